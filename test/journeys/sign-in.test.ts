import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { npmStart, type Started } from '../support/started.ts';

/** Text of what a selector finds, when it is there and says what is expected. */
async function reads(page: Page, selector: string, words: RegExp): Promise<string> {
  const handle = await page.waitForFunction(
    (path: string, pattern: string) => {
      const text = document.querySelector('gig-sign-in')?.shadowRoot?.querySelector(path)?.textContent ?? '';
      return new RegExp(pattern).test(text) && text;
    },
    { polling: 50 },
    selector,
    words.source,
  );
  return String(await handle.jsonValue());
}

describe('signing in to what npm start serves', () => {
  let started: Started;
  let browser: Browser;

  before(async () => {
    [started, browser] = await Promise.all([npmStart({ environment: { SMS: 'console' } }), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await started?.stop();
  });

  it('by a phone and the code that is printed, over a reload, until signing out', async () => {
    const { page, faults } = await openPage(browser, 360);
    await page.goto(`${started.api}/embed/gig-sign-in?site=pk_demo_five_places`);
    await reads(page, '[part=submit]', /获取验证码/);
    await page.type('gig-sign-in >>> #phone', '+86 138 0013 8000');
    await page.keyboard.press('Enter');
    await reads(page, '#code-hint', /138\s0013\s8000/);
    const code =
      /^SMS to 138\*{4}8000: (\d{6})$/m.exec(started.printed())?.[1] ?? assert.fail('no code is printed');
    // Where the focus is, without looking for the field.
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await reads(page, '[part=phone]', /^138\*{4}8000$/);

    await page.reload();
    await reads(page, '[part=phone]', /^138\*{4}8000$/);
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    assert.doesNotMatch(kept, /13800138000/);

    await page.click('gig-sign-in >>> [part=sign-out]');
    await reads(page, '[role=status]', /这里已经退出登录/);
    await page.reload();
    await reads(page, '[part=submit]', /获取验证码/);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
