import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { applicationsCreate } from '@yizhan/contract/operations/applications/create';
import { bind, connect } from '@yizhan/sdk';
import { offline, rateLimited } from '@yizhan/sdk/faults';
import { choose, chosen, inside, mount, mountForClerk, press, waiting, write } from '../../test/desk.ts';
import { openLate } from '../../test/late.ts';
import { needs } from '../../test/needs.ts';
import { eventually, pageService, textOf } from '../../test/page.ts';
import { changed, inFrontOf, never, ourFault } from '../../test/problems.ts';
import { askForCode, codeTo, press as pressIn, type as typeIn } from '../../test/sign-in.ts';
import { takeTimers } from '../../test/timers.ts';
import type { GigDesk } from './desk.ts';

const reviews = /\/v1\/job-reviews$/;
const nobody = changed((page: object) => ({ ...page, items: [] }));

const wordsOf = (desk: GigDesk): string => textOf(desk.shadowRoot?.querySelector('.base'));
const shows = (desk: GigDesk, words: string): Promise<void> =>
  eventually(() => {
    expect(wordsOf(desk)).to.contain(words);
  });
const pressAnywhere = (desk: GigDesk, words: string): void => {
  const buttons = [...(desk.shadowRoot?.querySelectorAll('button') ?? [])];
  const button = buttons.find((each) => textOf(each) === words);
  if (!button) throw new Error(`no button says ${words}: ${wordsOf(desk)}`);
  button.click();
};
const reason = (desk: GigDesk): string => inside<HTMLTextAreaElement>(desk, '#reason').value;

afterEach(() => setViewport({ width: 1280, height: 800 }));

/** Before the clerk signs in, whose session is kept from test to test. */
describe('<gig-desk> that lets nobody in', () => {
  it('a key that nobody knows: tells the web editor before anybody has typed', async () => {
    const desk = await mount(html`<gig-desk site="pk_of_nobody_known"></gig-desk>`);
    await eventually(() => {
      const signIn = inside(desk, 'gig-sign-in').shadowRoot?.querySelector('.base');
      expect(textOf(signIn)).to.contain('这里还没有接好');
    });
  });

  it('somebody without a role: says whom to ask, and lets them go', async () => {
    const desk = await mount(html`<gig-desk></gig-desk>`);
    const signIn = await eventually(() => {
      const found = inside<HTMLElementTagNameMap['gig-sign-in']>(desk, 'gig-sign-in');
      expect(found.shadowRoot?.querySelector('form')).to.not.equal(null);
      return found;
    });
    await askForCode(signIn, '13800138601');
    await typeIn(signIn, 'code', await codeTo('13800138601'));
    await pressIn(signIn, 'submit');
    await shows(desk, '这个号码没有驿站工作人员的权限。 请县里管理员给您开通，再重新登录。');
    pressAnywhere(desk, '退出登录');
    await eventually(() => inside(desk, 'gig-sign-in'));
  });
});

describe('<gig-desk> with nothing to do', () => {
  for (const [panel, path, words] of [
    ['review', reviews, '现在没有等着审核的。'],
    ['employers', /\/v1\/employers$/, '没有要核验的雇主。'],
    ['arrivals', /\/v1\/jobs$/, '这里现在没有正在招的活。'],
  ] as const) {
    it(`says so: ${panel}`, async () => {
      const desk = await mountForClerk(panel, inFrontOf('GET', path, nobody));
      await shows(desk, words);
      expect(textOf(inside(desk, '.entry[aria-current=page] .count'))).to.equal('0');
    });
  }
});

describe('<gig-desk> waiting', () => {
  it('says what it does, and after eight seconds that the network is slow', async () => {
    const timers = takeTimers();
    try {
      const desk = await mountForClerk('review', inFrontOf('GET', reviews, never));
      await shows(desk, '正在打开');
      timers.pass(8_000);
      await shows(desk, '网络有点慢，还在等回音。写的东西都在。');
    } finally {
      timers.restore();
    }
  });

  it('says so too while a decision is under way, and keeps the reason', async () => {
    const desk = await mountForClerk('review', inFrontOf('POST', /\/reviews$/, never));
    await choose(desk, '枸杞晾晒工');
    await eventually(() => write(desk, 'reason', '写清楚几点晾晒'));
    const timers = takeTimers();
    try {
      press(desk, '退回，让他改');
      await desk.updateComplete;
      timers.pass(8_000);
      await shows(desk, '网络有点慢');
      expect(reason(desk)).to.equal('写清楚几点晾晒');
    } finally {
      timers.restore();
    }
  });
});

describe('<gig-desk> that failed', () => {
  it('offline: says so, and asks again at a tap', async () => {
    const desk = await mountForClerk('review', inFrontOf('GET', reviews, offline(), 3));
    await shows(desk, '没连上网。 看看网络，再试一次');
    pressAnywhere(desk, '刷新');
    await eventually(() => expect(waiting(desk).length).to.be.greaterThan(0));
    expect(wordsOf(desk)).to.not.contain('没连上网');
  });

  it('the fault is ours: a code for the repair', async () => {
    const desk = await mountForClerk('review', inFrontOf('GET', reviews, ourFault, 1));
    await shows(desk, '没办成，是我们这边出了错。');
    expect(wordsOf(desk)).to.contain('报修时说这个编号：5B0C 1DFG');
  });

  it('who the clerk is cannot be had: says so, and asks again', async () => {
    const desk = await mountForClerk('review', inFrontOf('GET', /\/me$/, ourFault, 1), '632801', '.notice');
    await shows(desk, '没办成');
    pressAnywhere(desk, '再试一次');
    await eventually(() => expect(waiting(desk).length).to.be.greaterThan(0));
  });

  it('too fast: says how long to wait, keeps the reason, and the next try counts', async () => {
    const desk = await mountForClerk('review', inFrontOf('POST', /\/reviews$/, rateLimited(90), 1));
    await choose(desk, '枸杞晾晒工');
    await eventually(() => write(desk, 'reason', '写清楚几点晾晒'));
    press(desk, '退回，让他改');
    await shows(desk, '操作太快了。 等 90 秒再试。');
    expect(reason(desk)).to.equal('写清楚几点晾晒');
    press(desk, '退回，让他改');
    await eventually(() => expect(waiting(desk)).to.not.include('枸杞晾晒工'));
  });

  it('somebody else was faster: says so, and the ad is gone after a look anew', async () => {
    const one = await mountForClerk();
    const other = document.createElement('gig-desk');
    other.region = '632801';
    one.after(other);
    await choose(other, '枸杞装车工');
    await choose(one, '枸杞装车工');
    await eventually(() => write(other, 'reason', '写清楚几点装车'));
    await eventually(() => write(one, 'reason', '写清楚装什么车'));
    press(other, '退回，让他改');
    await eventually(() => expect(waiting(other)).to.not.include('枸杞装车工'));
    press(one, '退回，让他改');
    await eventually(() => {
      expect(textOf(inside(one, '.chosen [role=alert]'))).to.match(/\p{Script=Han}/u);
    });
    expect(reason(one)).to.equal('写清楚装什么车');
    press(one, '刷新');
    await eventually(() => expect(waiting(one)).to.not.include('枸杞装车工'));
    expect(wordsOf(one)).to.not.contain('刷新');
  });
});

describe('<gig-desk> of which a part does not arrive', () => {
  before(needs('second try of a module'));
  const base = (desk: HTMLElement) => desk.shadowRoot?.querySelector('.base');
  const failed = (desk: HTMLElement): Promise<HTMLElement> =>
    eventually(() => {
      expect(textOf(base(desk))).to.contain('没连上网。 看看网络，再试一次');
      return base(desk)?.querySelector<HTMLElement>('.notice button') ?? expect.fail('no second try');
    });

  it('the sign-in: says so, and it comes at a tap', async () => {
    sessionStorage.clear();
    const desk = await openLate('gig-desk', 'sign-in/define.ts');
    (await failed(desk)).click();
    await eventually(() => {
      const signIn = base(desk)?.querySelector('gig-sign-in')?.shadowRoot;
      expect(textOf(signIn?.querySelector('h2'))).to.equal('工作人员登录');
    });
    expect(textOf(base(desk))).to.not.contain('没连上网');
  });

  it('a panel: says so, and it comes at a tap', async () => {
    (await mountForClerk()).closest('gig-provider')?.remove();
    const desk = await openLate('gig-desk', 'desk/review-panel.ts');
    const again = await failed(desk);
    expect(base(desk)?.querySelector('[aria-busy=true]')).to.equal(null);
    again.click();
    await eventually(() => {
      expect(textOf(base(desk)?.querySelector('.panel h3'))).to.contain('等您审核');
    });
  });
});

describe('<gig-desk> in the wrong place', () => {
  for (const [what, region] of [
    ['of another county', '110101'],
    ['that nobody knows', '999999'],
  ] as const) {
    it(`a region ${what}: says so, and one of the clerk’s own can be chosen`, async () => {
      const desk = await mountForClerk('review', undefined, region);
      await shows(desk, '这个地方不归您管。 在“在哪儿办事”里换成您自己的地方。');
      const select = inside<HTMLSelectElement>(desk, 'nav select');
      await eventually(() => expect(select.textContent).to.contain('格尔木市'));
      select.value = '632801';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await eventually(() => expect(waiting(desk).length).to.be.greaterThan(0));
      expect(wordsOf(desk)).to.not.contain('不归您管');
    });
  }
});

describe('<gig-desk> with many', () => {
  /** The real service, asked for one at a time. */
  const oneByOne: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (!reviews.test(url.pathname)) return fetch(request);
    url.searchParams.set('limit', '1');
    return fetch(new Request(url, request));
  };

  it('shows the first of them, and the next at a tap, where the keyboard goes on', async () => {
    const desk = await mountForClerk('review', oneByOne);
    await eventually(() => expect(waiting(desk)).to.have.length(1));
    expect(textOf(inside(desk, '.entry[aria-current=page] .count'))).to.equal('1+');
    pressAnywhere(desk, '再看几条');
    await eventually(() => expect(waiting(desk).length).to.be.greaterThan(1));
    await eventually(() => {
      expect(textOf(desk.shadowRoot?.activeElement?.querySelector('strong'))).to.equal(waiting(desk)[1]);
    });
  });

  it('shows the answer for the place that was chosen last', async () => {
    const desk = await mountForClerk('review', inFrontOf('GET', reviews, never, 1));
    desk.region = '150400';
    await desk.updateComplete;
    desk.region = '632801';
    await eventually(() => expect(waiting(desk)).to.include('工地力工'));
  });
});

describe('<gig-desk> with many who applied', () => {
  const applicants = /\/applications$/;
  const openJob = 'job_01K9ZV6Q3M8T4R2N7X5B0C1D03';
  const names = (desk: GigDesk): string[] =>
    [...(desk.shadowRoot?.querySelectorAll('.applicant strong') ?? [])].map((name) => textOf(name));
  const row = (desk: GigDesk): string => textOf(inside(desk, '.waiting[aria-current=true] .side'));

  async function apply(applicantName: string, phone: string): Promise<void> {
    const { baseUrl, site } = await pageService();
    const { applications } = bind(connect({ baseUrl, site, session: { storage: undefined } }), {
      applications: { create: applicationsCreate },
    });
    await applications.create({ jobId: openJob, applicantName, phone });
  }

  /** The real service, asked for two at a time. */
  const twoByTwo: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (request.method !== 'GET' || !applicants.test(url.pathname)) return fetch(request);
    url.searchParams.set('limit', '2');
    return fetch(new Request(url, request));
  };

  it('shows more at a tap, keeps them after an answer, and says how many are still needed', async () => {
    const all = ['李师傅', '赵师傅', '钱师傅', '孙师傅', '周师傅'];
    for (const [at, name] of all.entries()) await apply(name, `1380013868${at}`);
    const desk = await mountForClerk('arrivals', twoByTwo);
    await choose(desk, '枸杞采摘工');
    await eventually(() => expect(names(desk)).to.deep.equal(all.slice(0, 2)));
    expect(row(desk)).to.match(/招\s60\s人，还需\s60\s人/);
    press(desk, '再看几条');
    await eventually(() => expect(names(desk)).to.deep.equal(all.slice(0, 4)));
    await eventually(() => {
      expect(textOf(desk.shadowRoot?.activeElement?.querySelector('strong'))).to.equal('钱师傅');
    });
    press(desk, '确认录用');
    await eventually(() => expect(row(desk)).to.match(/招\s60\s人，还需\s59\s人/));
    await eventually(() => expect(wordsOf(desk)).to.contain('到岗了'));
    expect(names(desk)).to.deep.equal(all.slice(0, 4));
    press(desk, '再看几条');
    await eventually(() => expect(names(desk)).to.deep.equal(all));
    expect(wordsOf(desk)).to.not.contain('再看几条');
  });
});

describe('<gig-desk> keeps what was written', () => {
  it('about one employer while another one is looked at', async () => {
    const desk = await mountForClerk('employers', undefined, '150400');
    const [first = '', second = ''] = await eventually(() => {
      expect(waiting(desk).length).to.be.greaterThan(1);
      return waiting(desk);
    });
    inside<HTMLInputElement>(desk, '[value=business_licence]').click();
    write(desk, 'note', '执照和现场一致');
    await choose(desk, second);
    await eventually(() => expect(chosen(desk)).to.equal(second));
    expect(inside<HTMLTextAreaElement>(desk, '#note').value).to.equal('');
    expect(inside<HTMLInputElement>(desk, '[value=business_licence]').checked).to.equal(false);
    await choose(desk, first);
    await eventually(() => expect(chosen(desk)).to.equal(first));
    expect(inside<HTMLTextAreaElement>(desk, '#note').value).to.equal('执照和现场一致');
    expect(inside<HTMLInputElement>(desk, '[value=business_licence]').checked).to.equal(true);
  });

  it('offline, about an employer', async () => {
    const send = inFrontOf('POST', /\/verifications$/, offline());
    const desk = await mountForClerk('employers', send, '150400');
    await eventually(() => inside<HTMLInputElement>(desk, '[value=business_licence]').click());
    write(desk, 'note', '执照和现场一致');
    press(desk, '记下核验');
    await shows(desk, '没连上网');
    expect(inside<HTMLTextAreaElement>(desk, '#note').value).to.equal('执照和现场一致');
  });
});

describe('<gig-desk> on a phone', () => {
  it('shows the queue, then the ad that was tapped, and the way back', async () => {
    await setViewport({ width: 360, height: 740 });
    const desk = await mountForClerk();
    await eventually(() => expect(waiting(desk).length).to.be.greaterThan(1));
    expect(inside(desk, '.chosen').checkVisibility()).to.equal(false);
    await choose(desk, '工地力工');
    await eventually(() => expect(desk.shadowRoot?.activeElement?.id).to.equal('chosen'));
    expect(inside(desk, '.queue').checkVisibility()).to.equal(false);
    press(desk, '回到前面的单子');
    await eventually(() => expect(inside(desk, '.queue').checkVisibility()).to.equal(true));
    await eventually(() => {
      expect(textOf(desk.shadowRoot?.activeElement?.querySelector('strong'))).to.equal('工地力工');
    });
  });
});
