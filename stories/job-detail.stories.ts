import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '@yizhan/elements/define/gig-job-detail.js';
import { offline, rateLimited, withFaults, type Fault } from '@yizhan/sdk/faults';
import type { Schemas } from '@yizhan/contract';
import './county-page.css';
import { endPatience, never, ourFault, regionRefused } from './support/faults.ts';
import { serviceFetch, site } from './support/service.ts';

interface Args {
  'job-id': string;
  dialog: boolean;
  hotline: string;
}

/** The first job of Golmud that has a place on the map and is looked after by a station. */
const findJob = async (): Promise<{ jobId: string }> => {
  const answer = await serviceFetch(`https://service.invalid/v1/jobs?site=${site}&region=632801&q=枸杞`);
  const { items } = (await answer.json()) as Schemas['JobPage'];
  return { jobId: items[0]?.id ?? '' };
};

const meta: Meta<Args> = {
  title: 'Job detail',
  component: 'gig-job-detail',
  args: { 'job-id': '', dialog: false, hotline: '' },
  loaders: [findJob],
  render: (args, { loaded }) => html`
    <gig-job-detail
      job-id=${args['job-id'] || String(loaded['jobId'])}
      ?dialog=${args.dialog}
      hotline=${args.hotline || nothing}
    ></gig-job-detail>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const isJob = ({ method, url }: Request): boolean =>
  method === 'GET' && /^\/v1\/jobs\/job_\w+$/.test(new URL(url).pathname);

const inFrontOfJob = (fault: Fault): Pick<Story, 'parameters'> => ({
  parameters: { fetch: withFaults(serviceFetch, (request) => (isJob(request) ? fault : undefined)) },
});

/** The service's own job, at another point of its life. */
const standing = (status: Schemas['JobStatus']): Pick<Story, 'parameters'> =>
  inFrontOfJob(async (_, send) =>
    Response.json({ ...((await (await send()).json()) as Schemas['Job']), status, needed: 0 }),
  );

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Presses the button with these words, once it is there, and waits for what comes of it. */
const pressing = (words: string, then: string): Pick<Story, 'play'> => ({
  play: async ({ canvasElement }) => {
    const root = (): ShadowRoot | null | undefined =>
      canvasElement.querySelector('gig-job-detail')?.shadowRoot;
    const button = (): HTMLButtonElement | undefined =>
      [...(root()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.trim() === words);
    while (!button()) await frame();
    button()?.click();
    while (!root()?.querySelector(then)) await frame();
  },
});

/** Everything that a page may set. */
export const Playground: Story = {};

/** As the list opens it, over the page. */
export const OverThePage: Story = { args: { dialog: true } };

export const NoJobChosen: Story = { loaders: [], render: () => html`<gig-job-detail></gig-job-detail>` };

export const Loading: Story = inFrontOfJob(never);

/** Eight seconds later. The story does not wait for them. */
export const Slow: Story = { ...inFrontOfJob(never), beforeEach: endPatience };

export const Filled: Story = standing('filled');
export const Expired: Story = standing('expired');
export const Closed: Story = standing('closed');
export const TakenDown: Story = standing('taken_down');

export const NotFound: Story = { args: { 'job-id': 'job_01K9ZV6Q3M8T4R2N7X5B0C1DFG' } };
export const NoNetwork: Story = inFrontOfJob(offline());
export const OurFault: Story = inFrontOfJob(ourFault);
export const TooMany: Story = inFrontOfJob(rateLimited(90));

/** The key of the page is that of another place. */
export const ForeignRegion: Story = inFrontOfJob(regionRefused);

/** The service does not know the key: for the web editor, not for people who look for work. */
export const WrongKey: Story = {
  render: () =>
    html`<gig-job-detail site="pk_of_nobody_known" job-id="job_01K9ZV6Q3M8T4R2N7X5B0C1DFG"></gig-job-detail>`,
};

/** The number, and what to say. */
export const Calling: Story = pressing('打电话', '.contact');

export const Applying: Story = pressing('我要报名', '.apply');

/** Both fields are missing, and both say so. */
export const ApplyingWithoutWords: Story = {
  play: async (context) => {
    await pressing('我要报名', '.apply').play?.(context);
    await pressing('报名', '[aria-invalid=true]').play?.(context);
  },
};

export const FindingTheWay: Story = pressing('导航过去', '.ways');

export const Reporting: Story = pressing('告诉我们', '.report');

export const English: Story = { globals: { lang: 'en' } };
export const Elder: Story = { globals: { mode: 'elder' } };

const inCoat = (className: string): Story => ({
  render: (_, { loaded }): TemplateResult => html`
    <div class="brand ${className}">
      <gig-job-detail job-id=${String(loaded['jobId'])}></gig-job-detail>
    </div>
  `,
});

export const Dark: Story = inCoat('gig-theme-dark');
export const HighContrast: Story = inCoat('gig-theme-high-contrast');
export const AgencyA: Story = inCoat('gig-theme-agency-a');
