import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from 'virtual:manifest';
import '@yizhan/elements/define/gig-provider.js';
import '../packages/elements/themes/agency-a.css';
import '../packages/elements/themes/agency-b.css';
import '../packages/elements/themes/dark.css';
import '../packages/elements/themes/government-blue.css';
import '../packages/elements/themes/high-contrast.css';
import { baseUrl, serviceFetch, site } from '../stories/support/service.ts';
import { storyTime } from '../stories/support/story-time.ts';
import './preview.css';

setCustomElementsManifest(manifest);

interface Globals {
  readonly theme: string;
  readonly mode: string;
  readonly lang: string;
}

const now = (): Date => storyTime;

const item = (value: string, title: string) => ({ value, title });

const preview: Preview = {
  tags: ['!autodocs'],
  initialGlobals: { theme: '', mode: '', lang: 'zh-CN' },
  globalTypes: {
    theme: {
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [
          item('', 'Default'),
          item('gig-theme-government-blue', 'Government blue'),
          item('gig-theme-dark', 'Dark'),
          item('gig-theme-high-contrast', 'High contrast'),
          item('gig-theme-agency-a', 'Agency A'),
          item('gig-theme-agency-b', 'Agency B'),
        ],
      },
    },
    mode: {
      toolbar: { title: 'Mode', icon: 'eye', items: [item('', 'Standard'), item('elder', 'Elder (适老化)')] },
    },
    lang: {
      toolbar: { title: 'Language', icon: 'globe', items: [item('zh-CN', '中文'), item('en', 'English')] },
    },
  },
  parameters: { layout: 'fullscreen', controls: { expanded: true }, a11y: { test: 'error' } },
  decorators: [
    (story, { globals, parameters }) => {
      const { theme, mode, lang } = globals as unknown as Globals;
      const send = (parameters['fetch'] ?? serviceFetch) as typeof fetch;
      document.documentElement.lang = lang;
      const provided = html`
        <gig-provider base-url=${baseUrl} site=${site} mode=${mode} .fetch=${send} .now=${now}
          >${story()}</gig-provider
        >
      `;
      return html`<main class="story ${theme}">${parameters['alone'] ? story() : provided}</main>`;
    },
  ],
};

export default preview;
