/**
 * When the first job is seen on a slow phone and a slow network, beside the same list built with InstantSearch.js:
 * a processor four times slower, 150 ms to every answer, 1.6 Mbit/s, nothing in any cache, the two pages in turn.
 */
import type { Browser } from 'puppeteer-core';
import type { Bench } from '../../scripts/bench.ts';
import { startCounty } from '../comparison/county.ts';
import { openBrowser, openPage } from '../support/browser.ts';

const loads = 5;
/** Lighthouse's slow 4G; bytes a second. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowdown = 4;

interface Seen {
  /** From the navigation to the frame that holds the title of a job, in ms. */
  firstJob: number;
  shift: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Runs in the page before anything else, the same for both: looks once a frame, which costs neither list anything. */
function watch(): void {
  window.seen = { firstJob: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const title = (): Element | null | undefined => {
    const list = document.querySelector('gig-job-list');
    return (list ? list.shadowRoot : document)?.querySelector('.title a');
  };
  requestAnimationFrame(function look() {
    if (!title()?.textContent?.trim()) return void requestAnimationFrame(look);
    // A task that follows the frame, which is painted by then.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.seen.firstJob = performance.now());
    port2.postMessage('');
  });
}

async function load(browser: Browser, url: string): Promise<Seen> {
  const { page, faults } = await openPage(browser, 360);
  const protocol = await page.createCDPSession();
  await protocol.send('Network.emulateNetworkConditions', slow4g);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluateOnNewDocument(watch);
  await page.goto(url);
  await page.waitForFunction(() => window.seen.firstJob > 0, { polling: 100 });
  await page.waitForNetworkIdle();
  const seen = await page.evaluate(() => window.seen);
  await page.browserContext().close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return seen;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? Infinity;

const bench: Bench = async () => {
  const county = await startCounty();
  const browser = await openBrowser();
  try {
    const urls = [county.ours, county.loaded, county.other];
    // So that no first load waits for a server that is still warming up.
    for (const url of urls) await load(browser, url);
    const seen = new Map<string, Seen[]>(urls.map((url) => [url, []]));
    for (let turn = 0; turn < loads; turn++)
      for (const url of urls) seen.get(url)?.push(await load(browser, url));
    const firstJob = (url: string): number => median(seen.get(url)?.map((each) => each.firstJob) ?? []);
    const shifts = [county.ours, county.loaded].flatMap(
      (url) => seen.get(url)?.map(({ shift }) => shift) ?? [],
    );
    const where = 'first job, slow phone and slow 4G';
    return [
      { what: `${where}: alone/gig-job-list.js`, value: firstJob(county.ours), unit: 'ms' },
      { what: `${where}: yizhan.js`, value: firstJob(county.loaded), unit: 'ms' },
      { what: `${where}: InstantSearch.js`, value: firstJob(county.other), unit: 'ms' },
      {
        what: 'the first of these ÷ the last',
        value: firstJob(county.ours) / firstJob(county.other),
        unit: '×',
        limit: 0.7,
      },
      { what: 'layout shift of either of ours, worst', value: Math.max(...shifts), unit: 'CLS', limit: 0 },
    ];
  } finally {
    await browser.close();
    await county.stop();
  }
};

export default bench;
