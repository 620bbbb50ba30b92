import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '@yizhan/elements/define/gig-job-list.js';
import type { Schemas } from '@yizhan/contract';
import { always, offline, rateLimited, withFaults, type Fault } from '@yizhan/sdk/faults';
import './county-page.css';
import { brands } from './support/brands.ts';
import {
  afterFirstPage,
  changed,
  endPatience,
  inFrontOfJobs,
  never,
  ourFault,
  regionRefused,
} from './support/faults.ts';
import { serviceFetch } from './support/service.ts';

interface Args {
  region: string;
  keyword: string;
  heading: string;
  'job-href': string;
  hotline: string;
}

const meta: Meta<Args> = {
  title: 'Job list',
  component: 'gig-job-list',
  args: { region: '150400', keyword: '', heading: '', 'job-href': '', hotline: '' },
  render: (args) => html`
    <gig-job-list
      region=${args.region || nothing}
      keyword=${args.keyword || nothing}
      heading=${args.heading || nothing}
      job-href=${args['job-href'] || nothing}
      hotline=${args.hotline || nothing}
    ></gig-job-list>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const takenDown: Fault = async (_, send) =>
  Response.json({ ...((await (await send()).json()) as Schemas['Job']), status: 'taken_down' });

/** Everything that a page may set. */
export const Playground: Story = {};

/** Each row is one link to the job's own page. */
export const WithLinks: Story = { args: { 'job-href': '#job={jobId}' } };

export const FoundByWords: Story = { args: { keyword: '装卸' } };

/** The first request is under way: rows of bars, as high as the rows that will stand there. */
export const Loading: Story = { parameters: { fetch: inFrontOfJobs(always(never)) } };

/** Eight seconds later. The story does not wait for them. */
export const Slow: Story = {
  parameters: { fetch: inFrontOfJobs(always(never)) },
  beforeEach: endPatience,
};

export const NoMatch: Story = { args: { keyword: '宇航员' } };

export const NothingAtAll: Story = {
  parameters: {
    fetch: inFrontOfJobs(always(async () => Response.json({ items: [], page: { nextCursor: null } }))),
  },
};

/** The page puts its own words in the slot `empty`. */
export const OwnWordsWhenEmpty: Story = {
  render: () => html`
    <gig-job-list region="150400" keyword="宇航员">
      <p slot="empty">东街零工驿站每天 6 点发新的活，也可以到门口看黑板。</p>
    </gig-job-list>
  `,
};

export const NoNetwork: Story = { parameters: { fetch: inFrontOfJobs(always(offline())) } };

/** No network, but a list from before: shown with its time, marked as old. */
export const LastList: Story = {
  parameters: { fetch: inFrontOfJobs(always(offline())) },
  loaders: [
    async () => {
      const answer = await serviceFetch(
        'https://service.invalid/v1/jobs?site=pk_demo_five_places&region=150400',
      );
      const { items } = (await answer.json()) as { items: unknown[] };
      const place = 'https://service.invalid/ pk_demo_five_places 150400';
      const kept = { items, listedAt: '2026-10-07T07:12:00+08:00' };
      localStorage.setItem(`gig-job-list@1 ${place}`, JSON.stringify(kept));
      return {};
    },
  ],
};

/** The fault is ours: a code to read out on the phone. */
export const OurFault: Story = { parameters: { fetch: inFrontOfJobs(always(ourFault)) } };

export const TooMany: Story = { parameters: { fetch: inFrontOfJobs(always(rateLimited(90))) } };

/** The first page is there, the next one did not come. */
export const NextPageLost: Story = {
  parameters: { fetch: inFrontOfJobs(afterFirstPage(offline())) },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('gig-job-list');
    const more = (): HTMLElement | null | undefined => list?.shadowRoot?.querySelector('[part=more]');
    while (!more()) await new Promise((resolve) => requestAnimationFrame(resolve));
    more()?.click();
  },
};

/** The service does not know the key: for the web editor, not for people who look for work. */
export const WrongKey: Story = {
  render: () => html`<gig-job-list site="pk_of_nobody_known"></gig-job-list>`,
};

/** The attribute cannot be meant so. */
export const WrongRegion: Story = { args: { region: '赤峰市' } };

/** The key of the page is that of another place. */
export const ForeignRegion: Story = {
  args: { region: '632801' },
  parameters: { fetch: inFrontOfJobs(always(regionRefused)) },
};

/** The row still stands there, and its ad was taken down meanwhile: the detail says so. */
export const RowThatEnded: Story = {
  parameters: {
    fetch: withFaults(serviceFetch, ({ method, url }) =>
      method === 'GET' && /\/v1\/jobs\/job_\w+$/.test(new URL(url).pathname) ? takenDown : undefined,
    ),
  },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('gig-job-list')?.shadowRoot;
    const row = () => list?.querySelector<HTMLElement>('[part=item] a');
    while (!row()) await new Promise((resolve) => requestAnimationFrame(resolve));
    row()?.click();
    const notice = () =>
      canvasElement.ownerDocument.querySelector('gig-job-detail') ?? list?.querySelector('gig-job-detail');
    while (!notice()?.shadowRoot?.querySelector('[part=notice]'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
  },
};

/** Long names, pay of four digits and by the piece, places taken, a place without a point. */
export const LongWords: Story = {
  parameters: {
    fetch: inFrontOfJobs(
      always(
        changed(({ place }, index) =>
          index % 3 === 0
            ? {
                title: '高标准农田建设项目灌溉渠道混凝土浇筑及模板安装小工（可学徒）',
                pay: { per: 'month', amountFen: 1_280_050 },
                needed: 9_998,
                place: {
                  ...place,
                  region: { ...place.region, name: '塔什库尔干塔吉克自治县' },
                  address: '新疆维吾尔自治区喀什地区塔什库尔干塔吉克自治县红其拉甫路 1024 号附 16 号',
                },
              }
            : index % 3 === 1
              ? { pay: { per: 'piece', amountFen: 1_250, unit: '立方米' }, needed: 0 }
              : { pay: { per: 'negotiable' }, distanceM: 11_400 },
        ),
      ),
    ),
  },
};

export const English: Story = { globals: { lang: 'en' } };

export const Elder: Story = { globals: { mode: 'elder' } };

/** As a browser's own setting makes it: everything grows with the text. */
export const TextTwiceAsLarge: Story = {
  render: () => html`<div class="twice"><gig-job-list region="150400"></gig-job-list></div>`,
};

const brand = ([name, className]: readonly [string, string], mode = ''): TemplateResult => html`
  <div class="brand ${className}">
    <gig-job-list
      region="632801"
      mode=${mode || nothing}
      heading=${[name, mode].filter(Boolean).join(', ')}
      job-href="#job={jobId}"
    ></gig-job-list>
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
        <div class="county-text">
          <h1>就业服务</h1>
          <p>
            为进一步做好我县灵活就业人员服务工作，现将零工市场招工信息公布如下，请广大群众放心查询，全程不收任何费用。
          </p>
          <p>办公时间：周一至周五 8:30 至 17:30。</p>
        </div>
        <gig-job-list region="150400" hotline="0476-12333">
          <p>看不到招工信息？请打 0476-12333。</p>
        </gig-job-list>
      </div>
    </div>
  `,
};
