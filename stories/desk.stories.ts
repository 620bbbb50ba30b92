import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@yizhan/elements/define/gig-desk.js';
import { offline, rateLimited, type Fault } from '@yizhan/sdk/faults';
import { beginAsClerk, beginAsNobody, clerkAt } from './support/desk.ts';
import { endPatience, never, ourFault } from './support/faults.ts';
import { inFrontOfPath } from './support/job-post.ts';
import { aPhone } from './support/sign-in.ts';
import { storyTime } from './support/story-time.ts';
import { csvOf, inGbk } from '../packages/elements/test/tables.ts';

interface Args {
  region: string;
  panel: string;
}

const meta: Meta<Args> = {
  title: 'Desk',
  component: 'gig-desk',
  args: { region: '', panel: 'review' },
  loaders: [async () => beginAsClerk()],
  render: ({ region, panel }) => html`<gig-desk region=${region || nothing} panel=${panel}></gig-desk>`,
};
export default meta;

type Story = StoryObj<Args>;

const act = (how: (clerk: ReturnType<typeof clerkAt>) => Promise<unknown>): Pick<Story, 'play'> => ({
  play: async ({ canvasElement }) => {
    const clerk = clerkAt(canvasElement);
    await clerk.signsIn();
    await how(clerk);
  },
});

/** Everything that a page may set. The clerk of the demonstration is signed in. */
export const Playground: Story = act(({ sees }) => sees('.chosen'));

export const SignedOut: Story = { loaders: [async () => beginAsNobody()] };

/** Signed in, but with no role at a station. */
export const WithoutRole: Story = {
  loaders: [async () => beginAsNobody()],
  play: async ({ canvasElement }) => {
    const clerk = clerkAt(canvasElement);
    await clerk.signsIn(aPhone());
    await clerk.sees('.notice');
  },
};

const inFrontOfReviews = (fault: Fault): Pick<Story, 'parameters'> => ({
  parameters: { fetch: inFrontOfPath('GET', /\/job-reviews$/, fault) },
});

export const Empty: Story = {
  ...inFrontOfReviews(async () => Response.json({ items: [], page: { nextCursor: null } })),
  ...act(({ sees }) => sees('.panel [role=status] p')),
};

/** Eight seconds later. The story does not wait for them. */
export const Slow: Story = {
  ...inFrontOfReviews(never),
  beforeEach: endPatience,
  ...act(({ sees }) => sees('[role=status] .notice')),
};

export const NoNetwork: Story = {
  ...inFrontOfReviews(offline()),
  ...act(({ sees }) => sees('[role=alert] .notice')),
};

/** The fault is ours: a code for the repair. */
export const OurFault: Story = {
  ...inFrontOfReviews(ourFault),
  ...act(({ sees }) => sees('[role=alert] .notice')),
};

/** The reason that was written is still there. */
export const TooFast: Story = {
  args: { region: '632801' },
  parameters: { fetch: inFrontOfPath('POST', /\/reviews$/, rateLimited(90)) },
  ...act(async ({ presses, sees }) => {
    await presses('枸杞晾晒工');
    await presses('退回，让他改');
    await sees('.chosen [role=alert] .notice');
  }),
};

/** The page has put the desk into a place that is not the clerk's. */
export const ForeignRegion: Story = {
  args: { region: '110101' },
  ...act(({ sees }) => sees('[role=alert] .notice')),
};

/** The service does not know the key: for the web editor. */
export const WrongKey: Story = {
  loaders: [async () => beginAsNobody()],
  render: () => html`<gig-desk site="pk_of_nobody_known"></gig-desk>`,
};

/** What the rules stumble over is marked where it stands, and the advice is ready to be sent back. */
export const ReviewWithFindings: Story = {
  args: { region: '632801' },
  ...act(async ({ presses, sees }) => {
    await presses('枸杞晾晒工');
    await sees('mark');
  }),
};

export const ReturnWithoutReason: Story = {
  args: { region: '632801' },
  ...act(async ({ presses, sees }) => {
    await presses('枸杞装车工');
    await presses('退回，让他改');
    await sees('[aria-invalid=true]');
  }),
};

export const Employers: Story = {
  args: { region: '150400', panel: 'employers' },
  ...act(({ sees }) => sees('.chosen')),
};

export const Arrivals: Story = {
  args: { region: '632801', panel: 'arrivals' },
  ...act(({ sees }) => sees('.chosen [aria-busy=false]')),
};

export const Tables: Story = {
  args: { region: '632801', panel: 'tables' },
  ...act(({ sees }) => sees('#tables-employer')),
};

/** Tried as soon as it was chosen: what can be imported, what is to be mended, and what is there already. */
export const TablesTried: Story = {
  args: { region: '632801', panel: 'tables' },
  ...act(async ({ chooses, choosesFile, sees }) => {
    await chooses('#tables-employer', '大格勒枸杞合作社（示例）');
    await choosesFile('十月.csv', inGbk(csvOf([{}, { 人数: '六十' }, {}], storyTime)));
    await sees('.outcome');
  }),
};

/** Saved by an office program before 2007, or with a password. */
export const TablesUnreadable: Story = {
  args: { region: '632801', panel: 'tables' },
  ...act(async ({ chooses, choosesFile, sees }) => {
    await chooses('#tables-employer', '大格勒枸杞合作社（示例）');
    await choosesFile('十月.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]));
    await sees('.tables .notice');
  }),
};

export const English: Story = {
  globals: { lang: 'en' },
  ...act(({ sees }) => sees('.chosen')),
};

export const Elder: Story = {
  globals: { mode: 'elder' },
  ...act(({ sees }) => sees('.chosen')),
};

/** In a narrow window everything stands in one column. */
export const Narrow: Story = {
  render: () => html`<div class="county-columns"><gig-desk region="632801"></gig-desk></div>`,
  ...act(({ sees }) => sees('.chosen')),
};

/** What was opened then stands alone, with the way back. */
export const NarrowOpened: Story = {
  render: () => html`<div class="county-columns"><gig-desk region="632801"></gig-desk></div>`,
  ...act(async ({ presses, sees }) => {
    await presses('枸杞晾晒工');
    await sees('.open .chosen');
  }),
};
