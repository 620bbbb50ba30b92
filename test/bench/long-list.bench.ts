/**
 * An endless list of more than a thousand ads, scrolled to its end on a processor four times slower, page by page, and
 * then nine times more: how long its tasks are, how many nodes stand in the page, and whether memory grows.
 */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Bench } from '../../scripts/bench.ts';
import { startCounty } from '../comparison/county.ts';
import { openBrowser, openPage } from '../support/browser.ts';

const runs = 3;
const scrolls = 10;
const slowdown = 4;
/** Enough that more than a thousand are still open. */
const moreAds = 1_300;
/** Nodes of every kind: the groups of four rows near the window, an empty box for each other group, head and page. */
const mostNodes = 5_000;

interface Watched {
  /** Of tasks over 50 ms, in ms. */
  tasks: number[];
  nodes: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page: from here on, what takes long and how many nodes there are. */
function watch(): void {
  const watched: Watched = { tasks: [], nodes: 0 };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.tasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** Runs in the page: down to the last ad, a window each frame, faster than any thumb. To count takes long itself. */
async function scrollToEnd(counts: boolean): Promise<void> {
  const root = document.querySelector('gig-job-list')?.shadowRoot;
  const countNodes = (parent: Node): number => {
    const walker = document.createTreeWalker(parent);
    let count = 1;
    while (walker.nextNode()) count++;
    return count;
  };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  scrollTo(0, 0);
  await frame();
  for (let turn = 0; !isAtEnd() || root?.querySelector('.more'); turn++) {
    scrollBy(0, innerHeight);
    await frame();
    if (counts && turn % 20 === 0 && root)
      window.watched.nodes = Math.max(window.watched.nodes, countNodes(root) + countNodes(document));
  }
}

async function usedHeap(protocol: CDPSession): Promise<number> {
  await protocol.send('HeapProfiler.collectGarbage');
  return (await protocol.send('Runtime.getHeapUsage')).usedSize;
}

const listed = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('gig-job-list')?.shadowRoot?.querySelector('[part~=item]'),
    { polling: 50 },
  );

async function run(browser: Browser, url: string) {
  const { page, faults } = await openPage(browser, 360);
  await page.goto(url);
  await listed(page);
  await page.waitForNetworkIdle();
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(watch);
  await page.evaluate(scrollToEnd, false);
  const rows = /\d+/.exec(
    await page.$eval('gig-job-list >>> [role=status]', ({ textContent }) => textContent ?? ''),
  );
  const once = await usedHeap(protocol);
  for (let scroll = 1; scroll < scrolls; scroll++) await page.evaluate(scrollToEnd, false);
  const often = await usedHeap(protocol);
  const { tasks } = await page.evaluate(() => window.watched);
  await page.evaluate(scrollToEnd, true);
  const { nodes } = await page.evaluate(() => window.watched);
  await page.browserContext().close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { rows: Number(rows?.[0]), longest: Math.max(0, ...tasks), nodes, growth: often / once - 1 };
}

const bench: Bench = async () => {
  const county = await startCounty(moreAds);
  const browser = await openBrowser();
  try {
    const all: Awaited<ReturnType<typeof run>>[] = [];
    for (let turn = 0; turn < runs; turn++) all.push(await run(browser, `${county.ours}?endless`));
    /** Whatever else the machine does only makes a run worse. */
    const best = (figure: 'longest' | 'growth'): number => Math.min(...all.map((each) => each[figure]));
    const rows = Math.min(...all.map((each) => each.rows));
    const nodes = Math.max(...all.map((each) => each.nodes));
    return [
      {
        what: '1 000 rows lacking in a list scrolled to its end',
        value: Math.max(0, 1_000 - rows),
        unit: 'rows',
        limit: 0,
      },
      {
        what: 'its longest task over 50 ms, slow phone, best of three',
        value: best('longest'),
        unit: 'ms',
        limit: 50,
      },
      { what: 'its nodes in the page, most', value: nodes, unit: 'nodes', limit: mostNodes },
      {
        what: 'its memory after ten scrolls against one, best of three',
        value: best('growth') * 100,
        unit: '%',
        limit: 5,
      },
    ];
  } finally {
    await browser.close();
    await county.stop();
  }
};

export default bench;
