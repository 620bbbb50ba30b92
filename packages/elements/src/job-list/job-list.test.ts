import { expect, html } from '@open-wc/testing';
import type { Schemas } from '@yizhan/contract';
import {
  askService,
  inside,
  listed,
  mountList,
  rowsOf,
  says,
  search,
  statusOf,
  titlesOf,
} from '../../test/job-list.ts';
import { openLate } from '../../test/late.ts';
import { eventually, textOf } from '../../test/page.ts';
import type { GigJobSelectEvent } from './events.ts';

type Page = Schemas['JobPage'];

describe('<gig-job-list> lists', () => {
  it('the newest twenty jobs of the site, in the order of the service', async () => {
    const list = await mountList();
    await listed(list);
    const { items } = await askService<Page>('jobs');
    expect(titlesOf(list)).to.deep.equal(items.map(({ title }) => title));
    expect(statusOf(list)).to.equal('先列出 20 个，新发的在前');
  });

  it('what a job says at a glance', async () => {
    const list = await mountList(html`<gig-job-list region="150400" keyword="装卸"></gig-job-list>`);
    await listed(list);
    const { items } = await askService<Page>('jobs?region=150400&q=装卸');
    const [job, row] = [items[0], rowsOf(list)[0]];
    if (!job || !row) throw new Error('the demonstration data has no such job');
    const words = textOf(row);
    expect(words).to.contain(job.title);
    expect(words).to.contain(`${job.place.region.name}${job.place.address}`);
    expect(words).to.contain(`还需 ${job.needed} 人`);
    expect(words.includes('已核验')).to.equal(job.employer.verified);
    expect(words.includes('包接送')).to.equal(job.transport);
    expect(words.includes('管饭')).to.equal(job.meals);
    expect(words.includes('有意外险')).to.equal(job.insured);
    expect(row.querySelector('time')?.dateTime).to.equal(job.startsAt);
  });

  it('marks the work of today, by the clock of the page', async () => {
    const list = await mountList();
    await listed(list);
    for (const row of rowsOf(list)) {
      const isToday = row.querySelector('time')?.dateTime.startsWith('2026-10-07') ?? false;
      expect(row.querySelector('.today') !== null, textOf(row)).to.equal(isToday);
    }
  });

  it('the next pages under the first, until there are no more', async () => {
    const list = await mountList(html`<gig-job-list region="150400"></gig-job-list>`);
    await listed(list);
    const whole = await askService<Page>('jobs?region=150400&limit=100');
    for (let shown = 20; shown < whole.items.length; shown += 20) {
      inside(list, '[part=more]').click();
      await eventually(() => {
        expect(rowsOf(list)).to.have.length(Math.min(shown + 20, whole.items.length));
      });
    }
    await says(list, `一共 ${whole.items.length} 个`);
    expect(titlesOf(list)).to.deep.equal(whole.items.map(({ title }) => title));
    expect(list.shadowRoot?.querySelector('[part=more]')).to.equal(null);
  });

  it('in English where the page is English', async () => {
    const list = await mountList(html`<div lang="en"><gig-job-list region="150400"></gig-job-list></div>`);
    await listed(list);
    expect(statusOf(list)).to.equal('The first 20, newest first');
    expect(textOf(inside(list, '[part=heading]'))).to.equal('Jobs open now · 赤峰市');
    expect(inside(list, '.base').lang).to.equal('en');
    expect(inside(list, '[part=title] span').lang).to.equal('zh-CN');
  });

  it('in the other language when the page switches', async () => {
    const list = await mountList(html`<div lang="zh-CN"><gig-job-list></gig-job-list></div>`);
    await listed(list);
    list.parentElement?.setAttribute('lang', 'en-GB');
    await says(list, 'The first 20');
  });
});

describe('<gig-job-list> attributes', () => {
  it('are empty by default, and properties follow them', async () => {
    const list = await mountList();
    const { region, keyword, heading, jobHref, hotline, mode } = list;
    expect({ region, keyword, heading, jobHref, hotline, mode }).to.deep.equal({
      region: '',
      keyword: '',
      heading: '',
      jobHref: '',
      hotline: '',
      mode: '',
    });
    list.setAttribute('job-href', '/jobs/{jobId}');
    expect(list.jobHref).to.equal('/jobs/{jobId}');
  });

  it('region asks for a county, or for any level above it, and names the place', async () => {
    const list = await mountList(html`<gig-job-list region="632801"></gig-job-list>`);
    await listed(list);
    const { items } = await askService<Page>('jobs?region=632801');
    expect(titlesOf(list)).to.deep.equal(items.map(({ title }) => title));
    expect(textOf(inside(list, '[part=heading]'))).to.equal('格尔木市 · 正在招的活');

    list.region = '441400';
    await eventually(() => {
      expect(textOf(inside(list, '[part=heading]'))).to.equal('梅州市 · 正在招的活');
    });
  });

  it('keyword finds by words, and fills the search box', async () => {
    const list = await mountList(html`<gig-job-list keyword="保洁"></gig-job-list>`);
    await listed(list);
    expect(inside<HTMLInputElement>(list, 'input').value).to.equal('保洁');
    expect(statusOf(list)).to.match(/^“保洁”一共 \d+ 个/);
  });

  it('heading replaces the heading', async () => {
    const list = await mountList(html`<gig-job-list heading="我们县的活" region="632801"></gig-job-list>`);
    await listed(list);
    expect(textOf(inside(list, '[part=heading]'))).to.equal('我们县的活');
  });

  it('job-href makes each row one link to its page', async () => {
    const list = await mountList(html`<gig-job-list job-href="/jobs/{jobId}?from=list"></gig-job-list>`);
    await listed(list);
    const { items } = await askService<Page>('jobs');
    const links = rowsOf(list).map((row) => row.querySelector('a')?.getAttribute('href'));
    expect(links).to.deep.equal(items.map(({ id }) => `/jobs/${id}?from=list`));
  });

  it('without job-href a job opens over the page, and the focus comes back when it is closed', async () => {
    const list = await mountList();
    await listed(list);
    const link = inside<HTMLAnchorElement>(list, '[part=title] a');
    link.focus();
    link.click();
    const dialog = await eventually(() => {
      const opened = inside(list, 'gig-job-detail').shadowRoot?.querySelector('dialog');
      expect(opened?.open).to.equal(true);
      expect(textOf(opened?.querySelector('[part=title]'))).to.equal(titlesOf(list)[0]);
      return opened;
    });
    dialog?.close();
    await eventually(() => {
      expect(list.shadowRoot?.querySelector('gig-job-detail')).to.equal(null);
      expect(list.shadowRoot?.activeElement).to.equal(link);
    });
  });

  it('opens one job however fast rows are tapped, the last one', async () => {
    const list = await mountList();
    await listed(list);
    const [first, second, last] = rowsOf(list).map((row) => row.querySelector('a'));
    for (const link of [first, second, last]) link?.click();
    await eventually(() => {
      const details = [...(list.shadowRoot?.querySelectorAll('gig-job-detail') ?? [])];
      const titles = details.map(({ shadowRoot }) => textOf(shadowRoot?.querySelector('[part=title]')));
      expect(titles).to.deep.equal([titlesOf(list)[2]]);
    });
  });

  it('says at the row that the tap was heard, and in the list that the job did not arrive', async () => {
    const root = (await openLate('gig-job-list', 'job-detail/define.ts')).shadowRoot;
    const link = await eventually(
      () => root?.querySelector<HTMLElement>('[part=title] a') ?? expect.fail('no row yet'),
    );
    const row = link.closest<HTMLElement>('[part=item]') ?? expect.fail('the link is in no row');
    const heard: unknown[] = [];
    const watch = new MutationObserver(() => heard.push(row.dataset['note']));
    watch.observe(row, { attributes: true, attributeFilter: ['data-note'] });
    link.click();
    await eventually(() => {
      expect(textOf(root?.querySelector('[role=status]'))).to.contain('没连上网。');
    });
    watch.disconnect();
    expect(heard).to.deep.equal(['正在打开', undefined]);
  });
});

describe('<gig-job-list> search box', () => {
  it('finds by what was typed', async () => {
    const list = await mountList();
    await listed(list);
    await search(list, ' 装卸 ');
    await says(list, '“装卸”');
    expect(list.keyword).to.equal('装卸');
    const { items } = await askService<Page>('jobs?q=装卸');
    expect(titlesOf(list)).to.deep.equal(items.map(({ title }) => title));
  });

  it('searches on Enter', async () => {
    const list = await mountList();
    const input = inside<HTMLInputElement>(list, 'input');
    input.value = '保洁';
    input.form?.requestSubmit();
    await says(list, '“保洁”');
  });

  for (const [browser, init] of [
    ['while composing', { isComposing: true }],
    ['that ends a composition, as WebKit reports it', { keyCode: 229 }],
  ] as const) {
    it(`does not take an Enter ${browser} for a search`, async () => {
      const list = await mountList();
      const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init });
      inside(list, 'input').dispatchEvent(enter);
      expect(enter.defaultPrevented).to.equal(true);
    });
  }

  it('has a name for those who do not see it, and is big enough for a thumb', async () => {
    const list = await mountList();
    expect(inside(list, 'input').getAttribute('aria-label')).to.equal('找什么活');
    for (const selector of ['input', '[part=search] button']) {
      expect(inside(list, selector).getBoundingClientRect().height).to.be.at.least(44);
    }
    list.mode = 'elder';
    await list.updateComplete;
    expect(inside(list, 'input').getBoundingClientRect().height).to.be.at.least(56);
  });
});

describe('<gig-job-list> gig-job-select', () => {
  async function choose(act: (event: GigJobSelectEvent) => void, init: MouseEventInit = {}) {
    const list = await mountList(html`<div><gig-job-list job-href="#job={jobId}"></gig-job-list></div>`);
    await listed(list);
    const chosen: GigJobSelectEvent[] = [];
    list.parentElement?.addEventListener('gig-job-select', (event) => {
      chosen.push(event);
      act(event);
    });
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
    list.addEventListener('click', (event) => {
      // Whether the browser would follow the link is read off here; the test stays where it is.
      followed = !event.defaultPrevented;
      event.preventDefault();
    });
    let followed = false;
    inside(list, '[part=title] a').dispatchEvent(click);
    return { list, chosen, followed };
  }

  it('bubbles out of the list with the job, before its page is opened', async () => {
    const { chosen, followed } = await choose(() => undefined);
    const { items } = await askService<Page>('jobs');
    expect(chosen.map(({ job }) => job)).to.deep.equal([items[0]]);
    expect(followed).to.equal(true);
  });

  it('keeps the page from opening when it is cancelled', async () => {
    const { followed } = await choose((event) => event.preventDefault());
    expect(followed).to.equal(false);
  });

  it('hands out a copy that nobody can change', async () => {
    const { chosen } = await choose(() => undefined);
    expect(Object.isFrozen(chosen[0]?.job) && Object.isFrozen(chosen[0]?.job.place.region)).to.equal(true);
  });

  it('is not fired by a click that opens another tab', async () => {
    const { chosen, followed } = await choose(() => undefined, { ctrlKey: true });
    expect(chosen).to.deep.equal([]);
    expect(followed).to.equal(true);
  });
});

describe('<gig-job-list> keyboard', () => {
  it('goes on at the first new job when the last page has taken the button away', async () => {
    const list = await mountList(html`<gig-job-list region="632801" keyword="工"></gig-job-list>`);
    await listed(list);
    const shown = rowsOf(list).length;
    inside(list, '[part=more]').focus();
    inside(list, '[part=more]').click();
    await eventually(() => {
      expect(list.shadowRoot?.activeElement).to.equal(rowsOf(list)[shown]);
    });
  });
});
