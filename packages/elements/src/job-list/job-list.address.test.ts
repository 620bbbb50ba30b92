import { expect, html } from '@open-wc/testing';
import type { Schemas } from '@yizhan/contract';
import { askService, chip, inside, listed, mountList, rowsOf, shows, titlesOf } from '../../test/job-list.ts';
import { openLate } from '../../test/late.ts';
import { eventually, textOf } from '../../test/page.ts';
import type { GigJobDetail } from '../job-detail/job-detail.ts';
import type { GigJobList } from './job-list.ts';

describe('<gig-job-list> in the address of the page', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('keeps words and filters, leaves everything else, and the back button undoes them', async () => {
    history.replaceState(null, '', '?id=7#top');
    const list = await mountList(html`<gig-job-list deep-links></gig-job-list>`);
    await listed(list);
    expect(location.search).to.equal('?id=7');
    chip(list, '日结').click();
    await shows(list, 'settlement=daily');
    expect(new URL(location.href).searchParams.get('gig-filters')).to.equal('settlement=daily');
    expect(new URL(location.href).searchParams.get('id')).to.equal('7');
    history.back();
    await shows(list, '');
    expect(list.filters).to.equal('');
  });

  it('adds no entry when the page changes its own address, and keeps the state of the page', async () => {
    const list = await mountList(html`<gig-job-list deep-links></gig-job-list>`);
    await listed(list);
    history.replaceState({ host: 1 }, '', '#host');
    let entries = 0;
    const push = history.pushState.bind(history);
    history.pushState = (...entry) => {
      entries++;
      push(...entry);
    };
    try {
      list.heading = '我们县的活';
      await list.updateComplete;
      expect(entries).to.equal(0);
      chip(list, '日结').click();
      await list.updateComplete;
      expect([entries, history.state, location.hash]).to.deep.equal([1, { host: 1 }, '#host']);
    } finally {
      // An own one hides what every history inherits.
      Reflect.deleteProperty(history, 'pushState');
    }
    expect(new URL(location.href).searchParams.get('gig-filters')).to.equal('settlement=daily');
  });

  it('is read when the page asks for that later', async () => {
    history.replaceState(null, '', '?gig-filters=settlement%3Ddaily');
    const list = await mountList();
    await listed(list);
    list.deepLinks = true;
    await shows(list, 'settlement=daily');
    expect(list.filters).to.equal('settlement=daily');
  });

  it('is waited for, with a second try when what reads it does not arrive', async () => {
    const list = await openLate('gig-job-list', 'job-list/later-parts.ts', 'deep-links');
    const status = () => textOf(list.shadowRoot?.querySelector('[role=status]'));
    await eventually(() => {
      expect(status()).to.contain('没连上网。 看看手机信号，再试一次。');
      expect(list.shadowRoot?.querySelector('[aria-busy=true]') ?? null).to.equal(null);
    });
  });

  it('reads a link that was sent', async () => {
    history.replaceState(null, '', '?gig-q=%E4%BF%9D%E6%B4%81&gig-filters=settlement%3Ddaily');
    const list = await mountList(html`<gig-job-list deep-links></gig-job-list>`);
    await shows(list, 'q=保洁&settlement=daily');
    expect(inside<HTMLInputElement>(list, 'input').value).to.equal('保洁');
  });

  it('is left alone unless the page asks for it', async () => {
    const list = await mountList();
    await listed(list);
    const { href } = location;
    chip(list, '日结').click();
    await shows(list, 'settlement=daily');
    expect(location.href).to.equal(href);
  });
});

/** The job that is open over the page, with its words. */
const opened = (list: GigJobList, title: string | undefined): Promise<GigJobDetail> =>
  eventually(() => {
    const detail = inside<GigJobDetail>(list, 'gig-job-detail');
    expect(textOf(detail.shadowRoot?.querySelector('dialog[open] [part=title]'))).to.equal(title);
    return detail;
  });

const closed = (list: GigJobList): Promise<void> =>
  eventually(() => {
    expect(list.shadowRoot?.querySelector('gig-job-detail')).to.equal(null);
  });

const jobOfAddress = (): string | null => new URL(location.href).searchParams.get('gig-job');

describe('<gig-job-list> with an opened job in the address of the page', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  const openFirst = async (list: GigJobList): Promise<GigJobDetail> => {
    await listed(list);
    rowsOf(list)[0]?.querySelector<HTMLElement>('a')?.click();
    return opened(list, titlesOf(list)[0]);
  };

  it('closes it by the back button and opens it by the forward button', async () => {
    history.replaceState({ host: 1 }, '', '?id=7');
    const list = await mountList(html`<gig-job-list deep-links></gig-job-list>`);
    const { jobId } = await openFirst(list);
    expect([jobOfAddress(), history.state]).to.deep.equal([jobId, { host: 1, gigJobs: 1 }]);
    history.back();
    await closed(list);
    expect([location.search, history.state]).to.deep.equal(['?id=7', { host: 1 }]);
    history.forward();
    await opened(list, titlesOf(list)[0]);
    history.back();
    await closed(list);
  });

  it('goes back over similar jobs one by one', async () => {
    const list = await mountList(html`<gig-job-list deep-links></gig-job-list>`);
    const detail = await openFirst(list);
    const { similar } = await askService<Schemas['SimilarJobs']>(`jobs/${detail.jobId}/similar`);
    const next = await eventually(() => {
      const link = detail.shadowRoot?.querySelector<HTMLElement>('[part=similar] a');
      if (!link) throw new Error('no similar job');
      return link;
    });
    next.click();
    await opened(list, similar[0]?.job.title);
    await eventually(() => expect(jobOfAddress()).to.equal(similar[0]?.job.id));
    history.back();
    await opened(list, titlesOf(list)[0]);
    history.back();
    await closed(list);
  });

  it('leaves no entry behind that would open it again, when it is closed by its button', async () => {
    history.replaceState(null, '', '?before');
    history.pushState(null, '', '?list');
    const list = await mountList(html`<gig-job-list deep-links></gig-job-list>`);
    const detail = await openFirst(list);
    inside<HTMLElement>(detail, '.bar button').click();
    await closed(list);
    await eventually(() => expect(location.search).to.equal('?list'));
    history.back();
    await eventually(() => expect(location.search).to.equal('?before'));
    expect(list.shadowRoot?.querySelector('gig-job-detail')).to.equal(null);
  });

  it('opens it for a link that was sent, over the list, to which closing and going back lead', async () => {
    const { items } = await askService<Schemas['JobPage']>('jobs');
    const job = items[2];
    for (const leave of [
      (detail: GigJobDetail) => inside<HTMLElement>(detail, '.bar button').click(),
      () => history.back(),
    ]) {
      history.replaceState(null, '', `?id=7&gig-job=${job?.id ?? ''}`);
      const list = await mountList(html`<gig-job-list deep-links></gig-job-list>`);
      leave(await opened(list, job?.title));
      await closed(list);
      await eventually(() => expect(location.search).to.equal('?id=7'));
      expect(rowsOf(list).length).to.be.greaterThan(0);
      list.remove();
    }
  });

  it('closes with the similar job that came after a link, whatever the link led to', async () => {
    const { items } = await askService<Schemas['JobPage']>('jobs');
    history.replaceState(null, '', `?gig-job=${items[0]?.id ?? ''}`);
    const list = await mountList(html`<gig-job-list deep-links></gig-job-list>`);
    const detail = await opened(list, items[0]?.title);
    const { similar } = await askService<Schemas['SimilarJobs']>(`jobs/${detail.jobId}/similar`);
    await eventually(() => inside<HTMLElement>(detail, '[part=similar] a').click());
    await opened(list, similar[0]?.job.title);
    inside<HTMLElement>(detail, '.bar button').click();
    await closed(list);
    await eventually(() => expect(location.search).to.equal(''));
    expect(list.shadowRoot?.querySelector('gig-job-detail')).to.equal(null);
  });

  it('leaves the page where it is when its router has written over the entry', async () => {
    const list = await mountList(html`<gig-job-list deep-links></gig-job-list>`);
    const detail = await openFirst(list);
    history.replaceState({ router: 1 }, '');
    inside<HTMLElement>(detail, '.bar button').click();
    await closed(list);
    await eventually(() => expect(jobOfAddress()).to.equal(null));
    expect(history.state).to.deep.equal({ router: 1 });
  });

  it('says so for a job that there is not, and goes on with the list', async () => {
    history.replaceState(null, '', '?gig-job=job_00000000000000000000000000');
    const list = await mountList(html`<gig-job-list deep-links></gig-job-list>`);
    const detail = await eventually(() => {
      const found = inside<GigJobDetail>(list, 'gig-job-detail');
      expect(textOf(found.shadowRoot?.querySelector('dialog[open] [role=status]'))).to.contain('没有');
      return found;
    });
    inside<HTMLElement>(detail, '.bar button').click();
    await closed(list);
    expect(rowsOf(list).length).to.be.greaterThan(0);
  });

  it('stays out of the address unless the page asks for it', async () => {
    const list = await mountList();
    const { href } = location;
    await openFirst(list);
    expect([location.href, history.state]).to.deep.equal([href, null]);
  });
});
