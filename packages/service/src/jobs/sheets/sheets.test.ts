import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fromBase64, toBase64 } from './base64.ts';
import { columns, readRow, writeRow } from './columns.ts';
import { writeCsv } from './csv.ts';
import { Unreadable, type Cell } from './sheet.ts';
import { allOfCsv, allOfXlsx } from './testing.ts';
import { writeXlsx } from './xlsx-write.ts';

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((text) => text.toWellFormed());
const cellsOf = (rows: readonly { readonly cells: readonly unknown[] }[]) => rows.map(({ cells }) => cells);

describe('CSV', () => {
  test('what is written is read again, quotes, line breaks and signs of formulas included', () => {
    const plain = words.filter((text) => !text.includes('\ufffd'));
    const rows = fc.array(fc.array(plain, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(rows, (table) => assert.deepEqual(cellsOf(allOfCsv(writeCsv(table))), table)));
  });

  test('no cell of an ad begins as a formula does', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '\t=1'])
      assert.match(writeCsv([[text]]), /^\ufeff'/);
    assert.equal(writeCsv([[-1]]), '\ufeff-1\r\n');
  });

  test('lines are counted as a spreadsheet shows them, whichever way they end', () => {
    const rows = allOfCsv('\ufeff名称,人数\r\n"搬\n运","1"\n,\r\n装卸,2');
    assert.deepEqual(rows, [
      { row: 1, cells: ['名称', '人数'] },
      { row: 2, cells: ['搬\n运', '1'] },
      { row: 3, cells: ['', ''] },
      { row: 4, cells: ['装卸', '2'] },
    ]);
  });

  test('an open quote, text after a quote and a wrong encoding are no table', () => {
    for (const text of ['"搬运', '"搬"运,1', new TextDecoder().decode(new Uint8Array([0xc3, 0xfb]))])
      assert.throws(() => allOfCsv(text), Unreadable);
  });
});

describe('XLSX', () => {
  test('what is written is read again, but for what XML does not hold', async () => {
    const held = words.filter((text) => !/[\0-\x08\x0b-\x1f\ufffe\uffff]/.test(text));
    const cell = fc.oneof(held, fc.integer());
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    const isKept = async (table: Cell[][]) =>
      assert.deepEqual(cellsOf(await allOfXlsx(await writeXlsx('表', table))), table);
    await fc.assert(fc.asyncProperty(rows, isKept));
  });

  test('reads what office programs write: shared texts with readings, gaps, dates, prefixes, yes and no', async () => {
    const parts = unzipSync(await writeXlsx('表', []));
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData>
      <x:row r="1" spans="1:4"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" s="2" t="s"><x:v>1</x:v></x:c></x:row>
      <x:row r="4"><x:c r="B4"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="AB4" t="b"><x:v>1</x:v></x:c><x:c r="AC4"/></x:row>
      </x:sheetData></x:worksheet>`;
    const shared =
      '<sst><si><t>名&amp;称</t><rPh sb="0"><t>reading</t></rPh></si><si><r><t>工</t></r><r><t>种</t></r></si></sst>';
    const file = zipSync({
      ...parts,
      'xl/worksheets/sheet1.xml': strToU8(sheet),
      'xl/sharedStrings.xml': strToU8(shared),
    });
    const rows = await allOfXlsx(file);
    assert.deepEqual(rows[0], { row: 1, cells: ['名&称', '', '工种'] });
    assert.deepEqual(
      [rows[1]?.row, rows[1]?.cells[1], rows[1]?.cells[27], rows[1]?.cells.length],
      [4, 2, '是', 28],
    );
  });

  test('rows and cells that name no place of a sheet stand after the one before', async () => {
    const cell = '<c r="1"><v>7</v></c>';
    const numbers = ['x', '3', '-1', '1e300'].map((r) => `<row r="${r}">${cell}</row>`);
    const file = zipSync({
      ...unzipSync(await writeXlsx('表', [])),
      'xl/worksheets/sheet1.xml': strToU8(numbers.join('')),
    });
    assert.deepEqual(
      await allOfXlsx(file),
      [1, 3, 4, 5].map((row) => ({ row, cells: [7] })),
    );
  });

  test('what is no workbook, or would unpack to more than it may, is unreadable', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(65_000_000) });
    assert.ok(bomb.length < 100_000);
    for (const file of [bomb, strToU8('名称,人数'), zipSync({ 'a.txt': strToU8('a') })])
      await assert.rejects(allOfXlsx(file), Unreadable);
  });

  test('no part of a file takes longer to read than its length explains', { timeout: 60_000 }, async () => {
    const length = 400_000;
    const long = (unit: string) => unit.repeat(length / unit.length);
    const parts = unzipSync(await writeXlsx('表', [['名称']]));
    const hostile: readonly (readonly [part: string, xml: string])[] = [
      ['xl/sharedStrings.xml', long('<t ')],
      ['xl/workbook.xml', long('<sheet ')],
      ['xl/workbook.xml', `<sheet ${long('a')}>`],
      ['xl/_rels/workbook.xml.rels', long('<Relationship ')],
      ['xl/worksheets/sheet1.xml', long('<c ')],
      ['xl/worksheets/sheet1.xml', `<row><c r="${long('1')}x"><v>1</v></c></row>`],
    ];
    for (const [part, xml] of hostile) {
      const file = zipSync({ ...parts, [part]: strToU8(xml) });
      const began = performance.now();
      try {
        await allOfXlsx(file);
      } catch (error) {
        assert.ok(error instanceof Unreadable, String(error));
      }
      // An expression that searches on to the end from every tag or letter takes from six seconds to minutes.
      assert.ok(performance.now() - began < 1_000, `${part} ${xml.slice(0, 20)}`);
    }
  });

  test('the same table gives the same bytes, and its parts are well-formed', async () => {
    const table = [['名称'], ['<搬运>&"']];
    assert.deepEqual(await writeXlsx('表', table), await writeXlsx('表', table));
    const sheet = strFromU8(
      unzipSync(await writeXlsx('表', table))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    assert.match(sheet, /&lt;搬运&gt;&amp;&quot;/);
  });
});

describe('the columns of a table of ads', () => {
  const valueOf = (name: string, cell: string | number) => {
    const column = columns.find((each) => each.name === name);
    return column?.kind.read(cell);
  };

  test('moments are read as people and spreadsheets write them', () => {
    for (const cell of [
      '2026-10-08 07:30',
      '2026/10/8 7:30',
      '2026年10月8日7点30分',
      '2026年10月8日 7：30',
      46303.3125,
    ])
      assert.equal(valueOf('上工时间', cell), '2026-10-08T07:30:00+08:00', String(cell));
    assert.equal(valueOf('上工时间', '2026-10-08T07:30:00+08:00'), '2026-10-08T07:30:00+08:00');
    for (const cell of ['2026-10-08', '2026-02-30 07:00', '明天', ''])
      assert.equal(valueOf('上工时间', cell), undefined);
    for (const cell of ['2026-10-08 0:00', 46303])
      assert.equal(valueOf('收工时间', cell), '2026-10-08T00:00:00+08:00', String(cell));
    for (const cell of ['2026-10-08 07:30:15', '2026年10月8日7点30分15秒', 46303 + 27_015 / 86_400])
      assert.equal(valueOf('上工时间', cell), '2026-10-08T07:30:15+08:00', String(cell));
    assert.equal(valueOf('上工时间', '2026年10月8日7点'), '2026-10-08T07:00:00+08:00');
    for (const cell of ['2026-10-08', '2026.10.8', 46303])
      assert.equal(valueOf('有效期至', cell), '2026-10-08T23:59:00+08:00', String(cell));
  });

  test('no cell takes longer to read than its length explains', { timeout: 60_000 }, () => {
    for (const unit of ['T', '1', ' ', '2026-'])
      for (const { name, kind } of columns) {
        const began = performance.now();
        kind.read(`${unit.repeat(200_000)}x`);
        assert.ok(performance.now() - began < 1_000, `${name} ${unit}`);
      }
  });

  test('amounts, yes and no, labels and places are read as they are said', () => {
    assert.deepEqual(
      ['220', '220.5元', '￥1,220.05', 220].map((cell) => valueOf('工钱', cell)),
      [22_000, 22_050, 122_005, 22_000],
    );
    assert.deepEqual(
      ['约200', '-1', '1.234'].map((cell) => valueOf('工钱', cell)),
      [undefined, undefined, undefined],
    );
    assert.deepEqual(
      ['是', '有', '√', '否', '不', '也许'].map((cell) => valueOf('管饭', cell)),
      [true, true, true, false, false, undefined],
    );
    assert.deepEqual(
      ['日结', 'daily', '现结'].map((cell) => valueOf('结算', cell)),
      ['daily', 'daily', undefined],
    );
    const place = writeRow({ title: '搬运', place: { region: '150404', address: '甲' } })[
      columns.findIndex(({ name }) => name === '地区')
    ];
    assert.match(String(place), /松山区$/);
    assert.deepEqual(
      [place ?? '', '150404', 150404, '松山'].map((cell) => valueOf('地区', cell)),
      ['150404', '150404', '150404', undefined],
    );
  });

  test('what an ad says comes back from its row', () => {
    const fields = {
      title: '采摘工 · 苹果园',
      trade: '采摘工',
      content: '摘苹果、装筐',
      conditions: '',
      headcount: 60,
      pay: { per: 'piece', amountFen: 150, unit: '筐' },
      settlement: 'daily',
      startsAt: '2026-10-09T16:00:30+08:00',
      endsAt: '2026-10-10T00:00:00+08:00',
      place: { region: '150404', address: '测试乡', point: { lng: 118.9, lat: 42.2 } },
      validUntil: '2026-10-09T07:00:00+08:00',
      employment: 'labour_service',
      transport: true,
      meals: false,
    } as const;
    assert.deepEqual(readRow(writeRow(fields), columns), { input: fields, faults: [] });
    assert.ok(writeRow(fields).includes('无特殊要求'), 'people see that nothing is asked for');
  });

  test('a cell that nobody understands is named with what stands in it', () => {
    const { faults } = readRow(
      ['搬运工', '约200'],
      columns.filter(({ name }) => name === '名称' || name === '工钱'),
    );
    assert.deepEqual(faults, [
      { pointer: '/pay/amountFen', code: 'import_cell_invalid', params: { text: '约200' } },
    ]);
  });
});

test('base64 holds any bytes', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => assert.deepEqual(fromBase64(toBase64(bytes)), bytes)));
  const long = new Uint8Array(300_001).fill(7);
  assert.deepEqual(fromBase64(toBase64(long)), long);
});
