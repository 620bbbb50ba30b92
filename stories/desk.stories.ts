import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@yizhan/elements/define/gig-desk.js';
import { beginAsClerk, beginAsNobody, clerkAt } from './support/desk.ts';
import { aPhone } from './support/sign-in.ts';

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
