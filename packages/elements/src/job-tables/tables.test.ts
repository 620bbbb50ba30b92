import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Schemas } from '@yizhan/contract';
import { lost, offline } from '@yizhan/sdk/faults';
import { inside, mountForClerk } from '../../test/desk.ts';
import {
  inside as insidePost,
  mountForDemo,
  press as pressInPost,
  wordsOf as wordsOfPost,
} from '../../test/job-post.ts';
import { eventually, textOf } from '../../test/page.ts';
import { changed, inFrontOf } from '../../test/problems.ts';
import { catchDownloads, chooseFile, csvOf, type Download } from '../../test/tables.ts';
import {
  listOf,
  mountForCooperative,
  picker,
  press,
  shows,
  title,
  wordsOf,
} from '../../test/tables-panel.ts';
import type { GigJobPost } from '../job-post/job-post.ts';

const imports = /\/v1\/job-imports$/;
const exports = /\/v1\/job-exports$/;

afterEach(() => setViewport({ width: 1280, height: 800 }));

let downloads: { readonly files: Download[]; readonly restore: () => void };
beforeEach(() => (downloads = catchDownloads()));
afterEach(() => downloads.restore());
const downloaded = (): Promise<Download> =>
  eventually(() => downloads.files.at(-1) ?? expect.fail('no file'));

describe('<gig-desk> export', () => {
  for (const [words, ending, begins] of [
    ['Excel 表格', 'xlsx', 'PK'],
    ['CSV 表格', 'csv', '\ufeff名称,工种'],
    ['JSON', 'json', '[{'],
  ] as const) {
    it(`GEM-08: the ads of the region as ${ending}`, async () => {
      const desk = await mountForClerk('tables');
      await press(desk, words);
      const { name, content } = await downloaded();
      expect(name).to.match(new RegExp(`^招工信息-2026-10-07\\.${ending}$`));
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await content.arrayBuffer());
      expect(text.slice(0, begins.length)).to.equal(begins);
      await eventually(() => expect(wordsOf(desk)).to.match(/导出了(最近改过的)? \d+ 条/));
    });
  }

  it('of one employer, and not of the others', async () => {
    const desk = await mountForCooperative();
    await press(desk, 'JSON');
    const ads: unknown = JSON.parse(await (await downloaded()).content.text());
    expect(JSON.stringify(ads)).to.contain('枸杞晾晒工');
    expect(JSON.stringify(ads)).to.not.contain('13800138');
    await eventually(() =>
      expect(wordsOf(desk)).to.contain(`导出了 ${Array.isArray(ads) ? ads.length : 0} 条`),
    );
  });

  it('says when there was more than one file takes, and when there was nothing', async () => {
    const send = inFrontOf(
      'GET',
      exports,
      changed((file: Schemas['JobExport']) => ({ ...file, isComplete: false })),
      1,
    );
    const desk = await mountForClerk('tables', send);
    await press(desk, 'JSON');
    await shows(desk, '后面还有。选一家单位，分开导出。');
    const none = inFrontOf(
      'GET',
      exports,
      changed((file: Schemas['JobExport']) => ({ ...file, count: 0 })),
    );
    const other = await mountForClerk('tables', none);
    await press(other, 'JSON');
    await shows(other, '没有可导出的。');
    expect(downloads.files).to.have.length(1);
  });

  it('offline: says so, and the next tap is an export', async () => {
    const desk = await mountForClerk('tables', inFrontOf('GET', exports, offline(), 3));
    await press(desk, 'CSV 表格');
    await shows(desk, '没连上网。');
    await press(desk, '再试一次');
    expect((await downloaded()).name).to.match(/\.csv$/);
  });

  for (const format of ['Excel 表格', 'CSV 表格']) {
    it(`gives the template as ${format}, which the import reads to the last column`, async () => {
      const desk = await mountForCooperative();
      await press(desk, `下载模板：${format}`);
      const { name, content } = await downloaded();
      expect(name).to.match(/^招工信息-模板\./);
      chooseFile(picker(desk), content, name);
      await shows(desk, '一共 1 条，能导入 0 条。');
      expect(listOf(desk)).to.have.length(1);
      expect(listOf(desk)[0]).to.contain('第 2 行 有效期至');
    });
  }
});

describe('<gig-desk> tables for everybody', () => {
  it('can be done by keyboard, and every target is 44 px high', async () => {
    await setViewport({ width: 360, height: 740 });
    const desk = await mountForCooperative();
    chooseFile(picker(desk), csvOf([title('键盘工'), { ...title('错工'), 人数: '六十' }]), '十月.csv');
    await shows(desk, '能导入 1 条');
    const targets = [...(desk.shadowRoot?.querySelectorAll('.tables :is(button, label, summary)') ?? [])];
    expect(targets.length).to.be.greaterThan(8);
    for (const target of targets) {
      expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(44);
    }
    picker(desk).focus();
    expect(desk.shadowRoot?.activeElement).to.equal(picker(desk));
    await sendKeys({ press: 'Tab' });
    expect(textOf(desk.shadowRoot?.activeElement)).to.equal('导入 1 条');
    await sendKeys({ press: 'Enter' });
    await shows(desk, '交了 1 条');
    await eventually(() => expect(desk.shadowRoot?.activeElement?.id).to.equal('tables-outcome'));
    expect(inside(desk, '.tables').scrollWidth).to.be.at.most(inside(desk, '.tables').clientWidth);
  });

  it('axe finds nothing, before, with remarks and after', async () => {
    const desk = await mountForCooperative();
    await expect(desk).to.be.accessible();
    chooseFile(picker(desk), csvOf([title('无障碍工'), { ...title('错工'), 人数: '六十' }]), '十月.csv');
    await shows(desk, '能导入 1 条');
    await expect(desk).to.be.accessible();
    await press(desk, '导入 1 条');
    await shows(desk, '交了 1 条');
    await expect(desk).to.be.accessible();
  });

  it('English says the service’s remarks in English', async () => {
    document.documentElement.lang = 'en';
    try {
      const desk = await mountForCooperative();
      chooseFile(picker(desk), csvOf([{ ...title('错工'), 人数: '六十' }]), 'october.csv');
      await shows(desk, 'Tried “october.csv”. Ads in it: 1; can be imported: 0.');
      expect(listOf(desk)[0]).to.equal(
        'Line 2 人数 “六十” cannot be understood; write it as in the template',
      );
    } finally {
      document.documentElement.lang = 'zh-CN';
    }
  });
});

describe('<gig-job-post> tables', () => {
  const unfold = async (send?: typeof fetch): Promise<GigJobPost> => {
    const post = await mountForDemo(send);
    await eventually(() => insidePost(post, '[part=tables]').click());
    await eventually(() => insidePost(post, 'input[type=file]'));
    return post;
  };

  it('PDS-17: an employer or agency brings its own table, and sees the ads wait', async () => {
    const post = await unfold();
    const input = insidePost<HTMLInputElement>(post, 'input[type=file]');
    chooseFile(input, csvOf([title('自家甲工'), title('自家乙工')]), '自家.csv');
    await eventually(() => expect(wordsOfPost(post)).to.contain('能导入 2 条'));
    await pressInPost(post, '导入 2 条');
    await eventually(() => {
      expect(wordsOfPost(post)).to.contain('交了 2 条，等驿站审核。');
      expect(wordsOfPost(post)).to.match(/自家甲工 等驿站审核/);
    });
    expect(wordsOfPost(post)).to.not.contain('去审核');
    await press(post, 'CSV 表格');
    expect(await (await downloaded()).content.text()).to.contain('自家乙工');
  });

  it('keeps the file while it is folded', async () => {
    const post = await unfold();
    chooseFile(insidePost<HTMLInputElement>(post, 'input[type=file]'), csvOf([title('折起工')]), '自家.csv');
    await eventually(() => expect(wordsOfPost(post)).to.contain('能导入 1 条'));
    insidePost(post, '[part=tables]').click();
    await eventually(() => expect(wordsOfPost(post)).to.not.contain('选一次'));
    expect(insidePost(post, '[part=tables]').getAttribute('aria-expanded')).to.equal('false');
    insidePost(post, '[part=tables]').click();
    await eventually(() => expect(wordsOfPost(post)).to.contain('选一次'));
    expect(wordsOfPost(post)).to.contain('能导入 1 条');
  });

  it('an answer that is lost while it is handed in: the same file again, once', async () => {
    const post = await unfold(inFrontOf('POST', imports, lost(), 3));
    chooseFile(insidePost<HTMLInputElement>(post, 'input[type=file]'), csvOf([title('丢了工')]), '自家.csv');
    await eventually(() => expect(wordsOfPost(post)).to.contain('没连上网'));
    await press(post, '再试一次');
    await eventually(() => expect(wordsOfPost(post)).to.contain('能导入 1 条'));
  });
});
