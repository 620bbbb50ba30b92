import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, refused } from '../testing.ts';
import { minorRestrictions } from './data/index.ts';
import { ageOn, checkWorkingAge, retirement, type RetirementTrack } from './index.ts';

test('a year of age is full on the birthday, on February 28 for those born on the 29th', () => {
  assert.equal(answered(ageOn('2010-10-08', '2026-10-07')), 15);
  assert.equal(answered(ageOn('2010-10-08', '2026-10-08')), 16);
  assert.equal(answered(ageOn('2008-02-29', '2024-02-28')), 15);
  assert.equal(answered(ageOn('2008-02-29', '2026-02-28')), 18);
  assert.equal(answered(ageOn('2026-10-08', '2026-10-08')), 0);
});

test('no age before birth or of a day that does not exist', () => {
  assert.deepEqual(refused(ageOn('2026-10-09', '2026-10-08')), [
    { pointer: '/bornOn', code: 'born_after', params: { on: '2026-10-08' } },
  ]);
  assert.deepEqual(refused(ageOn('2010-02-30', 'today')), [
    { pointer: '/bornOn', code: 'invalid_date' },
    { pointer: '/on', code: 'invalid_date' },
  ]);
});

const startsOn = '2026-10-08';

test('F9: an applicant of 15 is refused under_16', () => {
  assert.deepEqual(refused(checkWorkingAge({ bornOn: '2011-01-01', startsOn }, minorRestrictions)), [
    { pointer: '/bornOn', code: 'under_16', params: { age: 15, minimum: 16 } },
  ]);
});

test('F9: at 17 work underground is minor_restricted, picking berries is not', () => {
  const bornOn = '2009-01-01';
  assert.deepEqual(
    refused(checkWorkingAge({ bornOn, startsOn, work: '煤矿井下辅助工' }, minorRestrictions)),
    [
      {
        pointer: '/work',
        code: 'minor_restricted',
        params: { age: 17, word: '井下', clause: '未成年工特殊保护规定第三条（八）' },
      },
    ],
  );
  const picking = { bornOn, startsOn, work: '枸杞采摘工，不接触农药，无需高空作业' };
  assert.deepEqual(answered(checkWorkingAge(picking, minorRestrictions)), { age: 17, group: 'minor' });
});

test('a word that is denied once and used once still counts', () => {
  const work = '不涉及高空作业；部分岗位高空清洗';
  const problems = refused(checkWorkingAge({ bornOn: '2009-01-01', startsOn, work }, minorRestrictions));
  assert.equal(problems[0]?.params?.['word'], '高空');
});

test('restricted work is open from the eighteenth birthday', () => {
  const input = { bornOn: '2008-10-08', startsOn, work: '煤矿井下辅助工' };
  assert.deepEqual(answered(checkWorkingAge(input, minorRestrictions)), { age: 18, group: 'adult' });
});

test('F9, GD-09: a man of 62 is welcome and needs the agreement for people past retirement age', () => {
  const input = { bornOn: '1964-10-01', startsOn, track: 'male_60' } as const;
  assert.deepEqual(answered(checkWorkingAge(input, minorRestrictions)), { age: 62, group: 'over_age' });
  assert.equal(answered(checkWorkingAge({ ...input, bornOn: '1966-11-01' }, [])).group, 'adult');
});

test('every item of the list of restricted work names its clause, and no word twice', () => {
  const words = minorRestrictions.flatMap((item) => item.words);
  assert.equal(minorRestrictions.length, 18);
  assert.equal(new Set(words).size, words.length);
  for (const item of minorRestrictions) assert.match(item.clause, /第.+条/);
});

test('retirement age rises by a month per four months of birth, for women of 50 per two', () => {
  const rows: readonly [string, RetirementTrack, number, number, string][] = [
    ['1964-12-31', 'male_60', 60, 0, '2024-12'],
    ['1965-01-15', 'male_60', 60, 1, '2025-02'],
    ['1965-04-01', 'male_60', 60, 1, '2025-05'],
    ['1965-05-01', 'male_60', 60, 2, '2025-07'],
    ['1966-11-01', 'male_60', 60, 6, '2027-05'],
    ['1976-08-31', 'male_60', 62, 11, '2039-07'],
    ['1976-09-01', 'male_60', 63, 0, '2039-09'],
    ['1990-01-01', 'male_60', 63, 0, '2053-01'],
    ['1969-12-31', 'female_55', 55, 0, '2024-12'],
    ['1970-01-01', 'female_55', 55, 1, '2025-02'],
    ['1981-09-01', 'female_55', 58, 0, '2039-09'],
    ['1974-12-31', 'female_50', 50, 0, '2024-12'],
    ['1975-01-01', 'female_50', 50, 1, '2025-02'],
    ['1976-06-01', 'female_50', 50, 9, '2027-03'],
    ['1984-11-01', 'female_50', 55, 0, '2039-11'],
  ];
  for (const [bornOn, track, years, months, reachedIn] of rows) {
    const value = answered(retirement(bornOn, track));
    assert.deepEqual([value.years, value.months, value.reachedOn.slice(0, 7)], [years, months, reachedIn]);
  }
});

test('flexible retirement spans three years to each side, but never below the old age', () => {
  const soon = answered(retirement('1965-01-15', 'male_60'));
  assert.deepEqual([soon.earliestOn, soon.latestOn], ['2025-01-15', '2028-02-15']);
  const later = answered(retirement('1984-11-30', 'female_50'));
  assert.deepEqual([later.earliestOn, later.latestOn], ['2036-11-30', '2042-11-30']);
});

test('an unknown track and a missing birth date are refused by name', () => {
  assert.equal(refused(retirement('1965-01-15', 'male' as RetirementTrack))[0]?.code, 'not_an_option');
  assert.deepEqual(refused(retirement('', 'male_60')), [{ pointer: '/bornOn', code: 'invalid_date' }]);
});
