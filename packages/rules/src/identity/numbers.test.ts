import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answered, refused } from '../testing.ts';
import { readIdNumber, readUscc } from './index.ts';

const idNumbers = [
  '150402188001010011',
  '632801188001010013',
  '410421188001010014',
  '420112188001010013',
  '441402188001010011',
  '150402188503120026',
  '11010519491231002X',
  '440524188001010014',
];
const usccs = ['91150402MA0TEXT12F', '12632801MB0TEXT246', '52420112MJH0000193', '91350100M000100Y43'];

const codes = (value: unknown, read: typeof readIdNumber | typeof readUscc): string[] =>
  refused(read(value)).map((problem) => problem.code);

test('an id number tells birth date, sex and whose document it is', () => {
  assert.deepEqual(answered(readIdNumber('150402188503120026')), {
    number: '150402188503120026',
    kind: 'mainland',
    bornOn: '1885-03-12',
    sex: 'female',
  });
  for (const number of idNumbers) assert.equal(answered(readIdNumber(number)).number, number);
});

test('residence permits of Hong Kong, Macao and Taiwan and foreigners’ permanent residence cards are read', () => {
  const kinds = {
    '810000188001010015': 'hong_kong',
    '820000188001010017': 'macao',
    '830000188001010019': 'taiwan',
    '915398188001010015': 'foreigner',
  };
  for (const [number, kind] of Object.entries(kinds)) assert.equal(answered(readIdNumber(number)).kind, kind);
  assert.deepEqual(codes('810001188001010011', readIdNumber), ['id_number_region']);
});

test('an id number is read as people type it', () => {
  for (const typed of [
    '11010519491231002x',
    ' 110105 19491231 002X ',
    '１１０１０５１９４９１２３１００２Ｘ',
  ])
    assert.equal(answered(readIdNumber(typed)).number, '11010519491231002X');
});

test('a wrong id number is refused by what is wrong with it', () => {
  const cases: readonly [unknown, string, object?][] = [
    ['', 'required'],
    [null, 'required'],
    [150402188001010011, 'invalid_type', { expected: 'string' }],
    ['15040218800101001', 'id_number_too_short', { missing: 1 }],
    ['1504021880010100111', 'id_number_too_long', { extra: 1 }],
    ['15040218800101O011', 'id_number_character', { character: 'O' }],
    ['1504021880010X0011', 'id_number_character', { character: 'X' }],
    ['150402188002300010', 'id_number_birth_date'],
    ['150402188001010012', 'id_number_checksum'],
    ['750402188001010013', 'id_number_region'],
    ['150402800101001', 'id_number_old_form'],
    ['KAZ110090123105', 'id_number_old_form'],
  ];
  for (const [typed, code, params] of cases) {
    const problem = params ? { pointer: '/idNumber', code, params } : { pointer: '/idNumber', code };
    assert.deepEqual(refused(readIdNumber(typed, '/idNumber')), [problem], String(typed));
  }
});

test('a retired division code does not make an id number wrong', () => {
  assert.ok(readIdNumber('440524188001010014').ok, '440524 was retired, its cards were not');
});

test('a credit code passes both checks', () => {
  assert.deepEqual(answered(readUscc('91150402MA0TEXT12F')), {
    code: '91150402MA0TEXT12F',
    kind: 'org',
    regionCode: '150402',
  });
  for (const code of usccs) assert.equal(answered(readUscc(` ${code.toLowerCase()} `)).code, code);
});

test('F1: a wrong check digit is uscc_checksum, a letter outside the alphabet uscc_format', () => {
  assert.deepEqual(refused(readUscc('91150402MA0TEXT12G', '/uscc')), [
    { pointer: '/uscc', code: 'uscc_checksum', params: { standard: 'GB 32100' } },
  ]);
  assert.deepEqual(refused(readUscc('91150402MA0TEST19C', '/uscc')), [
    { pointer: '/uscc', code: 'uscc_format', params: { character: 'S', position: 14 } },
  ]);
});

test('a credit code whose inner organisation code is wrong fails though its own check holds', () => {
  assert.deepEqual(refused(readUscc('91150402MA0TEXT23K')), [
    { pointer: '', code: 'uscc_checksum', params: { standard: 'GB 11714' } },
  ]);
});

test('an old registration number and other lengths are told apart', () => {
  assert.deepEqual(codes('150402000012345', readUscc), ['uscc_registration_number']);
  assert.deepEqual(refused(readUscc('91150402MA0TEXT12'))[0]?.params, { missing: 1 });
  assert.deepEqual(refused(readUscc('91150402MA0TEXT12FF'))[0]?.params, { extra: 1 });
  assert.deepEqual(refused(readUscc('9115A402MA0TEXT12F'))[0]?.params, { character: 'A', position: 5 });
});

/** Every number that differs from a valid one in one character, or by one swap of neighbours. */
function* oneSlip(number: string, alphabet: string): Generator<string> {
  for (let at = 0; at < number.length; at += 1) {
    for (const other of alphabet)
      if (other !== number[at]) yield number.slice(0, at) + other + number.slice(at + 1);
    const [left, right] = [number[at], number[at + 1]];
    if (right !== undefined && left !== right)
      yield number.slice(0, at) + right + left + number.slice(at + 2);
  }
}

const idCheck = (body: string): string => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return '10X98765432'.charAt(weights.reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11);
};

test('every wrong character and every swap of neighbours in an id number is refused', () => {
  const anyId = fc
    .record({
      place: fc.constantFrom('150402', '632801', '441402', '810000', '830000', '915398'),
      year: fc.integer({ min: 1880, max: 1899 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      order: fc.integer({ min: 0, max: 999 }),
    })
    .map(({ place, year, month, day, order }) => {
      const two = (value: number): string => String(value).padStart(2, '0');
      const body = `${place}${year}${two(month)}${two(day)}${String(order).padStart(3, '0')}`;
      return body + idCheck(body);
    });
  fc.assert(
    fc.property(anyId, (number) => {
      assert.ok(readIdNumber(number).ok, number);
      for (const wrong of oneSlip(number, '0123456789X')) assert.ok(!readIdNumber(wrong).ok, wrong);
    }),
    { numRuns: 200 },
  );
});

test('every wrong character and every swap of neighbours in a credit code is refused', () => {
  for (const code of usccs)
    for (const wrong of oneSlip(code, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
      assert.ok(!readUscc(wrong).ok, wrong);
});
