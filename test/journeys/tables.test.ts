import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { csvOf, inGbk } from '../../packages/elements/test/tables.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { find, press, signIn } from '../support/person.ts';
import { npmStart, type Started } from '../support/started.ts';

const clerk = '13800138001';
const cooperative = '13800138002';

describe('a table of ads on what npm start serves', () => {
  let started: Started;
  let browser: Browser;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yizhan-tables-'));
    [started, browser] = await Promise.all([npmStart({ environment: { SMS: 'console' } }), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await started?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (tag: string, width: number) => {
    const opened = await openPage(browser, width);
    const protocol = await browser.target().createCDPSession();
    await protocol.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      browserContextId: opened.page.browserContext().id ?? '',
    });
    await opened.page.goto(`${started.api}/embed/${tag}?site=pk_demo_five_places`);
    return opened;
  };

  /** Through the label that covers it, as a finger would open the browser's dialog. */
  const choose = async (page: Page, name: string, content: Uint8Array): Promise<void> => {
    const path = join(folder, name);
    await writeFile(path, content);
    const input = (await find(page, 'input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  const saved = async (page: Page, name: string): Promise<Buffer> => {
    for (const until = performance.now() + 10_000; performance.now() < until;) {
      if (existsSync(join(folder, name))) return readFile(join(folder, name));
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    throw new Error(`${name} was not saved`);
  };

  it('PDS-17: an employer brings a GBK table with a wrong row and a double by a trial, and a clerk finds the good ones waiting', async () => {
    const file = csvOf(
      [
        { 名称: '枸杞甲工', 干活地点: '甲加工厂' },
        { 名称: '枸杞乙工', 干活地点: '乙加工厂' },
        { 名称: '错工', 人数: '六十' },
        { 名称: '枸杞甲工', 干活地点: '甲加工厂' },
      ],
      new Date(),
    );
    const post = await open('gig-job-post', 360);
    await signIn(started, post.page, cooperative);
    await press(post.page, /^用表格导入、导出$/);
    await choose(post.page, '十月.csv', inGbk(file));
    await find(post.page, '.outcome', /一共 4 条，能导入 2 条/);
    await find(post.page, '.lines', /第 4 行 人数 “六十”看不懂/);
    await find(post.page, '.lines', /第 5 行 和第 2 行重复/);
    await press(post.page, /^导入 2 条$/);
    await find(post.page, '.said', /交了 2 条，等驿站审核/);
    await find(post.page, '.ad', /枸杞甲工 等驿站审核/);

    await press(post.page, /^下载要改的（CSV）$/);
    assert.match((await saved(post.page, '要改的-十月.csv')).toString(), /"4","人数","“六十”看不懂/);

    const desk = await open('gig-desk', 1280);
    await signIn(started, desk.page, clerk);
    await find(desk.page, '.waiting', /枸杞甲工/);
    await find(desk.page, '.waiting', /枸杞乙工/);
    await press(desk.page, /枸杞甲工/);
    await press(desk.page, /^通过$/);
    const list = await open('gig-job-list', 360);
    await (await find(list.page, 'input[name=q]')).type('枸杞甲工');
    await list.page.keyboard.press('Enter');
    await find(list.page, '[part=item]', /枸杞甲工/);

    assert.deepEqual([...post.faults, ...desk.faults, ...list.faults], []);
  });

  it('GEM-08: a clerk takes the template, brings it back, and exports the place', async () => {
    const desk = await open('gig-desk', 1280);
    await signIn(started, desk.page, clerk);
    await press(desk.page, /^导入导出$/);
    await (
      await find(desk.page, '#tables-employer', /大格勒枸杞合作社/)
    ).evaluate((select) => {
      if (!(select instanceof HTMLSelectElement)) return;
      select.value = [...select.options].find(({ text }) => text.includes('大格勒枸杞合作社'))?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(desk.page, /^下载模板：Excel 表格$/);
    const template = await saved(desk.page, '招工信息-模板.xlsx');
    await choose(desk.page, '模板.xlsx', template);
    await find(desk.page, '.outcome', /一共 1 条，能导入 0 条/);
    await find(desk.page, '.lines', /第 2 行 有效期至/);
    await press(desk.page, /^CSV 表格$/);
    await find(desk.page, '.said', /导出了 \d+ 条/);
    assert.deepEqual(desk.faults, []);
  });
});
