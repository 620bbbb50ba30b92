import { expect } from '@open-wc/testing';
import { offline, rateLimited, type Fault } from '@yizhan/sdk/faults';
import { inside, mountForClerk, waiting } from '../../test/desk.ts';
import { eventually } from '../../test/page.ts';
import { inFrontOf, never, ourFault, problem } from '../../test/problems.ts';
import { catchDownloads, chooseFile, csvOf, inGbk, type Download } from '../../test/tables.ts';
import {
  listOf,
  mountForCooperative,
  picker,
  press,
  shows,
  title,
  wordsOf,
} from '../../test/tables-panel.ts';
import { takeTimers } from '../../test/timers.ts';

const imports = /\/v1\/job-imports$/;

let downloads: { readonly files: Download[]; readonly restore: () => void };
beforeEach(() => (downloads = catchDownloads()));
afterEach(() => downloads.restore());
const downloaded = (): Promise<Download> =>
  eventually(() => downloads.files.at(-1) ?? expect.fail('no file'));

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
