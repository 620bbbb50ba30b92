import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csvOf, inGbk } from '../../test/tables.ts';
import { fromBase64, readTable } from './table-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const csv = csvOf([{}, { 名称: '装卸工' }]);

describe('a file that is chosen for the import', () => {
  for (const [what, bytes] of [
    ['UTF-8', utf8(csv)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${csv}`)],
    ['GBK, as Excel writes it in China', inGbk(csv)],
  ] as const) {
    it(`CSV in ${what} is its text`, () => assert.deepEqual(readTable(bytes), { csv }));
  }

  it('JSON is its rows', () => {
    assert.deepEqual(readTable(utf8(' [{"title":"装卸工"}]')), { rows: [{ title: '装卸工' }] });
  });

  it('a workbook is sent as it is, byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000, size: 'max' }), (rest) => {
        const bytes = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...rest]);
        const table = readTable(bytes);
        assert.ok(typeof table === 'object' && table.xlsxBase64 !== undefined);
        assert.deepEqual(fromBase64(table.xlsxBase64), bytes);
      }),
      { numRuns: 20 },
    );
  });

  for (const [what, bytes, fault] of [
    ['nothing', utf8(''), 'empty'],
    ['blanks', utf8('\r\n  \r\n'), 'empty'],
    ['an empty list', utf8('[]'), 'empty'],
    ['an .xls, or a workbook with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'unreadable'],
    ['text in UTF-16', Uint8Array.from([0xff, 0xfe, 0x0d, 0x54]), 'unreadable'],
    ['broken JSON', utf8('[{"title":'), 'unreadable'],
    ['a list of something else', utf8('[1, 2]'), 'unreadable'],
  ] as const) {
    it(`${what} is ${fault}`, () => assert.equal(readTable(bytes), fault));
  }
});
