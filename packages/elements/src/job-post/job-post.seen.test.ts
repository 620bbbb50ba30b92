import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Schemas } from '@yizhan/contract';
import { offline, rateLimited, withFaults } from '@yizhan/sdk/faults';
import {
  adOf,
  fewFields,
  fillIn,
  has,
  household,
  idNumberOf,
  inside,
  mountForDemo,
  mountPost,
  press,
  register,
  shows,
  signInTo,
  valueOf,
  wordsOf,
} from '../../test/job-post.ts';
import { needs } from '../../test/needs.ts';
import { eventually, textOf } from '../../test/page.ts';
import { changed, inFrontOf, never, problem } from '../../test/problems.ts';
import { takeTimers } from '../../test/timers.ts';
import type { GigJobPost } from './job-post.ts';

type AdPage = Schemas['ManagedJobPage'];

const chifeng = html`<gig-job-post region="150404"></gig-job-post>`;

async function openForm(phone: string, send?: typeof fetch): Promise<GigJobPost> {
  const post = await mountPost(send, chifeng);
  await register(post, phone);
  await shows(post, '还没有发过');
  await press(post, '发一条招工信息');
  return post;
}

/** The demonstration's own ads, all of them at this point of their life. */
const standing = (status: Schemas['JobStatus']): typeof fetch =>
  inFrontOf(
    'GET',
    /\/employers\/\w+\/jobs$/,
    changed(({ items, ...page }: AdPage) => ({ ...page, items: items.map((ad) => ({ ...ad, status })) })),
  );

describe('<gig-job-post> own ads that are over', () => {
  for (const [status, word, next, acts] of [
    ['expired', '过期了', '还想招，就重新开招，或者照着再发一条。', '看报名的人 重新开招 照着再发一条'],
    ['filled', '招满了', '还想招，就重新开招，或者照着再发一条。', '看报名的人 重新开招 照着再发一条'],
    ['taken_down', '已撤下', '不能再改了。有疑问请打驿站的电话。', '照着再发一条'],
  ] as const) {
    it(`say so, and what can still be done: ${status}`, async () => {
      const post = await mountForDemo(standing(status));
      await shows(post, word);
      const ad = adOf(post, '枸杞采摘工');
      expect(textOf(ad.querySelector('[part=status]'))).to.equal(word);
      expect(textOf(ad)).to.contain(next);
      expect([...ad.querySelectorAll('button')].map(textOf).join(' ')).to.equal(acts);
      await expect(post).to.be.accessible();
    });
  }
});

describe('<gig-job-post> waiting', () => {
  it('says after eight seconds that the network is slow, and whom to call', async () => {
    const timers = takeTimers();
    try {
      const post = await mountForDemo(inFrontOf('GET', /\/employers$/, never));
      await shows(post, '正在打开');
      timers.pass(8_000);
      await shows(post, '网络有点慢，还在打开。 着急就打 12333，工作人员帮您发。');
    } finally {
      timers.restore();
    }
  });

  it('says so while an ad is handed in, and everything that was typed is there', async () => {
    const post = await openForm('13800138701', inFrontOf('POST', /\/jobs$/, never));
    await fillIn(post, fewFields);
    const timers = takeTimers();
    try {
      await press(post, '交给驿站审核');
      await shows(post, '正在交');
      timers.pass(8_000);
      await shows(post, '网络有点慢，还在交。填的都在，再等一等。 着急就打 12333');
      expect(valueOf(post, 'title')).to.equal(fewFields.title);
    } finally {
      timers.restore();
    }
  });

  it('says so while somebody registers, and keeps what was typed', async () => {
    const post = await mountPost(inFrontOf('POST', /\/employers$/, never), chifeng);
    await signInTo(post, '13800138702');
    await fillIn(post, { ...household, idNumber: idNumberOf('13800138702'), contactPhone: '13800138702' });
    const timers = takeTimers();
    try {
      await press(post, '登记');
      await shows(post, '正在登记');
      timers.pass(8_000);
      await shows(post, '网络有点慢，还在交');
      expect(valueOf(post, 'name')).to.equal(household.name);
    } finally {
      timers.restore();
    }
  });
});

describe('<gig-job-post> too fast', () => {
  it('says how long to wait, keeps what was typed, and the next try counts', async () => {
    const post = await openForm('13800138703', inFrontOf('POST', /\/jobs$/, rateLimited(90), 1));
    await fillIn(post, fewFields);
    await press(post, '交给驿站审核');
    await shows(post, '点得太快了。 等 90 秒再试。 填的都还在。');
    expect(valueOf(post, 'content')).to.equal(fewFields.content);
    await press(post, '交给驿站审核');
    await shows(post, '交上去了');
  });

  it('says so at the registration, and keeps what was typed', async () => {
    const post = await mountPost(inFrontOf('POST', /\/employers$/, rateLimited(90), 1), chifeng);
    await signInTo(post, '13800138704');
    await fillIn(post, { ...household, idNumber: idNumberOf('13800138704'), contactPhone: '13800138704' });
    await press(post, '登记');
    await shows(post, '点得太快了。 等 90 秒再试。 填的都还在。');
    expect(valueOf(post, 'contactName')).to.equal(household.contactName);
    await press(post, '登记');
    await shows(post, '发一条招工信息');
  });

  it('says so at an ad that was to be extended, and keeps the time that was chosen', async () => {
    const post = await mountForDemo(inFrontOf('POST', /\/extensions?$/, rateLimited(90), 1));
    await press(post, '延长', '枸杞采摘工');
    await fillIn(post, { until: '2026-10-25' });
    await press(post, '延长到这时候');
    await shows(post, '点得太快了。 等 90 秒再试。');
    expect(valueOf(post, 'until')).to.equal('2026-10-25');
  });
});

describe('<gig-job-post> set up wrongly', () => {
  it('tells the web editor that nobody knows the key', async () => {
    const post = await mountPost(undefined, html`<gig-job-post site="pk_of_nobody_known"></gig-job-post>`);
    await shows(post, '这里还没有接好，暂时看不到。');
    expect(has(post, 'form')).to.equal(false);
  });

  it('tells the web editor that a region is no region', async () => {
    const post = await mountPost(undefined, html`<gig-job-post region="赤峰"></gig-job-post>`);
    await shows(post, '给网站编辑：region 要写 6 位地区代码');
  });

  it('tells the web editor that nobody knows the region, once somebody has registered in it', async () => {
    const post = await mountPost(undefined, html`<gig-job-post region="999999"></gig-job-post>`);
    await signInTo(post, '13800138705');
    await fillIn(post, { ...household, idNumber: idNumberOf('13800138705'), contactPhone: '13800138705' });
    await press(post, '登记');
    await shows(post, '这里还没有接好，暂时看不到。 没有代码为 999999 的地区');
  });

  it('tells the web editor that the key is that of another place', async () => {
    const refused = problem(403, 'site_region_refused', '这个网站只能看 441400 的信息');
    const post = await mountForDemo(inFrontOf('GET', /\/employers$/, refused));
    await shows(post, '这里还没有接好，暂时看不到。 这个网站只能看');
  });
});

describe('<gig-job-post> for several employers', () => {
  const other = 'emp_01K9ZV6Q3M8T4R2N7X5B0C1DZZ';
  const second: typeof fetch = withFaults(fetch, ({ method, url }) => {
    const { pathname } = new URL(url);
    if (method === 'GET' && pathname.endsWith('/employers'))
      return changed(({ items, ...page }: Schemas['EmployerPage']) => ({
        ...page,
        items: [...items, ...items.map((one) => ({ ...one, id: other, name: '第二家合作社' }))],
      }));
    return pathname.includes(other)
      ? async () => Response.json({ items: [], page: { nextCursor: null } })
      : undefined;
  });

  it('asks for whom, and shows the ads of whom was chosen', async () => {
    const post = await mountForDemo(second);
    await shows(post, '枸杞采摘工');
    const select = inside<HTMLSelectElement>(post, '#employer');
    expect(textOf(post.shadowRoot?.querySelector('label[for=employer]'))).to.equal('替谁招');
    expect([...select.options].map(textOf)).to.deep.equal(['大格勒枸杞合作社（示例）', '第二家合作社']);
    select.value = other;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await shows(post, '还没有发过');
    expect(wordsOf(post)).to.not.contain('枸杞采摘工');
  });

  it('keeps what was typed for one of them apart from the other', async () => {
    const post = await mountForDemo(second);
    await press(post, '发一条招工信息');
    await fillIn(post, { title: '瓦工' });
    await press(post, '回到我发的');
    const select = inside<HTMLSelectElement>(post, '#employer');
    select.value = other;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await post.updateComplete;
    await press(post, '发一条招工信息');
    expect(valueOf(post, 'title')).to.equal('');
    await press(post, '回到我发的');
    inside<HTMLSelectElement>(post, '#employer').selectedIndex = 0;
    inside(post, '#employer').dispatchEvent(new Event('change', { bubbles: true }));
    await press(post, '发一条招工信息');
    expect(valueOf(post, 'title')).to.equal('瓦工');
  });
});

describe('<gig-job-post> with many ads', () => {
  const inTwos =
    (fails: () => boolean): typeof fetch =>
    (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      if (!/\/employers\/\w+\/jobs$/.test(url.pathname)) return fetch(request);
      if (url.searchParams.has('cursor') && fails()) return Promise.reject(new TypeError('Failed to fetch'));
      url.searchParams.set('limit', '2');
      return fetch(new Request(url, request));
    };
  const titles = (post: GigJobPost): string[] =>
    [...(post.shadowRoot?.querySelectorAll('[part=title]') ?? [])].map(textOf);

  it('shows the next ones at a tap, each once, and the keyboard goes on with the first of them', async () => {
    const post = await mountForDemo(inTwos(() => false));
    await eventually(() => expect(titles(post)).to.have.length(2));
    await press(post, '再看几条');
    await eventually(() => expect(titles(post)).to.have.length(4));
    await eventually(() => {
      const ad = post.shadowRoot?.activeElement?.closest('[part=ad]');
      expect(textOf(ad?.querySelector('[part=title]'))).to.equal(titles(post)[2]);
    });
    expect(new Set(titles(post)).size).to.equal(4);
  });

  it('says when the next ones did not come, keeps the first, and tries again', async () => {
    let isOffline = true;
    const post = await mountForDemo(inTwos(() => isOffline));
    await press(post, '再看几条');
    await shows(post, '后面的没拿到，再试一次');
    expect(titles(post)).to.have.length(2);
    isOffline = false;
    await press(post, '后面的没拿到，再试一次');
    await eventually(() => expect(titles(post)).to.have.length(4));
  });
});

describe('<gig-job-post> asks the phone where it is', () => {
  before(needs('place'));

  it('takes the place along to about a hundred metres, and leaves it out again', async () => {
    await executeServerCommand('place', { longitude: 118.95612, latitude: 42.27531 });
    const sent: unknown[] = [];
    const send: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'POST' && new URL(request.url).pathname.endsWith('/jobs'))
        sent.push(await request.clone().json());
      return fetch(request);
    };
    const post = await openForm('13800138706', send);
    await fillIn(post, fewFields);
    await press(post, '用我现在的位置');
    await shows(post, '已经带上位置，找活的人能看到有多远。');
    await press(post, '不带位置了');
    await shows(post, '用我现在的位置');
    await press(post, '用我现在的位置');
    await shows(post, '已经带上位置');
    await press(post, '先存着');
    await shows(post, '存好了');
    const [ad] = sent as readonly { place?: unknown }[];
    expect(ad?.place).to.deep.include({ point: { lng: 118.956, lat: 42.275 } });
  });

  it('goes without where the owner says no', async () => {
    await executeServerCommand('place', 'denied');
    const post = await openForm('13800138707');
    await fillIn(post, { address: '大格勒乡菊花村三社' });
    await press(post, '用我现在的位置');
    await shows(post, '手机没给出位置，写清地址也行。');
    expect(valueOf(post, 'address')).to.equal('大格勒乡菊花村三社');
  });
});

describe('<gig-job-post> keeps what was typed', () => {
  it('offline at the registration, and registers with the next try', async () => {
    const post = await mountPost(inFrontOf('POST', /\/employers$/, offline(), 3), chifeng);
    await signInTo(post, '13800138708');
    await fillIn(post, { ...household, idNumber: idNumberOf('13800138708'), contactPhone: '13800138708' });
    await press(post, '登记');
    await shows(post, '没连上网。 看看手机信号，再试一次。 填的都还在。');
    expect(valueOf(post, 'idNumber')).to.equal(idNumberOf('13800138708'));
    await press(post, '登记');
    await shows(post, '发一条招工信息');
  });

  it('while the regions cannot be had, and asks for them again at a tap', async () => {
    const post = await mountPost(inFrontOf('GET', /\/regions$/, offline(), 3));
    await signInTo(post, '13800138709');
    await fillIn(post, { name: '示例女士家' });
    await shows(post, '没连上网。');
    await press(post, '再试一次');
    await eventually(() => {
      expect(post.shadowRoot?.querySelector('fieldset select')?.children.length).to.be.greaterThan(1);
    });
    expect(valueOf(post, 'name')).to.equal('示例女士家');
  });
});
