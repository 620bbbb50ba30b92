import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Schemas } from '@yizhan/contract';
import { lost, offline, rateLimited, type Fault } from '@yizhan/sdk/faults';
import { inside, mountForClerk, waiting } from '../../test/desk.ts';
import {
  mountForDemo,
  press as pressInPost,
  inside as insidePost,
  wordsOf as wordsOfPost,
} from '../../test/job-post.ts';
import { eventually, textOf } from '../../test/page.ts';
import { changed, inFrontOf, never, ourFault, problem } from '../../test/problems.ts';
import { catchDownloads, chooseFile, csvOf, inGbk, type Download } from '../../test/tables.ts';
import { takeTimers } from '../../test/timers.ts';
import type { GigDesk } from '../desk/desk.ts';
import type { GigJobPost } from '../job-post/job-post.ts';

const cooperative = '大格勒枸杞合作社（示例）';
const imports = /\/v1\/job-imports$/;
const exports = /\/v1\/job-exports$/;

const wordsOf = (desk: GigDesk): string => textOf(desk.shadowRoot?.querySelector('.base'));
const shows = (desk: GigDesk, words: string): Promise<void> =>
  eventually(() => {
    expect(wordsOf(desk)).to.contain(words);
  });
const buttonOf = (desk: GigDesk | GigJobPost, words: string): HTMLButtonElement => {
  const buttons = [...(desk.shadowRoot?.querySelectorAll('.tables button') ?? [])];
  const button = buttons.find((each) => textOf(each) === words);
  return button instanceof HTMLButtonElement ? button : expect.fail(`no button says ${words}`);
};
const press = (desk: GigDesk | GigJobPost, words: string): Promise<void> =>
  eventually(() => buttonOf(desk, words).click());
const picker = (desk: GigDesk): HTMLInputElement => inside<HTMLInputElement>(desk, 'input[type=file]');
const listOf = (desk: GigDesk): string[] =>
  [...(desk.shadowRoot?.querySelectorAll('.lines li') ?? [])].map((line) => textOf(line));

/** The panel in Golmud, with the cooperative of the demonstration chosen. */
async function mountForCooperative(send?: typeof fetch): Promise<GigDesk> {
  const desk = await mountForClerk('tables', send);
  await eventually(() => {
    const select = inside<HTMLSelectElement>(desk, '#tables-employer');
    const option = [...select.options].find(({ text }) => text === cooperative);
    if (!option) throw new Error('the cooperative is not there');
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await eventually(() => picker(desk));
  return desk;
}

let downloads: { readonly files: Download[]; readonly restore: () => void };
beforeEach(() => (downloads = catchDownloads()));
afterEach(async () => {
  downloads.restore();
  await setViewport({ width: 1280, height: 800 });
});
const downloaded = (): Promise<Download> =>
  eventually(() => downloads.files.at(-1) ?? expect.fail('no file'));

const title = (name: string): { readonly 名称: string; readonly 干活地点: string } => ({
  名称: name,
  干活地点: `${name}加工厂`,
});

describe('<gig-desk> import', () => {
  it('asks for whom before it takes a file', async () => {
    const desk = await mountForClerk('tables');
    await shows(desk, '先在上面选好替哪家单位导入。');
    expect(desk.shadowRoot?.querySelector('input[type=file]')).to.equal(null);
  });

  it('says the limit before, tries a file as soon as it is chosen, and keeps nothing of it', async () => {
    const desk = await mountForCooperative();
    await shows(desk, 'JSON，不超过 5 MB');
    const file = csvOf([title('试试工'), { ...title('错工'), 人数: '六十' }, title('试试工')]);
    chooseFile(picker(desk), inGbk(file), '十月.csv');
    await shows(desk, '试过“十月.csv”：一共 3 条，能导入 1 条。');
    expect(listOf(desk)).to.deep.equal([
      '第 3 行 人数 “六十”看不懂，请照模板里的例子写',
      '第 4 行 和第 2 行重复',
    ]);
    await shows(desk, '1 行要改，一共 1 处');
    await shows(desk, '1 行重复，不导入');
    expect(desk.shadowRoot?.activeElement?.id).to.equal('tables-outcome');
    desk.panel = 'review';
    await eventually(() => expect(waiting(desk)).to.include('枸杞晾晒工'));
    expect(waiting(desk)).to.not.include('试试工');
  });

  it('keeps the file while another panel is looked at', async () => {
    const desk = await mountForCooperative();
    chooseFile(picker(desk), csvOf([title('留着工')]), '十月.csv');
    await shows(desk, '能导入 1 条');
    desk.panel = 'employers';
    await shows(desk, '要核验的雇主');
    desk.panel = 'tables';
    await shows(desk, '试过“十月.csv”：一共 1 条，能导入 1 条。');
  });

  it('PDS-17: hands in what can be taken, and leads to where it waits', async () => {
    const desk = await mountForCooperative();
    chooseFile(picker(desk), csvOf([title('分拣甲工'), title('分拣乙工')]), '十月.csv');
    await press(desk, '导入 2 条');
    await shows(desk, '交了 2 条，等驿站审核。');
    await press(desk, '去审核');
    await eventually(() => expect(waiting(desk)).to.include.members(['分拣甲工', '分拣乙工']));
  });

  it('takes the mended file under the same name, and knows what is there already', async () => {
    const desk = await mountForCooperative();
    chooseFile(picker(desk), csvOf([title('先导工'), { ...title('后改工'), 工钱: '' }]), '十月.csv');
    await press(desk, '导入 1 条');
    await shows(desk, '交了 1 条');
    chooseFile(picker(desk), csvOf([title('先导工'), title('后改工')]), '十月.csv');
    await shows(desk, '能导入 1 条');
    expect(listOf(desk)).to.deep.equal(['第 2 行 和正在招或待审核的重复']);
    await press(desk, '导入 1 条');
    await shows(desk, '交了 1 条');
  });

  it('gives out what is to be mended as a CSV', async () => {
    const desk = await mountForCooperative();
    chooseFile(picker(desk), csvOf([{ ...title('错工'), 人数: '六十', 结算: '见面说' }]), '十月.csv');
    await press(desk, '下载要改的（CSV）');
    const { name, content } = await downloaded();
    expect(name).to.equal('要改的-十月.csv');
    expect(await content.text()).to.contain('"行","列","哪里不对"\r\n"2","人数","“六十”看不懂');
  });

  it('shows the first fifty remarks and says how many there are', async () => {
    const desk = await mountForCooperative();
    const rows = Array.from({ length: 60 }, (_, at) => ({ ...title(`错工${at}`), 人数: '六十' }));
    chooseFile(picker(desk), csvOf(rows), '十月.csv');
    await shows(desk, '60 行要改，一共 60 处');
    expect(listOf(desk)).to.have.length(50);
    await shows(desk, '还有 10 处，下载的表里都有。');
  });

  it('reads JSON, by its own fields', async () => {
    const desk = await mountForCooperative();
    chooseFile(picker(desk), JSON.stringify([{ title: '少字段工' }]), 'ads.json');
    await shows(desk, '一共 1 条，能导入 0 条。');
    await shows(desk, '没有能导入的。改好以后再选一次。');
    expect(listOf(desk).join()).to.contain('第 1 行');
  });

  it('takes a file that is dropped', async () => {
    const desk = await mountForCooperative();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([csvOf([title('拖来工')])], '拖来.csv'));
    const drop = inside(desk, '.drop');
    drop.dispatchEvent(new DragEvent('dragover', { cancelable: true, dataTransfer }));
    expect(drop.matches('.over')).to.equal(true);
    const event = new DragEvent('drop', { cancelable: true, dataTransfer });
    drop.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    expect(drop.matches('.over')).to.equal(false);
    await shows(desk, '试过“拖来.csv”：一共 1 条，能导入 1 条。');
  });

  it('shows the answer for the file that was chosen last', async () => {
    let isAsked = false;
    const unanswered: Fault = (request, send) => {
      isAsked = true;
      return never(request, send);
    };
    const desk = await mountForCooperative(inFrontOf('POST', imports, unanswered, 1));
    chooseFile(picker(desk), csvOf([title('头一份工')]), '头一份.csv');
    await eventually(() => expect(isAsked).to.equal(true));
    chooseFile(picker(desk), csvOf([title('第二份工')]), '第二份.csv');
    await shows(desk, '试过“第二份.csv”');
  });
});

describe('<gig-desk> import of a file that is none', () => {
  for (const [what, content, words] of [
    ['empty', '', '文件是空的。'],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), '是老式的 .xls，或者加了密码。'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), '这个文件读不出来。'],
    ['too large', new Uint8Array(5_000_001), '文件太大了。 分成几个文件，每个不超过 5 MB，一个一个导入。'],
    ['a torn workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 1]), '文件读不出来：CSV 用 UTF-8 或 GBK 编码'],
    ['without a column', '名称,工种\r\n装卸工,装卸工\r\n', '表里没有“工作内容”这一列'],
    ['with a column of its own', `老板,${csvOf([{}])}`, '不认识“老板”这一列'],
  ] as const) {
    it(`${what}: says so, and the next one counts`, async () => {
      const desk = await mountForCooperative();
      chooseFile(picker(desk), content, '十月.csv');
      await shows(desk, words);
      chooseFile(picker(desk), csvOf([title('好工')]), '十月.csv');
      await shows(desk, '能导入 1 条');
      expect(wordsOf(desk)).to.not.contain(words);
    });
  }
});

describe('<gig-desk> import that failed', () => {
  it('offline: says so, and tries the same file again at a tap', async () => {
    const desk = await mountForCooperative(inFrontOf('POST', imports, offline(), 3));
    chooseFile(picker(desk), csvOf([title('断网工')]), '十月.csv');
    await shows(desk, '没连上网。');
    await press(desk, '再试一次');
    await shows(desk, '试过“十月.csv”：一共 1 条，能导入 1 条。');
    expect(wordsOf(desk)).to.not.contain('没连上网');
  });

  it('the answer is lost: the next tap repeats the same import, and no ad is there twice', async () => {
    const keys: (string | null)[] = [];
    let isFirst = true;
    const desk = await mountForCooperative(async (input, init) => {
      const request = new Request(input, init);
      if (!imports.test(new URL(request.url).pathname)) return fetch(request);
      const isReal = (await request.clone().text()).includes('"dryRun":false');
      if (!isReal) return fetch(request);
      keys.push(request.headers.get('Idempotency-Key'));
      if (!isFirst) return fetch(request);
      isFirst = false;
      await fetch(request.clone());
      return ourFault(request, () => fetch(request));
    });
    chooseFile(picker(desk), csvOf([title('只有一份工')]), '十月.csv');
    await press(desk, '导入 1 条');
    await shows(desk, '没办成，是我们这边出了错。');
    await press(desk, '再试一次');
    await shows(desk, '交了 1 条，等驿站审核。');
    expect(keys).to.have.length(2);
    expect(keys[0]).to.match(/^[\d-]{16,}$/);
    expect(keys[1]).to.equal(keys[0]);
    await press(desk, '去审核');
    await eventually(() => expect(waiting(desk).filter((each) => each === '只有一份工')).to.have.length(1));
  });

  it('a slow network: says what it does, and after eight seconds that it is slow', async () => {
    const desk = await mountForCooperative(inFrontOf('POST', imports, never));
    const timers = takeTimers();
    try {
      chooseFile(picker(desk), csvOf([title('慢工')]), '十月.csv');
      await shows(desk, '正在试“十月.csv”，看看哪些能导入');
      await eventually(() => {
        timers.pass(8_000);
        expect(wordsOf(desk)).to.contain('网络有点慢');
      });
    } finally {
      timers.restore();
    }
  });

  for (const [what, fault, words] of [
    ['too large for what stands before the service', problem(413, 'unknown', '太大'), '文件太大了。'],
    ['without the right', problem(403, 'forbidden', '不行'), '这个号码不能办这件事。'],
    ['the employer is gone', problem(404, 'not_found', '没有'), '这家单位不归您管，或者已经不在了。'],
    ['too fast', rateLimited(200), '操作太快了。 等 4 分钟再试。'],
  ] as const) {
    it(`${what}: says so in plain words`, async () => {
      const desk = await mountForCooperative(inFrontOf('POST', imports, fault));
      chooseFile(picker(desk), csvOf([title('不成工')]), '十月.csv');
      await shows(desk, words);
    });
  }

  it('in another county: the desk says that it is not the clerk’s', async () => {
    const desk = await mountForClerk('tables', undefined, '110101');
    await shows(desk, '这个地方不归您管。');
  });
});

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
