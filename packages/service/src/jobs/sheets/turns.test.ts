import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { sealContact } from '../../employers/contact.ts';
import { Refusal } from '../../refusal.ts';
import { testSecrets } from '../../testing/service.ts';
import { nextTurn } from '../../turn.ts';
import { rowsOf } from '../export-rows.ts';
import { saidBy } from '../fields.ts';
import { readRows } from '../import-rows.ts';
import { county, pickers } from '../testing.ts';
import { toBase64 } from './base64.ts';
import { writeCsv } from './csv.ts';
import { fileOf, rowOf } from './testing.ts';
import { readXlsx } from './xlsx-read.ts';
import { writeXlsx } from './xlsx-write.ts';

/** How often somebody else has a turn meanwhile. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const over = work.then(
    () => true,
    () => true,
  );
  while (!(await Promise.race([over, nextTurn()]))) turns += 1;
  await work;
  return turns;
}

/** @returns the codes of what the file as a whole is refused for */
const refusalsOf = (file: Parameters<typeof readRows>[0]): Promise<string[]> =>
  readRows(file).then(
    () => [],
    (error: unknown) => {
      assert.ok(error instanceof Refusal);
      return error.details.errors?.map(({ code }) => code) ?? [];
    },
  );

describe('a table as long as one may be', () => {
  let table: ReturnType<typeof fileOf>;
  before(() => {
    table = fileOf(...Array.from({ length: 10_000 }, (_, index) => rowOf({ 名称: `采摘工 第${index}组` })));
  });

  test('lets others have turns while it is read and written, in each kind of file', async () => {
    const writing = writeXlsx('表', table);
    assert.ok((await turnsDuring(writing)) > 50);
    const xlsxBase64 = toBase64(await writing);
    assert.ok((await turnsDuring(readRows({ xlsxBase64 }))) > 5);
    assert.ok((await turnsDuring(readRows({ csv: writeCsv(table) }))) > 2);
    const rows = Array.from({ length: 5_000 }, () => pickers);
    assert.ok((await turnsDuring(readRows({ rows }))) > 2);
  });

  test('lets others have turns while the contacts of its ads are opened', async () => {
    const said = saidBy(pickers, county);
    const contactSealed = await sealContact(testSecrets, 'jobs', 'job', { name: null, phone: '13800138031' });
    const ads = Array.from({ length: 1_000 }, () => ({ ...said, id: 'job', contactSealed }));
    const opening = rowsOf(testSecrets, ads);
    assert.ok((await turnsDuring(opening)) > 10);
    assert.deepEqual(
      new Set((await opening).map(({ contactPhone }) => contactPhone)),
      new Set(['138****8031']),
    );
  });

  test('is taken, and nothing is read after one row more', async () => {
    const read = await readRows({ csv: writeCsv(table) });
    assert.equal(read.rows.length, 10_000);
    const longer = writeCsv([...table, rowOf({ 名称: '装筐工' })]);
    const unreadable = '"';
    assert.deepEqual(await refusalsOf({ csv: longer + unreadable }), ['too_many']);
  });
});

test('empty lines are no rows, but no file has endlessly many of them, nor an endless line', async () => {
  const file = writeCsv(fileOf(rowOf())).slice(1);
  const { rows } = await readRows({ csv: '\r\n'.repeat(1_000) + file + '\n'.repeat(1_000) });
  assert.deepEqual(
    rows.map(({ row }) => row),
    [1_002],
  );
  assert.deepEqual(await refusalsOf({ csv: file + '\n'.repeat(1_100_000) }), ['too_many']);
  assert.deepEqual(await refusalsOf({ csv: file + ','.repeat(20_000) }), ['import_unreadable']);
});

test('what a workbook holds besides rows takes nobody’s turn', async () => {
  const parts = unzipSync(await writeXlsx('表', []));
  const sheet = strToU8('<strange/>'.repeat(200_000));
  const lines = [...(await readXlsx(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': sheet })))];
  assert.deepEqual(new Set(lines), new Set([undefined]));
  assert.ok(lines.length > 20);
});
