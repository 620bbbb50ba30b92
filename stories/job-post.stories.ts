import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@yizhan/elements/define/gig-job-post.js';
import type { Schemas } from '@yizhan/contract';
import { offline, rateLimited, type Fault } from '@yizhan/sdk/faults';
import './county-page.css';
import { endPatience, never, ourFault, regionRefused } from './support/faults.ts';
import { beginAs, employerAt, fewFields, inFrontOfPath } from './support/job-post.ts';
import { aPhone } from './support/sign-in.ts';

interface Args {
  region: string;
  hotline: string;
}

const meta: Meta<Args> = {
  title: 'Job post',
  component: 'gig-job-post',
  args: { region: '632801', hotline: '' },
  loaders: [async () => beginAs('somebody')],
  render: ({ region, hotline }) =>
    html`<gig-job-post region=${region || nothing} hotline=${hotline || nothing}></gig-job-post>`,
};
export default meta;

type Story = StoryObj<Args>;

const act = (how: (employer: ReturnType<typeof employerAt>) => Promise<unknown>): Pick<Story, 'play'> => ({
  play: async ({ canvasElement }) => void (await how(employerAt(canvasElement))),
});

/** The employer of the demonstration, with an ad in each state that waits for somebody. */
const asDemo = (how?: (employer: ReturnType<typeof employerAt>) => Promise<unknown>): Story => ({
  loaders: [async () => beginAs('demo')],
  ...act(async (employer) => {
    await employer.comesAsDemo();
    await how?.(employer);
  }),
});

/** Everything that a page may set. Nobody is signed in. */
export const Playground: Story = {};

/** Asked once, of whoever acts for nobody yet. */
export const Registration: Story = act(async ({ signsIn, sees }) => {
  await signsIn(aPhone());
  await sees('#idNumber');
});

/** Neither the page nor the site says where it is. */
export const RegistrationWithRegion: Story = {
  args: { region: '' },
  ...act(async ({ signsIn, sees }) => {
    await signsIn(aPhone());
    await sees('fieldset select');
  }),
};

export const RegistrationErrors: Story = act(async ({ signsIn, fillsIn, presses }) => {
  await signsIn(aPhone());
  await fillsIn({ name: '示例女士家', idNumber: '110101188501011234' });
  await presses('登记');
});

export const Empty: Story = act(({ registers }) => registers());

export const Form: Story = act(({ opensForm }) => opensForm());

/** What the rules advise while somebody types; none of it stops them. */
export const Findings: Story = act(async ({ opensForm, fillsIn, sees }) => {
  await opensForm();
  await fillsIn({ ...fewFields, title: '高薪采摘工', content: '采摘，限女性，先交押金 200 元' });
  await sees('[part=advice]');
});

export const FieldsMissing: Story = act(async ({ opensForm, fillsIn, presses }) => {
  await opensForm();
  await fillsIn({ title: '搬运工', headcount: '很多' });
  await presses('交给驿站审核');
});

export const Draft: Story = act(async ({ opensForm, fillsIn, presses, sees }) => {
  await opensForm();
  await fillsIn({ title: '搬运工 · 仓库卸货' });
  await presses('先存着');
  await sees('[part=ad]');
});

export const Submitted: Story = act(async ({ opensForm, fillsIn, presses, sees }) => {
  await opensForm();
  await fillsIn(fewFields);
  await presses('交给驿站审核');
  await sees('[part=ad]');
});

/** Nothing typed is lost. */
export const Offline: Story = {
  parameters: { fetch: inFrontOfPath('POST', /\/jobs$/, offline()) },
  ...act(async ({ opensForm, fillsIn, presses, sees }) => {
    await opensForm();
    await fillsIn(fewFields);
    await presses('先存着');
    await sees('[role=alert] .notice');
  }),
};

/** Eight seconds later. The story does not wait for them. */
export const Slow: Story = {
  parameters: { fetch: inFrontOfPath('GET', /\/employers$/, never) },
  beforeEach: endPatience,
  ...act(async ({ signsIn, sees }) => {
    await signsIn(aPhone());
    await sees('[part=notice]');
  }),
};

/** The ad is under way for eight seconds: everything that was typed is there. */
export const SlowSending: Story = {
  parameters: { fetch: inFrontOfPath('POST', /\/jobs$/, never) },
  beforeEach: endPatience,
  ...act(async ({ opensForm, fillsIn, presses, sees }) => {
    await opensForm();
    await fillsIn(fewFields);
    await presses('交给驿站审核');
    await sees('form [part=notice]');
  }),
};

export const TooFast: Story = {
  parameters: { fetch: inFrontOfPath('POST', /\/jobs$/, rateLimited(90)) },
  ...act(async ({ opensForm, fillsIn, presses, sees }) => {
    await opensForm();
    await fillsIn(fewFields);
    await presses('交给驿站审核');
    await sees('[role=alert] .notice');
  }),
};

/** The service does not know the key: for the web editor, not for people who hire. */
export const WrongKey: Story = {
  render: () => html`<gig-job-post site="pk_of_nobody_known"></gig-job-post>`,
};

/** The attribute cannot be meant so. */
export const WrongRegion: Story = { args: { region: '格尔木' } };

/** The key of the page is that of another place. */
export const ForeignRegion: Story = {
  parameters: { fetch: inFrontOfPath('GET', /\/employers$/, regionRefused) },
  ...act(async ({ signsIn, sees }) => {
    await signsIn(aPhone());
    await sees('[part=unconfigured]');
  }),
};

/** The fault is ours: a code to read out on the phone. */
export const OurFault: Story = {
  parameters: { fetch: inFrontOfPath('GET', /\/employers$/, ourFault) },
  ...act(async ({ signsIn, sees }) => {
    await signsIn(aPhone());
    await sees('[role=alert] .notice');
  }),
};

/** Drafts, ads that wait, one that came back with its reason, and two that are open. */
export const OwnAds: Story = asDemo();

/** The service's own answer, with every ad at this point of its life. */
const standing = (status: Schemas['JobStatus']): Story => {
  const changed: Fault = async (_, send) => {
    const page = (await (await send()).json()) as Schemas['ManagedJobPage'];
    return Response.json({ ...page, items: page.items.map((ad) => ({ ...ad, status })) });
  };
  return {
    parameters: { fetch: inFrontOfPath('GET', /\/employers\/\w+\/jobs$/, changed) },
    ...asDemo(),
  };
};

export const Expired: Story = standing('expired');
export const Filled: Story = standing('filled');
export const TakenDown: Story = standing('taken_down');

/** Whoever acts for several says first for whom. */
export const SeveralEmployers: Story = {
  parameters: {
    fetch: inFrontOfPath('GET', /\/employers$/, async (_, send) => {
      const page = (await (await send()).json()) as Schemas['EmployerPage'];
      const second = page.items.map((one) => ({ ...one, id: `${one.id}2`, name: '第二家合作社（示例）' }));
      return Response.json({ ...page, items: [...page.items, ...second] });
    }),
  },
  ...asDemo(),
};

export const Returned: Story = asDemo(async ({ presses, sees }) => {
  await presses('修改', '高薪枸杞工');
  await sees('[part=advice]');
});

export const Applicants: Story = asDemo(async ({ presses, sees }) => {
  await presses('看报名的人', '枸杞采摘工');
  await sees('[part=applicants][aria-busy=false]');
});

export const Extending: Story = asDemo(async ({ presses, sees }) => {
  await presses('延长', '枸杞采摘工');
  await sees('#until');
});

export const English: Story = { globals: { lang: 'en' }, ...asDemo() };

export const Elder: Story = { globals: { mode: 'elder' }, ...act(({ opensForm }) => opensForm()) };

/** As a browser's own setting makes it: everything grows with the text. */
export const TextTwiceAsLarge: Story = {
  render: () => html`<div class="twice"><gig-job-post region="632801"></gig-job-post></div>`,
  ...act(({ opensForm }) => opensForm()),
};

/** In other coats. */
export const Dark: Story = {
  render: () => html`<div class="brand gig-theme-dark"><gig-job-post></gig-job-post></div>`,
};

export const HighContrast: Story = {
  render: () => html`<div class="brand gig-theme-high-contrast"><gig-job-post></gig-job-post></div>`,
};

/** In the narrow column of a page that sets type, colours and boxes its own way. */
export const InACountyPage: Story = {
  render: () => html`
    <div class="county">
      <div class="county-bar">某某县人民政府</div>
      <div class="county-columns">
        <div class="county-text"><h1>我要招人</h1></div>
        <gig-job-post region="632801"><p>打不开请打 12333。</p></gig-job-post>
      </div>
    </div>
  `,
};
