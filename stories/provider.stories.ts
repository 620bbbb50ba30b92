import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@yizhan/elements/define/gig-job-list.js';
import { baseUrl, serviceFetch, site } from './support/service.ts';
import { storyTime } from './support/story-time.ts';

const now = (): Date => storyTime;

const meta: Meta = { title: 'Provider', component: 'gig-provider' };
export default meta;

/** Address, key and mode are given once; two lists share the connection. */
export const OneForAll: StoryObj = {
  render: () => html`
    <gig-provider base-url=${baseUrl} site=${site} .fetch=${serviceFetch} .now=${now}>
      <gig-job-list region="632801" keyword="采"></gig-job-list>
      <gig-job-list region="441400" keyword="茶"></gig-job-list>
    </gig-provider>
  `,
};

/** Elder mode for everything inside, except for what asks to stay as it is. */
export const Modes: StoryObj = {
  render: () => html`
    <gig-provider base-url=${baseUrl} site=${site} mode="elder" .fetch=${serviceFetch} .now=${now}>
      <gig-job-list region="632801" keyword="采" heading="大字版"></gig-job-list>
      <gig-job-list region="632801" keyword="采" heading="标准版" mode="standard"></gig-job-list>
    </gig-provider>
  `,
};

/** Single texts in the words of the place. */
export const OwnTexts: StoryObj = {
  render: () => html`
    <gig-provider
      base-url=${baseUrl}
      site=${site}
      .fetch=${serviceFetch}
      .now=${now}
      .strings=${{ 'gig-job-list': { headingIn: '{place}零工大集', search: '寻活', needed: '差 {count} 个人' } }}
    >
      <gig-job-list region="632801"></gig-job-list>
    </gig-provider>
  `,
};

/** A mistake in the provider is shown where people would look for the element. */
export const WrongAddress: StoryObj = {
  render: () => html`
    <gig-provider base-url="service.example.cn" site=${site}><gig-job-list></gig-job-list></gig-provider>
  `,
};

/** The element stands outside every provider and says nothing for itself; it gives up after five seconds. */
export const Missing: StoryObj = {
  parameters: { alone: true },
  render: () => html`<gig-job-list></gig-job-list>`,
};
