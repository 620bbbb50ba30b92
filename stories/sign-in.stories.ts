import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '@yizhan/elements/define/gig-sign-in.js';
import { lost, offline, rateLimited, refused } from '@yizhan/sdk/faults';
import './county-page.css';
import { brands } from './support/brands.ts';
import { endPatience, never, ourFault } from './support/faults.ts';
import { sentLines } from './support/service.ts';
import { codeExpired, forgetSession, inFrontOf, personAt } from './support/sign-in.ts';

interface Args {
  heading: string;
  hotline: string;
}

/** Shows what would arrive on the person's phone. */
function phoneBeside(): HTMLOutputElement {
  const phone = document.createElement('output');
  phone.className = 'phone-beside';
  const show = (): void => void (phone.textContent = sentLines.at(-1) ?? '');
  window.addEventListener('story-message', () => show());
  return phone;
}

const meta: Meta<Args> = {
  title: 'Sign in',
  component: 'gig-sign-in',
  args: { heading: '', hotline: '' },
  loaders: [async () => forgetSession()],
  render: ({ heading, hotline }) =>
    html`<gig-sign-in heading=${heading || nothing} hotline=${hotline || nothing}></gig-sign-in>`,
};
export default meta;

type Story = StoryObj<Args>;

const act = (how: (person: ReturnType<typeof personAt>) => Promise<unknown>): Pick<Story, 'play'> => ({
  play: async ({ canvasElement }) => void (await how(personAt(canvasElement))),
});

/** Everything that a page may set. The message that the service would send stands below. */
export const Playground: Story = { decorators: [(story) => html`${story()} ${phoneBeside()}`] };

/** The site asks for consent above the button. */
export const WithLegalText: Story = {
  render: () => html`
    <gig-sign-in>
      <p slot="legal">登录后，您的手机号只用来办零工市场的事。<a href="#privacy">看隐私说明</a></p>
    </gig-sign-in>
  `,
};

export const NumberTooShort: Story = act(({ types }) => types('phone', '138 0013 800'));

/** The request is under way. */
export const Sending: Story = {
  parameters: { fetch: inFrontOf('sendCode', never) },
  ...act(({ asksForCode }) => asksForCode()),
};

/** Eight seconds later. The story does not wait for them. */
export const Slow: Story = {
  parameters: { fetch: inFrontOf('sendCode', never) },
  beforeEach: endPatience,
  ...act(async ({ asksForCode, sees }) => {
    await asksForCode();
    await sees('[part=cancel]');
  }),
};

/** The clock of the stories stands still, so the wait for another code does too. */
export const CodeSent: Story = act(async ({ asksForCode, sees }) => {
  await asksForCode();
  await sees('#code');
});

export const CodeByCall: Story = act(async ({ asksForCode, sees }) => {
  await asksForCode('voice');
  await sees('#code');
});

export const WrongCode: Story = act(async ({ asksForCode, sees, triesWrongCode }) => {
  await asksForCode();
  await sees('#code');
  await triesWrongCode();
});

export const WrongTooOften: Story = act(async ({ asksForCode, sees, triesWrongCode }) => {
  await asksForCode();
  await sees('#code');
  await triesWrongCode(5);
});

export const Expired: Story = {
  parameters: { fetch: inFrontOf('signIn', codeExpired) },
  ...act(async ({ asksForCode, sees, triesWrongCode }) => {
    await asksForCode();
    await sees('#code');
    await triesWrongCode();
  }),
};

/** The code may be on its way: it can be entered, and another one asked for. */
export const AnswerLost: Story = {
  parameters: { fetch: inFrontOf('sendCode', lost()) },
  ...act(async ({ asksForCode, sees }) => {
    await asksForCode();
    await sees('[role=alert] .notice');
  }),
};

/** It was: the service says when the next one may be asked for. */
export const AskedTooSoon: Story = {
  parameters: { fetch: inFrontOf('sendCode', rateLimited(43)) },
  ...act(async ({ asksForCode, sees }) => {
    await asksForCode();
    await sees('[role=alert] .notice');
  }),
};

export const AskedTooOften: Story = {
  parameters: { fetch: inFrontOf('sendCode', rateLimited(2_400)) },
  ...act(async ({ asksForCode, sees }) => {
    await asksForCode();
    await sees('[role=alert] .notice');
  }),
};

export const TriedTooOften: Story = {
  parameters: { fetch: inFrontOf('signIn', rateLimited(540)) },
  ...act(async ({ asksForCode, presses, sees, types }) => {
    await asksForCode();
    await types('code', '111111');
    await presses('submit');
    await sees('[role=alert] .notice');
  }),
};

/** The gateway that sends text messages is down. */
export const GatewayDown: Story = {
  parameters: { fetch: inFrontOf('sendCode', refused(503, { 'Retry-After': '10' })) },
  ...act(async ({ asksForCode, sees }) => {
    await asksForCode();
    await sees('[role=alert] .notice');
  }),
};

export const NoNetwork: Story = {
  parameters: { fetch: inFrontOf('signIn', offline()) },
  ...act(async ({ asksForCode, presses, sees, types }) => {
    await asksForCode();
    await types('code', '111111');
    await presses('submit');
    await sees('[role=alert] .notice');
  }),
};

/** The fault is ours: a code to read out on the phone. */
export const OurFault: Story = {
  parameters: { fetch: inFrontOf('sendCode', ourFault) },
  ...act(async ({ asksForCode, sees }) => {
    await asksForCode();
    await sees('[role=alert] .notice');
  }),
};

/** The service does not know the key: for the web editor, before anybody has typed. */
export const WrongKey: Story = {
  render: () => html`<gig-sign-in site="pk_of_nobody_known"></gig-sign-in>`,
  ...act(({ sees }) => sees('[part=unconfigured]')),
};

export const SignedIn: Story = act(({ signsIn }) => signsIn());

/** Signed in, but the question who it is was not answered. */
export const WhoIsUnknown: Story = {
  parameters: { fetch: inFrontOf('me', refused(500, { 'Should-Retry': 'false' })) },
  ...act(async ({ sees, signsIn }) => {
    await signsIn();
    await sees('[role=alert] .notice');
  }),
};

/** Not everywhere: a device that the service did not hear of stays signed in, and says so. */
export const NotSignedOut: Story = {
  parameters: { fetch: inFrontOf('signOut', offline()) },
  ...act(async ({ presses, sees, signsIn }) => {
    await signsIn();
    await presses('sign-out-everywhere');
    await sees('[role=alert] .notice');
  }),
};

export const SignedOut: Story = act(async ({ presses, sees, signsIn }) => {
  await signsIn();
  await presses('sign-out');
  await sees('[part=form]');
});

/** Somebody has signed out everywhere on another device. */
export const EndedElsewhere: Story = {
  loaders: [
    async () => {
      forgetSession();
      sessionStorage.setItem(
        'yizhan https://service.invalid/ pk_demo_five_places refresh',
        'ended.elsewhere.1234',
      );
    },
  ],
};

export const English: Story = {
  globals: { lang: 'en' },
  ...act(async ({ asksForCode, sees }) => {
    await asksForCode();
    await sees('#code');
  }),
};

export const Elder: Story = {
  globals: { mode: 'elder' },
  ...act(async ({ asksForCode, sees }) => {
    await asksForCode();
    await sees('#code');
  }),
};

/** As a browser's own setting makes it: everything grows with the text. */
export const TextTwiceAsLarge: Story = {
  render: () => html`<div class="twice"><gig-sign-in></gig-sign-in></div>`,
  ...act(async ({ asksForCode, sees }) => {
    await asksForCode();
    await sees('#code');
  }),
};

const brand = ([name, className]: readonly [string, string], mode = ''): TemplateResult => html`
  <div class="brand ${className}">
    <gig-sign-in mode=${mode || nothing} heading=${[name, mode].filter(Boolean).join(', ')}></gig-sign-in>
  </div>
`;

/** One element, six coats. */
export const BrandMatrix: Story = {
  render: () => html`
    <div class="brands">
      ${brands.map((each) => brand(each))} ${brand(['Default', ''], 'elder')}
      ${brand(['Dark', 'gig-theme-dark'], 'elder')}
    </div>
  `,
};

/** In the narrow column of a page that sets type, colours and boxes its own way. */
export const InACountyPage: Story = {
  render: () => html`
    <div class="county">
      <div class="county-bar">某某县人民政府</div>
      <div class="county-columns">
        <div class="county-text"><h1>我的零工</h1></div>
        <gig-sign-in hotline="0476-12333"><p>登录不了？请打 0476-12333。</p></gig-sign-in>
      </div>
    </div>
  `,
};
