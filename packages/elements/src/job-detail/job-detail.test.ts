import { expect, fixtureCleanup } from '@open-wc/testing';
import type { Schemas } from '@yizhan/contract';
import { offline, withFaults } from '@yizhan/sdk/faults';
import './define.ts';
import { aJob, fill, inFrontOfJob, inside, mount, press, shown } from '../../test/job-detail.ts';
import { askService } from '../../test/job-list.ts';
import { eventually, pageService, textOf } from '../../test/page.ts';
import type { GigApplicationSubmitEvent } from './events.ts';

describe('<gig-job-detail> shows', () => {
  it('everything that the ad says', async () => {
    const summary = await aJob();
    const job = await askService<Schemas['Job']>(`jobs/${summary.id}`);
    const detail = await mount(job.id);
    const words = await shown(detail);
    for (const said of [job.content, job.employer.name, job.source, job.place.address])
      expect(words).to.contain(said.replace(/\s+/g, ' '));
    expect(words).to.contain(`${job.headcount} 人，还需 ${job.needed} 人`);
    expect(textOf(inside(detail, '[part=title]'))).to.equal(job.title);
  });

  it('similar jobs, never itself, each with the reason, and goes on to one at a tap', async () => {
    const { id } = await aJob();
    const detail = await mount(id);
    const { similar } = await askService<Schemas['SimilarJobs']>(`jobs/${id}/similar`);
    await eventually(() => {
      expect(detail.shadowRoot?.querySelectorAll('[part=similar] li').length).to.equal(similar.length);
    });
    inside(detail, '[part=similar] a').click();
    await eventually(() => {
      expect(detail.jobId).to.equal(similar[0]?.job.id);
      expect(textOf(inside(detail, '[part=title]'))).to.equal(similar[0]?.job.title);
    });
  });

  it('that a job was not found, without a retry', async () => {
    const detail = await mount('job_01K9ZV6Q3M8T4R2N7X5B0C1DFG');
    await eventually(() => {
      expect(textOf(inside(detail, '[part=notice]'))).to.contain('没有找到这个活');
      expect(detail.shadowRoot?.querySelector('[part=notice] button')).to.equal(null);
    });
  });

  it('that there is no network, with the hotline, and the job after another try', async () => {
    const { id } = await aJob();
    let isOffline = true;
    const send = withFaults(fetch, ({ url }) =>
      isOffline && /\/job_\w+$/.test(url.split('?')[0] ?? '') ? offline() : undefined,
    );
    const detail = await mount(id, send);
    await eventually(() => {
      expect(textOf(inside(detail, '[part=notice]'))).to.match(/没连上网.*12333/);
    });
    isOffline = false;
    await press(detail, '再试一次');
    await shown(detail);
  });

  for (const [status, words] of [
    ['expired', '这个活过期了'],
    ['closed', '雇主不招了'],
    ['taken_down', '已经撤下'],
  ] as const) {
    it(`that a job is ${status}, and no way to apply`, async () => {
      const { id } = await aJob();
      const detail = await mount(
        id,
        inFrontOfJob(async (_, send) =>
          Response.json({ ...((await (await send()).json()) as Schemas['Job']), status, needed: 0 }),
        ),
      );
      await eventually(() => {
        expect(textOf(inside(detail, '[role=status]'))).to.contain(words);
      });
      expect(detail.shadowRoot?.querySelector('[part=actions]')).to.equal(null);
      expect(textOf(inside(detail, '.detail'))).to.not.contain('还可以排队');
      const facts = detail.shadowRoot?.querySelector('[part=facts]');
      expect(facts === null).to.equal(status === 'taken_down');
      await eventually(() => inside(detail, '[part=similar] a'));
    });
  }
});

describe('<gig-job-detail> over the page', () => {
  it('opens as a dialog, and says when it is closed', async () => {
    const { id } = await aJob();
    const detail = await mount(id, undefined, true);
    const dialog = inside<HTMLDialogElement>(detail, 'dialog');
    expect(dialog.open).to.equal(true);
    const closed = new Promise((resolve) =>
      detail.addEventListener('gig-job-close', resolve, { once: true }),
    );
    await press(detail, '关上');
    await closed;
    expect(detail.jobId).to.equal('');
  });
});

describe('<gig-job-detail> acts', () => {
  it('gives the number to call, once for however many taps', async () => {
    const { id } = await aJob();
    let asked = 0;
    const send = withFaults(fetch, ({ url }) => {
      if (url.includes('/contacts')) asked += 1;
      return undefined;
    });
    const detail = await mount(id, send);
    await press(detail, '打电话');
    await eventually(() => {
      expect(inside<HTMLAnchorElement>(detail, '.contact a').href).to.match(/^tel:\d/);
    });
    await press(detail, '打电话');
    await detail.updateComplete;
    expect(asked).to.equal(1);
  });

  it('applies with name and phone, says what comes next, and withdraws', async () => {
    const { id } = await aJob();
    const detail = await mount(id);
    const applied: GigApplicationSubmitEvent[] = [];
    detail.addEventListener('gig-application-submit', (event) => applied.push(event));
    await press(detail, '我要报名');
    await press(detail, '报名');
    await eventually(() => {
      expect(textOf(inside(detail, '#phone-error'))).to.equal('还没填手机号');
    });
    await fill(detail, 'applicantName', '李师傅');
    await fill(detail, 'phone', '138 0013 8077');
    await press(detail, '报名');
    await eventually(() => {
      expect(textOf(inside(detail, '.done'))).to.contain('报上了');
    });
    expect(applied.map(({ jobId, holdsSeat }) => ({ jobId, holdsSeat }))).to.deep.equal([
      { jobId: id, holdsSeat: true },
    ]);
    await press(detail, '不去了，取消报名');
    await eventually(() => {
      expect(textOf(inside(detail, '.done'))).to.contain('报名取消了');
    });
  });

  it('keeps what was typed when the network is lost', async () => {
    const { id } = await aJob();
    const send = withFaults(fetch, ({ url, method }) =>
      method === 'POST' && url.includes('/applications') ? offline() : undefined,
    );
    const detail = await mount(id, send);
    await press(detail, '我要报名');
    await fill(detail, 'applicantName', '李师傅');
    await fill(detail, 'phone', '13800138078');
    await press(detail, '报名');
    await eventually(() => {
      expect(textOf(inside(detail, '.apply [part=notice]'))).to.contain('没连上网');
    });
    expect(inside<HTMLInputElement>(detail, '#applicantName').value).to.equal('李师傅');
    expect(inside<HTMLInputElement>(detail, '#phone').value).to.equal('13800138078');
  });

  it('F9: says at the field that nobody under 16 may apply', async () => {
    const { id } = await aJob();
    const detail = await mount(id);
    await press(detail, '我要报名');
    await fill(detail, 'applicantName', '小李');
    await fill(detail, 'phone', '13800138079');
    await fill(detail, 'bornOn', '2011-05-01');
    await press(detail, '报名');
    await eventually(() => {
      expect(textOf(inside(detail, '#bornOn-error'))).to.contain('16');
    });
  });

  it('GEM-20: takes a report without a name', async () => {
    const { id } = await aJob();
    const detail = await mount(id);
    await press(detail, '告诉我们');
    await press(detail, '交给工作人员');
    await eventually(() => {
      expect(textOf(inside(detail, '#reason-error'))).to.equal('选一个最接近的');
    });
    await eventually(() => inside<HTMLInputElement>(detail, '[value=fee_charged]').click());
    await press(detail, '交给工作人员');
    await eventually(() => {
      expect(textOf(detail.shadowRoot)).to.contain('收到了，工作人员会核实');
    });
  });

  it('leads to the place by three maps, each with its own coordinates', async () => {
    const { id } = await aJob();
    const detail = await mount(id);
    await press(detail, '导航过去');
    await eventually(() => {
      const hosts = [...(detail.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.ways a') ?? [])].map(
        ({ host }) => host,
      );
      expect(hosts).to.deep.equal(['uri.amap.com', 'api.map.baidu.com', 'apis.map.qq.com']);
    });
  });

  it('loads nothing from elsewhere by itself', async () => {
    const { baseUrl } = await pageService();
    fixtureCleanup();
    const asked: string[] = [];
    const { id } = await aJob();
    const detail = await mount(id, async (input, init) => {
      asked.push(new URL(new Request(input, init).url).origin);
      return fetch(input, init);
    });
    await shown(detail);
    expect([...new Set(asked)]).to.deep.equal([new URL(baseUrl).origin]);
  });
});
