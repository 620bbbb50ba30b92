import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage, type WatchedPage } from '../support/browser.ts';
import { npmStart, type Started } from '../support/started.ts';

const screenshots = '.cache/screenshots/county-page';

const rows = (page: Page): Promise<string[]> =>
  page.$$eval('gig-job-list >>> [part~=item]', (items) =>
    items.map((item) => item.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
  );

const jobsOf = async (page: Page): Promise<string[]> => {
  // Looks on a timer: a page that the browser does not paint has no frames to wait for.
  await page.waitForFunction(
    () => document.querySelector('gig-job-list')?.shadowRoot?.querySelector('[part~=item]'),
    { polling: 50 },
  );
  return rows(page);
};

/** Waits until the list no longer shows what it showed. */
const rowsAfter = async (page: Page, first: string, act: () => Promise<unknown>): Promise<string[]> => {
  await act();
  await page.waitForFunction(
    (old: string) => {
      const root = document.querySelector('gig-job-list')?.shadowRoot;
      const item = root?.querySelector('[part~=item]');
      return item && item.textContent?.replace(/\s+/g, ' ').trim() !== old;
    },
    { polling: 50 },
    first,
  );
  return rows(page);
};

describe('the county page that npm start serves', () => {
  let started: Started;
  let browser: Browser;
  let open: Page | undefined;

  before(async () => {
    mkdirSync(screenshots, { recursive: true });
    [started, browser] = await Promise.all([npmStart(), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await started?.stop();
  });
  // A page in the background draws nothing, and waits for its turn for ever.
  afterEach(() => open?.close());

  const visit = async (width: number, path = '/', origin = started.site): Promise<WatchedPage> => {
    const watched = await openPage(browser, width);
    open = watched.page;
    await watched.page.goto(origin + path);
    return watched;
  };

  it('holds its key and a <gig-job-list> in its HTML, and that key reads five places without an Origin', async () => {
    const text = await (await fetch(started.site, { redirect: 'manual' })).text();
    assert.match(text, /<gig-job-list/);
    const key = /pk_[a-z_]+/.exec(text)?.[0] ?? assert.fail('no key in the page');
    for (const region of ['632801', '410400', '420112', '441400', '150400']) {
      const answer = await fetch(`${started.api}/v1/jobs?site=${key}&region=${region}`);
      const { items } = (await answer.json()) as { items: unknown[] };
      assert.ok(items.length > 0, `no jobs in ${region}`);
    }
  });

  for (const width of [360, 1280]) {
    it(`shows jobs at ${width} px with no preflight, no fault and nothing from another host`, async () => {
      const { page, faults, requests } = await visit(width);
      const jobs = await jobsOf(page);
      assert.equal(jobs.length, 20);
      for (const job of jobs) assert.match(job, /元|面议/);
      assert.deepEqual(
        requests.filter(({ kind }) => kind === 'Preflight'),
        [],
      );
      const foreign = requests.filter(
        ({ url }) =>
          !url.startsWith(started.api) && !url.startsWith(started.site) && !url.startsWith('data:'),
      );
      assert.deepEqual(foreign, []);
      assert.deepEqual(faults, []);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, 'the page scrolls sideways');
      await page.screenshot({ path: `${screenshots}/${width}.png`, fullPage: false });
    });
  }

  it('finds jobs by a word, and goes on to the next page', async () => {
    const { page, faults } = await visit(360);
    const [first = ''] = await jobsOf(page);
    const more = await page.waitForSelector('gig-job-list >>> [part~=more]');
    await more?.click();
    await page.waitForFunction(
      () =>
        (document.querySelector('gig-job-list')?.shadowRoot?.querySelectorAll('[part~=item]').length ?? 0) >
        20,
      { polling: 50 },
    );
    // Read once: rows far from the window leave the page again.
    const shown = await rows(page);
    assert.equal(new Set(shown).size, shown.length, 'a job is shown twice');
    await page.type('gig-job-list >>> input[type=search]', '搬运');
    const found = await rowsAfter(page, first, () => page.keyboard.press('Enter'));
    assert.ok(found.length > 0);
    assert.deepEqual(faults, []);
  });

  it('shows one place by its link, in large type and in English too', async () => {
    const { page } = await visit(360, '/?region=632801&mode=elder');
    await jobsOf(page);
    const heading = await page.$eval('gig-job-list >>> [part~=heading]', (element) => element.textContent);
    assert.match(heading ?? '', /格尔木/);
    await page.screenshot({ path: `${screenshots}/elder.png` });
    await page.goto(`${started.site}/?lang=en`);
    await jobsOf(page);
    const search = await page.$eval('gig-job-list >>> form button', (element) => element.textContent);
    assert.match(search ?? '', /[A-Za-z]/);
  });

  it('tells a web editor whose address is not registered which one it is and what to do', async () => {
    const unregistered = started.site.replace('127.0.0.1', 'localhost');
    const { page } = await visit(360, '/', unregistered);
    const said = await page.waitForFunction(
      () =>
        /\S*没有登记网址.*/.exec(document.querySelector('gig-job-list')?.shadowRoot?.textContent ?? '')?.[0],
      { polling: 50 },
    );
    assert.ok((await said.jsonValue())?.includes(`没有登记网址 ${unregistered}，请让发放单位把它加上`));
    await page.screenshot({ path: `${screenshots}/unregistered.png` });
  });

  it('stands alone in a frame page of the API for a CMS that allows only frames', async () => {
    const path = '/embed/gig-job-list?site=pk_demo_five_places&region=150400';
    const { page, faults } = await visit(360, path, started.api);
    assert.equal((await jobsOf(page)).length, 20);
    assert.deepEqual(faults, []);
    const unknown = await fetch(`${started.api}/embed/gig-nothing`);
    assert.equal(unknown.status, 404);
  });
});
