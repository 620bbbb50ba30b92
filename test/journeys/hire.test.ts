import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { find, press, signIn } from '../support/person.ts';
import { npmStart, type Started } from '../support/started.ts';

const clerk = '13800138001';
const cooperative = '13800138002';
/** A field of the cooperative in 大格勒乡. */
const field = { lng: 95.72, lat: 36.43 };

describe('a cooperative finds its pickers on what npm start serves', () => {
  let started: Started;
  let browser: Browser;

  before(async () => {
    [started, browser] = await Promise.all([npmStart({ environment: { SMS: 'console' } }), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await started?.stop();
  });

  const open = async (tag: string, width: number) => {
    const opened = await openPage(browser, width);
    await opened.page.goto(`${started.api}/embed/${tag}?site=pk_demo_five_places`);
    return opened;
  };

  const set = async (page: Page, id: string, value: string): Promise<void> =>
    (await find(page, `#${id}`)).evaluate((control, words) => {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
      control.value = words;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);

  it('F9 PDS-16 CF-25: posts 采摘工 ×60, a clerk approves, a worker finds it by 采摘 nearest first, applies, is confirmed, 59 are needed', async () => {
    const tomorrow = new Date(Date.now() + 24 * 3_600_000 + 8 * 3_600_000).toISOString().slice(0, 10);
    const title = '采摘工 · 枸杞采收';

    const post = await open('gig-job-post', 360);
    await signIn(started, post.page, cooperative);
    await press(post.page, /^发一条招工信息$/);
    const typed = {
      title,
      headcount: '60',
      payYuan: '220',
      day: tomorrow,
      starts: '06:30',
      ends: '18:00',
      address: '大格勒乡枸杞基地',
      content: '采摘枸杞，装筐，单筐不超过 10 公斤',
      contactPhone: '13800138002',
      conditions: '18 岁以上，男女不限',
    };
    await (await find(post.page, 'details')).evaluate((rest) => rest.setAttribute('open', ''));
    for (const [id, value] of Object.entries(typed)) await set(post.page, id, value);
    await press(post.page, /^交给驿站/);
    await find(post.page, '.ad', /采摘工 · 枸杞采收.*等驿站审核/);

    const desk = await open('gig-desk', 1280);
    await signIn(started, desk.page, clerk);
    await press(desk.page, /采摘工 · 枸杞采收/);
    await press(desk.page, /^通过$/);
    await find(desk.page, '.panel', /等您审核/);

    const list = await open('gig-job-list', 360);
    await list.page.browserContext().overridePermissions(started.api, ['geolocation']);
    await list.page.setGeolocation({ longitude: field.lng, latitude: field.lat });
    await (await find(list.page, 'input[name=q]')).type('采摘');
    await list.page.keyboard.press('Enter');
    await press(list.page, /^离我近$/);
    await find(list.page, '[role=status]', /近的在前/);
    await press(list.page, /^采摘工 · 枸杞采收$/);
    await find(list.page, 'dialog', /60\s*人，还需\s*60\s*人/);
    await press(list.page, /^我要报名$/);
    await (await find(list.page, '#applicantName')).type('李师傅');
    await (await find(list.page, '#phone')).type('138 0013 8009');
    await press(list.page, /^报名$/);
    await find(list.page, '.done', /报上了，等雇主确认/);

    await post.page.reload();
    await (
      await find(post.page, '.ad', /采摘工 · 枸杞采收.*1 人等您确认/)
    ).evaluate((ad) =>
      [...ad.querySelectorAll('button')]
        .find(({ textContent }) => textContent?.includes('看报名的人'))
        ?.click(),
    );
    await find(post.page, '.applicant', /李师傅.*138\*{4}8009/);
    await press(post.page, /^要这个人$/);
    await find(post.page, '.applicant', /138\s?0013\s?8009/);

    const again = await open('gig-job-list', 360);
    await (await find(again.page, 'input[name=q]')).type('枸杞采收');
    await again.page.keyboard.press('Enter');
    await find(again.page, '[part=item]', /采摘工 · 枸杞采收.*还需\s*59\s*人/);

    assert.deepEqual([...post.faults, ...desk.faults, ...list.faults, ...again.faults], []);
  });
});
