import { expect, html } from '@open-wc/testing';
import {
  always,
  inTurn,
  offline,
  rateLimited,
  refused,
  slow,
  withFaults,
  type Choice,
  type Fault,
} from '@yizhan/sdk/faults';
import { inside, listed, mountList, rowsOf, says, search, statusOf, titlesOf } from '../../test/job-list.ts';
import { aFrame, eventually, provide, textOf } from '../../test/page.ts';
import { takeTimers } from '../../test/timers.ts';
import type { GigErrorEvent } from '../base/events.ts';
import type { GigJobList } from './job-list.ts';

/** Faults for the list only; what the site is called still arrives. */
const onJobs =
  (choose: Choice): Choice =>
  (request) =>
    new URL(request.url).pathname === '/v1/jobs' ? choose(request) : undefined;
const faulty = (...faults: (Fault | undefined)[]): typeof fetch =>
  withFaults(fetch, onJobs(inTurn(...faults)));
const broken = (fault: Fault): typeof fetch => withFaults(fetch, onJobs(always(fault)));

/** The request stays under way until the test lets go. */
function held(): { readonly fault: Fault; release(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { fault: (_, send) => promise.then(send), release: resolve };
}

const buttonOf = (list: GigJobList): HTMLElement => inside(list, '[part=notice] button');

describe('<gig-job-list> loading', () => {
  it('shows rows of bars as high as rows of words, and says what it does', async () => {
    const { fault, release } = held();
    const list = await mountList(undefined, faulty(fault));
    const skeletons = inside(list, '[part=list]').querySelectorAll('.item');
    expect(statusOf(list)).to.equal('正在找活');
    expect(inside(list, '[part=list]').getAttribute('aria-busy')).to.equal('true');
    expect([...skeletons].every((item) => item.getAttribute('aria-hidden') === 'true')).to.equal(true);
    const before = skeletons[0]?.getBoundingClientRect().height ?? 0;

    release();
    await listed(list);
    const heights = rowsOf(list).map((row) => row.getBoundingClientRect().height);
    expect(Math.min(...heights.map((height) => Math.abs(height - before)))).to.be.at.most(2);
  });

  it('keeps the old rows until the new ones are there, so that nothing jumps', async () => {
    const { fault, release } = held();
    const list = await mountList(undefined, faulty(undefined, fault));
    await listed(list);
    const before = titlesOf(list);
    await search(list, '保洁');
    expect(titlesOf(list)).to.deep.equal(before);
    expect(inside(list, '[part=list]').getAttribute('aria-busy')).to.equal('true');
    release();
    await says(list, '“保洁”');
  });

  it('after eight seconds says that it is the network, and whom to call', async () => {
    const timers = takeTimers();
    const { fault, release } = held();
    const list = await mountList(undefined, faulty(fault));
    try {
      timers.pass(7_999);
      await list.updateComplete;
      expect(statusOf(list)).to.equal('正在找活');
      timers.pass(1);
      await says(list, '网络有点慢，还在找。 着急就打 12333，工作人员帮您找。');
      expect(inside(list, '[role=status] a').getAttribute('href')).to.equal('tel:12333');
    } finally {
      timers.restore();
      release();
    }
    await listed(list);
    expect(statusOf(list)).to.equal('先列出 20 个，新发的在前');
  });

  it('offers the hotline of the page rather than that of the site', async () => {
    const timers = takeTimers();
    const list = await mountList(
      html`<gig-job-list hotline="0476-12345"></gig-job-list>`,
      broken(slow(60_000)),
    );
    timers.pass(8_000);
    timers.restore();
    await says(list, '着急就打 0476-12345');
  });
});

describe('<gig-job-list> without a match', () => {
  it('says so, and shows all jobs at a tap', async () => {
    const list = await mountList(html`<gig-job-list keyword="宇航员"></gig-job-list>`);
    await says(list, '这里现在没有“宇航员”的活。 换个词、少挑几样试试，或者看看别的活。');
    expect(textOf(buttonOf(list))).to.equal('看全部的活');
    buttonOf(list).click();
    await says(list, '先列出 20 个');
    expect(inside<HTMLInputElement>(list, 'input').value).to.equal('');
  });

  it('says when there is nothing at all, and looks again', async () => {
    const none: Fault = async () => Response.json({ items: [], page: { nextCursor: null } });
    const list = await mountList(undefined, faulty(none));
    await says(list, '这里现在没有在招的活。 新的活随时会来，过一会儿再看一下。 着急就打 12333');
    expect(textOf(buttonOf(list))).to.equal('再看一下');
    buttonOf(list).click();
    await says(list, '先列出 20 个');
  });

  it('gives way to what the page has put in the slot', async () => {
    const list = await mountList(html`
      <gig-job-list keyword="宇航员"><p slot="empty">问问东街的驿站</p></gig-job-list>
    `);
    await eventually(() => {
      expect(inside<HTMLSlotElement>(list, 'slot[name=empty]').assignedElements().map(textOf)).to.deep.equal([
        '问问东街的驿站',
      ]);
    });
  });
});

describe('<gig-job-list> that failed', () => {
  it('says in plain words that the network is gone, and tries again at a tap', async () => {
    const list = await mountList(undefined, faulty(offline(), offline(), offline()));
    await says(list, '没连上网。 看看手机信号，再试一次。');
    expect(rowsOf(list)).to.have.length(0);
    buttonOf(list).click();
    await says(list, '先列出 20 个');
  });

  it('tries again by itself when the network is back', async () => {
    const list = await mountList(undefined, faulty(offline(), offline(), offline()));
    await says(list, '没连上网。');
    window.dispatchEvent(new Event('online'));
    await says(list, '先列出 20 个');
  });

  it('gives a short code to read out when the fault is ours', async () => {
    const problem: Fault = async () =>
      Response.json(
        {
          type: '/docs/problems/internal',
          title: '出错',
          status: 500,
          code: 'internal',
          requestId: 'req_01K9ZV6Q3M8T4R2N7X5B0C1DFG',
        },
        {
          status: 500,
          headers: {
            'Content-Type': 'application/problem+json',
            'Should-Retry': 'false',
          },
        },
      );
    const list = await mountList(undefined, broken(problem));
    await says(list, '活没拿到，是我们这边出了错。 再试一次，多半就好了。 着急就打 12333');
    expect(textOf(inside(list, '.code'))).to.equal('打电话时报这个编号：5B0C 1DFG');
  });

  it('says how long to wait when too many are looking', async () => {
    const list = await mountList(undefined, broken(rateLimited(90)));
    await says(list, '看的人太多了。 等 90 秒再试。');
  });

  it('never shows a technical word, whatever stands between', async () => {
    const list = await mountList(undefined, broken(refused(502)));
    await says(list, '活没拿到，是我们这边出了错。');
    expect(statusOf(list)).to.not.match(/502|error|undefined|null|系统繁忙/i);
  });

  it('tells the page which error it was, without bubbling', async () => {
    const seen: GigErrorEvent[] = [];
    const bubbled: Event[] = [];
    const { fault, release } = held();
    const list = await mountList(undefined, faulty(fault, offline(), offline(), offline()));
    list.addEventListener('gig-error', (event) => seen.push(event));
    document.addEventListener('gig-error', (event) => bubbled.push(event), { once: true });
    await search(list, '保洁');
    release();
    await says(list, '没连上网。');
    expect(seen.map(({ code }) => code)).to.deep.equal(['network']);
    expect(bubbled).to.deep.equal([]);
  });
});

describe('<gig-job-list> without a network', () => {
  it('shows the last list with its time, marked as old, and renews it when the network is back', async () => {
    const first = await mountList();
    await listed(first);
    const titles = titlesOf(first);

    const list = await mountList(undefined, faulty(offline(), offline(), offline()));
    await says(list, '没连上网。这是今天 09:30 的列表，可能有变化。');
    expect(titlesOf(list)).to.deep.equal(titles);
    expect(inside(list, '.stale')).to.be.instanceOf(HTMLElement);
    window.dispatchEvent(new Event('online'));
    await says(list, '先列出 20 个');
    expect(list.shadowRoot?.querySelector('.stale')).to.equal(null);
  });

  it('leaves out the ads that have ended since', async () => {
    const first = await mountList();
    await listed(first);
    const provider = await provide(html`<gig-job-list></gig-job-list>`, broken(offline()));
    provider.now = () => new Date('2026-11-07T09:30:00+08:00');
    const list = provider.querySelector('gig-job-list');
    if (!list) throw new Error('no list');
    await says(list, '没连上网。 看看手机信号');
    expect(rowsOf(list)).to.have.length(0);
  });

  it('does not keep what people search for', async () => {
    const first = await mountList(html`<gig-job-list keyword="保洁"></gig-job-list>`);
    await listed(first);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('keeps the lists of two places apart', async () => {
    await listed(await mountList(html`<gig-job-list region="632801"></gig-job-list>`));
    const list = await mountList(html`<gig-job-list region="441400"></gig-job-list>`, broken(offline()));
    await says(list, '没连上网。 看看手机信号');
  });
});

describe('<gig-job-list> more', () => {
  it('says when the next page did not come, keeps the first, and tries again', async () => {
    const list = await mountList(undefined, faulty(undefined, offline(), offline(), offline()));
    await listed(list);
    const more = inside(list, '[part=more]');
    more.click();
    await eventually(() => {
      expect(textOf(more)).to.equal('后面的没拿到，再试一次');
    });
    expect(rowsOf(list)).to.have.length(20);
    more.click();
    await eventually(() => {
      expect(rowsOf(list)).to.have.length(40);
    });
  });

  it('asks once however often it is pressed', async () => {
    const { fault, release } = held();
    const list = await mountList(undefined, faulty(undefined, fault));
    await listed(list);
    const more = inside(list, '[part=more]');
    for (let times = 0; times < 3; times++) more.click();
    await eventually(() => {
      expect(more.getAttribute('aria-disabled')).to.equal('true');
    });
    release();
    await eventually(() => {
      expect(rowsOf(list)).to.have.length(40);
    });
  });

  it('begins anew when the position no longer holds', async () => {
    const expired: Fault = async () =>
      Response.json(
        {
          type: '/docs/problems/invalid_request',
          title: '有地方没填对',
          status: 400,
          code: 'invalid_request',
          requestId: 'req_01K9ZV6Q3M8T4R2N7X5B0C1DFG',
          errors: [{ pointer: '/cursor', code: 'cursor_invalid', message: '翻页的位置已经失效' }],
        },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      );
    const list = await mountList(undefined, faulty(undefined, expired));
    await listed(list);
    const titles = titlesOf(list);
    inside(list, '[part=more]').click();
    await eventually(() => {
      expect(textOf(inside(list, '[part=more]'))).to.equal('后面的没拿到，再试一次');
    });
    inside(list, '[part=more]').click();
    await eventually(() => {
      expect(textOf(inside(list, '[part=more]'))).to.equal('看更多的活');
    });
    expect(titlesOf(list)).to.deep.equal(titles);
  });
});

describe('<gig-job-list> races', () => {
  it('shows the answer to the last question, though the first one comes later', async () => {
    const { promise: letGo, resolve: release } = Promise.withResolvers<void>();
    const { promise: hasCome, resolve: come } = Promise.withResolvers<void>();
    // Answers who has long hung up, as a proxy does that keeps what it got.
    const tooLate: Fault = async (_, send) => {
      const answer = await send();
      await letGo;
      queueMicrotask(come);
      return answer;
    };
    const ignoringAborts: typeof fetch = (input, init) =>
      faultyOnce(new Request(input, { ...init, signal: null }));
    const faultyOnce = faulty(undefined, tooLate);
    const list = await mountList(undefined, ignoringAborts);
    await listed(list);
    await search(list, '装卸');
    await search(list, '保洁');
    await says(list, '“保洁”');
    const titles = titlesOf(list);
    release();
    await hasCome;
    await aFrame();
    expect(statusOf(list)).to.contain('“保洁”');
    expect(titlesOf(list)).to.deep.equal(titles);
  });

  it('gives up its request when it is taken out of the page, and reports no error', async () => {
    const aborted: boolean[] = [];
    const errors: Event[] = [];
    const { promise: gone, resolve } = Promise.withResolvers<void>();
    const waits: Fault = (request) =>
      new Promise((_, reject) =>
        request.signal.addEventListener('abort', () => {
          aborted.push(true);
          reject(request.signal.reason as Error);
          resolve();
        }),
      );
    const list = await mountList(undefined, faulty(waits));
    list.addEventListener('gig-error', (event) => errors.push(event));
    list.remove();
    await gone;
    await list.updateComplete;
    expect(aborted).to.deep.equal([true]);
    expect(errors).to.deep.equal([]);
  });

  it('asks again when it is put back', async () => {
    const list = await mountList(undefined, faulty(slow(60_000)));
    const parent = list.parentElement;
    list.remove();
    parent?.append(list);
    await says(list, '先列出 20 个');
  });

  it('still learns whom to call when it is moved in the page meanwhile', async () => {
    const { fault, release } = held();
    const list = await mountList(
      undefined,
      withFaults(fetch, ({ url }) => (url.includes('/sites/current') ? fault : offline())),
    );
    await says(list, '没连上网。');
    list.parentElement?.append(list);
    release();
    await says(list, '着急就打 12333');
  });
});
