import { expect } from '@open-wc/testing';
import { applicationsConfirm } from '@yizhan/contract/operations/applications/confirm';
import { applicationsCreate } from '@yizhan/contract/operations/applications/create';
import { bind, connect } from '@yizhan/sdk';
import { lost, offline, withFaults } from '@yizhan/sdk/faults';
import {
  adOf,
  errorOf,
  fewFields,
  fillIn,
  has,
  inside,
  mountForDemo,
  mountPost,
  press,
  register,
  shows,
  valueOf,
  wordsOf,
} from '../../test/job-post.ts';
import { openLate } from '../../test/late.ts';
import { needs } from '../../test/needs.ts';
import { eventually, pageService, textOf } from '../../test/page.ts';
import { inFrontOf, ourFault } from '../../test/problems.ts';
import type { GigErrorEvent } from '../base/events.ts';
import type { GigJobPost } from './job-post.ts';

const openAd = '枸杞采摘工';

/** Somebody without an account applies for the open ad of the demonstration. */
async function apply(applicantName: string, phone: string): Promise<string> {
  const { baseUrl, site } = await pageService();
  const { applications } = bind(connect({ baseUrl, site, session: { storage: undefined } }), {
    applications: { create: applicationsCreate },
  });
  const jobId = 'job_01K9ZV6Q3M8T4R2N7X5B0C1D03';
  return (await applications.create({ jobId, applicantName, phone })).id;
}

async function openForm(phone: string, send: typeof fetch): Promise<GigJobPost> {
  const post = await mountPost(send);
  post.region = '150404';
  await register(post, phone);
  await press(post, '发一条招工信息');
  return post;
}

describe('<gig-job-post> applicants', () => {
  it('stand masked until they are taken, then with their number and the minutes of each step', async () => {
    await apply('李师傅', '13800138401');
    const post = await mountForDemo();
    await press(post, '看报名的人', openAd);
    await shows(post, '李师傅');
    expect(wordsOf(post)).to.contain('138****8401');
    expect(wordsOf(post)).to.not.contain('138 0013 8401');
    await expect(post).to.be.accessible();
    await press(post, '要这个人', openAd);
    await shows(post, '138 0013 8401');
    expect(inside<HTMLAnchorElement>(post, '.phone a').href).to.equal('tel:13800138401');
    expect(textOf(adOf(post, openAd))).to.contain('招 60 人，还需 59 人');
    expect(textOf(adOf(post, openAd))).to.contain('0 分钟后确认');
    await press(post, '到岗了', openAd);
    await shows(post, '已确认 0 人，到岗 1 人');
    expect(has(post, '.phone a')).to.equal(true);
  });

  it('are declined with a reason that they read, and not without', async () => {
    await apply('赵师傅', '13800138402');
    const post = await mountForDemo();
    await press(post, '看报名的人', openAd);
    await shows(post, '赵师傅');
    await press(post, '不要', openAd);
    await press(post, '就这样答复', openAd);
    expect(errorOf(post, 'reason')).to.equal('写一句为什么，至少 2 个字');
    await fillIn(post, { reason: '人已经够了' });
    await press(post, '就这样答复', openAd);
    await shows(post, '原因：人已经够了');
    expect(wordsOf(post)).to.not.contain('138 0013 8402');
  });

  it('that cannot be had leave the ads standing, and can be asked for again', async () => {
    const post = await mountForDemo(inFrontOf('GET', /\/applications$/, ourFault, 1));
    await press(post, '看报名的人', openAd);
    await shows(post, '没办成，是我们这边出了错');
    expect(has(post, '[part=ad]')).to.equal(true);
    await press(post, '再试一次', openAd);
    await eventually(() => expect(wordsOf(post)).to.not.contain('没办成'));
  });

  it('whose confirmation is lost stay as they are', async () => {
    await apply('钱师傅', '13800138403');
    const path = new RegExp(`${applicationsConfirm.path.split('}').at(-1) ?? ''}$`);
    const post = await mountForDemo(inFrontOf('POST', path, offline(), 9));
    await press(post, '看报名的人', openAd);
    await shows(post, '钱师傅');
    await press(post, '要这个人', openAd);
    await shows(post, '没连上网');
    expect(wordsOf(post)).to.contain('138****8403');
  });
});

describe('<gig-job-post> of which the sign-in does not arrive', () => {
  before(needs('second try of a module'));

  it('says so, and it comes at a tap', async () => {
    const post = await openLate('gig-job-post', 'sign-in/define.ts');
    const base = () => post.shadowRoot?.querySelector('.base');
    await eventually(() => {
      expect(textOf(base())).to.contain('没连上网');
      base()?.querySelector<HTMLElement>('[part=retry]')?.click();
    });
    await eventually(() => {
      const form = base()?.querySelector('gig-sign-in')?.shadowRoot?.querySelector('form');
      expect(form ?? null).to.not.equal(null);
    });
    expect(textOf(base())).to.not.contain('没连上网');
  });
});

describe('<gig-job-post> when something goes wrong', () => {
  it('offline while it hands in: everything typed is there, and the second try succeeds', async () => {
    const post = await openForm('13800138411', inFrontOf('POST', /\/jobs$/, offline(), 3));
    const told: string[] = [];
    post.addEventListener('gig-error', ({ code }: GigErrorEvent) => told.push(code));
    await fillIn(post, fewFields);
    await press(post, '交给驿站审核');
    await shows(post, '没连上网');
    expect(wordsOf(post)).to.contain('填的都还在');
    expect(valueOf(post, 'title')).to.equal(fewFields.title);
    expect(told).to.deep.equal(['network']);
    await press(post, '交给驿站审核');
    await shows(post, '交上去了');
  });

  it('the fault is ours: it says so, with a code to read out', async () => {
    const post = await openForm('13800138412', inFrontOf('POST', /\/jobs$/, ourFault, 1));
    await fillIn(post, fewFields);
    await press(post, '先存着');
    await shows(post, '没办成，是我们这边出了错');
    expect(wordsOf(post)).to.contain('打电话时报这个编号：5B0C 1DFG');
  });

  it('saved, and the handing in is lost: the draft is there once, and is handed in', async () => {
    const post = await openForm('13800138413', inFrontOf('POST', /\/submission$/, ourFault, 1));
    await fillIn(post, fewFields);
    await press(post, '交给驿站审核');
    await shows(post, '没办成');
    await press(post, '交给驿站审核');
    await shows(post, '交上去了');
    expect(post.shadowRoot?.querySelectorAll('[part=ad]')).to.have.length(1);
  });

  it('changed elsewhere meanwhile: it says so, keeps what was typed, and the second try counts', async () => {
    const one = await mountForDemo();
    const other = document.createElement('gig-job-post');
    one.after(other);
    await eventually(() => expect(has(other, '[part=ad]')).to.equal(true));
    await press(one, '接着填', '枸杞分拣工');
    await press(other, '接着填', '枸杞分拣工');
    await fillIn(other, { headcount: '7' });
    await press(other, '先存着');
    await shows(other, '存好了');
    await fillIn(one, { headcount: '9' });
    await press(one, '先存着');
    await shows(one, '这一条刚才在别处改过了');
    expect(valueOf(one, 'headcount')).to.equal('9');
    await press(one, '先存着');
    await shows(one, '存好了');
  });

  it('the employers cannot be had: it says so, and asks again', async () => {
    const post = await mountForDemo(inFrontOf('GET', /\/employers$/, ourFault, 1));
    await shows(post, '没办成');
    await press(post, '再试一次');
    await shows(post, '大格勒枸杞合作社');
  });

  it('the ads cannot be had: an ad can be begun all the same', async () => {
    const post = await mountForDemo(inFrontOf('GET', /\/jobs$/, lost(), 9));
    await shows(post, '没连上网');
    await press(post, '发一条招工信息');
    expect(has(post, '#title')).to.equal(true);
  });

  it('without the rules of its place nothing is advised, and the ad is handed in', async () => {
    const post = await openForm(
      '13800138414',
      withFaults(fetch, ({ url }) => (url.includes('/profiles/') ? ourFault : undefined)),
    );
    await fillIn(post, { ...fewFields, title: '高薪采摘工' });
    await press(post, '交给驿站审核');
    await shows(post, '交上去了');
  });

  it('is removed while it loads, and says nothing more', async () => {
    const post = await mountForDemo();
    const told: string[] = [];
    post.addEventListener('gig-error', ({ code }: GigErrorEvent) => told.push(code));
    post.remove();
    await post.updateComplete;
    expect(told).to.deep.equal([]);
  });

  it('the session ends: it asks to sign in, and what was typed waits', async () => {
    const post = await openForm('13800138415', fetch);
    await fillIn(post, { title: '瓦工' });
    const provider = post.closest('gig-provider');
    const signIn = document.createElement('gig-sign-in');
    provider?.append(signIn);
    await eventually(() => expect(signIn.shadowRoot?.querySelector('[part=sign-out]')).to.not.equal(null));
    signIn.shadowRoot?.querySelector<HTMLElement>('[part=sign-out]')?.click();
    await shows(post, '用手机号登录');
    expect(wordsOf(post)).to.not.contain('瓦工');
  });
});
