import { expect, html } from '@open-wc/testing';
import { offline, rateLimited } from '@yizhan/sdk/faults';
import { aJob, fill, inFrontOfJob, inside, mount, press, shown } from '../../test/job-detail.ts';
import { eventually, provide, textOf } from '../../test/page.ts';
import { inFrontOf, never, ourFault, regionRefused } from '../../test/problems.ts';
import { takeTimers } from '../../test/timers.ts';
import type { GigJobDetail } from './job-detail.ts';

const wordsOf = (detail: GigJobDetail): string => textOf(detail.shadowRoot?.querySelector('.base'));
const shows = (detail: GigJobDetail, words: string): Promise<void> =>
  eventually(() => {
    expect(wordsOf(detail)).to.contain(words);
  });
const valueOf = (detail: GigJobDetail, id: string): string =>
  inside<HTMLInputElement>(detail, `#${id}`).value;

describe('<gig-job-detail> without a job', () => {
  it('says that one is to be chosen', async () => {
    const provider = await provide(html`<gig-job-detail></gig-job-detail>`);
    const detail = provider.querySelector('gig-job-detail');
    if (!detail) throw new Error('no detail in the page');
    await shows(detail, '先在列表里挑一个活。');
    expect(inside(detail, '.detail').getAttribute('aria-busy')).to.equal('false');
  });
});

describe('<gig-job-detail> waiting', () => {
  it('says after eight seconds that the network is slow, and whom to call', async () => {
    const { id } = await aJob();
    const timers = takeTimers();
    try {
      const detail = await mount(id, inFrontOfJob(never));
      await shows(detail, '正在打开');
      timers.pass(8_000);
      await shows(detail, '网络有点慢，还在打开。 着急就打 12333，工作人员帮您。');
    } finally {
      timers.restore();
    }
  });

  it('says so too while the number or an application is under way, and keeps what was typed', async () => {
    const { id } = await aJob();
    const detail = await mount(id, inFrontOf('POST', /\/applications$/, never));
    await press(detail, '我要报名');
    await fill(detail, 'applicantName', '李师傅');
    await fill(detail, 'phone', '13800138501');
    const timers = takeTimers();
    try {
      await press(detail, '报名');
      await eventually(() => {
        timers.pass(8_000);
        expect(wordsOf(detail)).to.contain('网络有点慢');
      });
      expect([valueOf(detail, 'applicantName'), valueOf(detail, 'phone')]).to.deep.equal([
        '李师傅',
        '13800138501',
      ]);
    } finally {
      timers.restore();
    }
  });
});

describe('<gig-job-detail> that failed', () => {
  it('the fault is ours: a code to read out, whom to call, and the job after another try', async () => {
    const { id } = await aJob();
    const detail = await mount(id, inFrontOf('GET', /\/job_\w+$/, ourFault, 1));
    await shows(detail, '没打开，是我们这边出了错。 再试一次，多半就好了。 着急就打 12333');
    expect(wordsOf(detail)).to.contain('打电话时报这个编号：5B0C 1DFG');
    await press(detail, '再试一次');
    expect(await shown(detail)).to.contain('什么时候');
  });

  it('too many ask: says how long to wait', async () => {
    const { id } = await aJob();
    const detail = await mount(id, inFrontOfJob(rateLimited(90)));
    await shows(detail, '问的人太多了。 等 90 秒再试。');
  });

  it('the number cannot be had: says how long to wait, and whom to call instead', async () => {
    const { id } = await aJob();
    const detail = await mount(id, inFrontOf('POST', /\/contacts$/, rateLimited(60)));
    await press(detail, '打电话');
    await shows(detail, '问的人太多了。 等 60 秒再试。 着急就打 12333');
  });

  it('too many applications: keeps what was typed, and the next try counts', async () => {
    const { id } = await aJob();
    const detail = await mount(id, inFrontOf('POST', /\/applications$/, rateLimited(60), 1));
    await press(detail, '我要报名');
    await fill(detail, 'applicantName', '李师傅');
    await fill(detail, 'phone', '13800138502');
    await press(detail, '报名');
    await shows(detail, '问的人太多了。 等 60 秒再试。');
    expect(valueOf(detail, 'applicantName')).to.equal('李师傅');
    await press(detail, '报名');
    await shows(detail, '报上了');
  });

  it('a report that is lost: keeps what was chosen and written', async () => {
    const { id } = await aJob();
    const detail = await mount(id, inFrontOf('POST', /\/reports$/, offline()));
    await press(detail, '告诉我们');
    await eventually(() => inside(detail, '.reasons input').click());
    await fill(detail, 'report-text', '要先交押金');
    inside(detail, '.report .primary').click();
    await shows(detail, '没连上网。');
    expect(valueOf(detail, 'report-text')).to.equal('要先交押金');
    expect(inside<HTMLInputElement>(detail, '.reasons input').checked).to.equal(true);
  });
});

describe('<gig-job-detail> set up wrongly', () => {
  it('says to the web editor that nobody knows the key', async () => {
    const provider = await provide(
      html`<gig-job-detail
        site="pk_of_nobody_known"
        job-id="job_01K9ZV6Q3M8T4R2N7X5B0C1DFG"
      ></gig-job-detail>`,
    );
    const detail = provider.querySelector('gig-job-detail');
    if (!detail) throw new Error('no detail in the page');
    await shows(detail, '这里还没有接好，暂时看不到。');
    expect(detail.shadowRoot?.querySelector('button')).to.equal(null);
  });

  it('says so too when the key is that of another place', async () => {
    const { id } = await aJob();
    const detail = await mount(id, inFrontOfJob(regionRefused));
    await shows(detail, '这里还没有接好，暂时看不到。 这个网站只能看');
    expect(detail.shadowRoot?.querySelector('button')).to.equal(null);
  });
});
