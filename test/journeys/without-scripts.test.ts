import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { npmStart, type Started } from '../support/started.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const screenshots = '.cache/screenshots/without-scripts';

/** The policy of the page lets no script in: the browser's own console runs it. */
async function faultsByAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('what npm start serves to a browser without scripts', () => {
  let started: Started;
  let browser: Browser;

  before(async () => {
    mkdirSync(screenshots, { recursive: true });
    [started, browser] = await Promise.all([npmStart(), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await started?.stop();
  });

  /** Sends or follows what the selector names, and waits for the page behind it. */
  const go = async (page: Page, selector: string): Promise<void> => {
    await Promise.all([page.waitForNavigation(), page.click(selector)]);
  };
  const textOf = (page: Page, selector: string): Promise<string> =>
    page.$eval(selector, (element) => element.textContent?.trim() ?? '');

  for (const [width, scheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    it(`lets somebody find a job, open it and get the number to call, at ${width} px in ${scheme}`, async () => {
      const { page, faults, requests } = await openPage(browser, width);
      await page.setJavaScriptEnabled(false);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const isWhole = async (name: string): Promise<void> => {
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0, `${name} scrolls sideways`);
        await page.screenshot({ path: `${screenshots}/${name}-${width}.png` });
      };

      await page.goto(`${started.api}/jobs`);
      await isWhole('list');
      await page.type('[name=q]', '搬运');
      await go(page, 'form.find p button');
      await page.click('summary');
      await page.select('[name=payPer]', 'day');
      await isWhole('filters');
      await go(page, 'details button');
      const { searchParams } = new URL(page.url());
      assert.deepEqual([searchParams.get('q'), searchParams.get('payPer')], ['搬运', 'day']);

      const title = await textOf(page, '.jobs a');
      await go(page, '.jobs a');
      assert.equal(await textOf(page, 'h1'), title);
      assert.match(await textOf(page, '.pay'), /元\/天/);
      await isWhole('job');
      await go(page, 'form[method=post] button');
      // Of the demonstration's ads the station takes the calls.
      assert.equal(await page.$eval('.number a', (link) => link.getAttribute('href')), 'tel:12333');
      await isWhole('number');

      assert.deepEqual(faults, []);
      assert.deepEqual(
        requests.filter(({ url }) => !url.startsWith(started.api) && !url.startsWith('data:')),
        [],
      );
      await page.close();
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`breaks no rule of axe in ${scheme}`, async () => {
      const { page } = await openPage(browser, 360);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const path of ['/jobs?q=搬运&payPer=day', '/jobs', '/jobs?region=1']) {
        await page.goto(started.api + path);
        assert.deepEqual(await faultsByAxe(page), [], path);
      }
      await page.goto(`${started.api}/jobs`);
      await go(page, '.jobs a');
      await go(page, 'form[method=post] button');
      assert.deepEqual(await faultsByAxe(page), [], 'a job with its number');
      await page.close();
    });
  }

  it('is linked from the county page, whose readers of feeds find its place', async () => {
    const text = await (await fetch(`${started.site}/?region=632801`)).text();
    for (const path of ['/jobs?region=632801', '/feeds/jobs.rss?region=632801']) {
      assert.ok(text.includes(`href="${started.api}${path}"`), path);
      assert.equal((await fetch(started.api + path)).status, 200);
    }
  });
});
