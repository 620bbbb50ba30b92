import { expect, html } from '@open-wc/testing';
import type { Schemas } from '@yizhan/contract';
import { listed, mountList, rowsOf } from '../../test/job-list.ts';
import { eventually, textOf } from '../../test/page.ts';
import { changed, inFrontOf, regionRefused } from '../../test/problems.ts';
import type { GigJobList } from './job-list.ts';

const wordsOf = (list: GigJobList): string => textOf(list.shadowRoot?.querySelector('.base'));
const shows = (list: GigJobList, words: string): Promise<void> =>
  eventually(() => {
    expect(wordsOf(list)).to.contain(words);
  });
const isBare = (list: GigJobList): boolean => list.shadowRoot?.querySelector('button, input') === null;

describe('<gig-job-list> set up wrongly', () => {
  it('tells the web editor that nobody knows the key, and offers nothing to press', async () => {
    const list = await mountList(html`<gig-job-list site="pk_of_nobody_known"></gig-job-list>`);
    await shows(list, '这里还没有接好，暂时看不到。');
    expect(isBare(list)).to.equal(true);
  });

  it('tells the web editor that a region is no region', async () => {
    const list = await mountList(html`<gig-job-list region="赤峰市"></gig-job-list>`);
    await shows(list, '给网站编辑：region 要写 6 位地区代码');
    list.region = '150400';
    await listed(list);
    expect(rowsOf(list).length).to.be.greaterThan(0);
  });

  it('tells the web editor that nobody knows the region, and which one', async () => {
    const list = await mountList(html`<gig-job-list region="150499"></gig-job-list>`);
    await shows(list, '这里还没有接好，暂时看不到。 没有代码为 150499 的地区');
    expect(isBare(list)).to.equal(true);
  });

  it('tells the web editor that the key is that of another place', async () => {
    const list = await mountList(undefined, inFrontOf('GET', /\/v1\/jobs$/, regionRefused));
    await shows(list, '这里还没有接好，暂时看不到。 这个网站只能看');
    expect(isBare(list)).to.equal(true);
  });
});

describe('<gig-job-list> with a row whose job is over meanwhile', () => {
  for (const [status, words] of [
    ['expired', '这个活过期了，不招了。 看看下面差不多的活。'],
    ['filled', '这个活招满了。 看看下面差不多的活。'],
    ['taken_down', '这条信息有问题，已经撤下。 看看下面差不多的活。'],
  ] as const) {
    it(`says so in the detail: ${status}`, async () => {
      const over = changed((job: Schemas['Job']) => ({ ...job, status }));
      const list = await mountList(undefined, inFrontOf('GET', /\/v1\/jobs\/job_\w+$/, over));
      await listed(list);
      rowsOf(list)[0]?.querySelector<HTMLElement>('a')?.click();
      await eventually(() => {
        const detail =
          list.shadowRoot?.querySelector('gig-job-detail') ?? document.querySelector('gig-job-detail');
        expect(textOf(detail?.shadowRoot?.querySelector('[part=notice]'))).to.equal(words);
      });
    });
  }
});
