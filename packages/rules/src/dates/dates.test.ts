import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  endOfMonth,
  fromDayNumber,
  isDate,
  shanghaiDate,
  startOfWeek,
  toDayNumber,
  toEpochMs,
} from './index.ts';

test('a date is read strictly and must exist', () => {
  for (const date of ['1000-01-01', '1880-01-01', '2024-02-29', '2000-02-29', '9999-12-31'])
    assert.ok(isDate(date), date);
  for (const date of [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '20260101',
  ])
    assert.equal(isDate(date), false, date);
  for (const date of [
    '0999-12-31',
    '2026-10-08T00:00',
    ' 2026-10-08',
    '2026-10-08\n',
    '２026-10-08',
    20261008,
    null,
  ])
    assert.equal(isDate(date), false, String(date));
});

test('days are counted over month ends, leap years and 1970', () => {
  assert.equal(toDayNumber('1970-01-01'), 0);
  assert.equal(addDays('2024-02-28', 1), '2024-02-29');
  assert.equal(addDays('2026-03-01', -1), '2026-02-28');
  assert.equal(addDays('1969-12-31', 1), '1970-01-01');
  assert.equal(daysBetween('2026-02-28', '2027-02-28'), 365);
  assert.equal(addDays('9999-12-31', 1), null);
  assert.equal(addDays('1000-01-01', -1), null);
  assert.equal(addDays('2026-01-01', Number.NaN), null);
});

test('days of the week count from Monday, before 1970 too', () => {
  assert.equal(dayOfWeek('2026-09-28'), 1);
  assert.equal(dayOfWeek('2024-06-30'), 7);
  assert.equal(dayOfWeek('1969-12-31'), 3);
  assert.equal(dayOfWeek('1880-02-29'), 7);
});

test('months later is the corresponding day, or the month end where it is absent', () => {
  assert.equal(addMonths('2026-08-31', 6), '2027-02-28');
  assert.equal(addMonths('2023-08-31', 6), '2024-02-29');
  assert.equal(addMonths('2026-01-15', -1), '2025-12-15');
  assert.equal(addMonths('2026-11-21', 1), '2026-12-21');
  assert.equal(addMonths('9999-12-01', 1), null);
  assert.equal(endOfMonth('2024-02-01'), '2024-02-29');
});

test('F4: an instant belongs to the day and month that the calendar in Shanghai shows', () => {
  assert.equal(shanghaiDate('2026-09-30T16:30:00Z'), '2026-10-01');
  assert.equal(shanghaiDate('2026-09-30T16:30Z'), '2026-10-01');
  assert.equal(shanghaiDate('2026-09-30T15:59:59.999Z'), '2026-09-30');
  assert.equal(shanghaiDate('2026-09-30T23:59:59+08:00'), '2026-09-30');
  assert.equal(shanghaiDate('2026-09-30T20:00:00-04:00'), '2026-10-01');
  assert.equal(toEpochMs('1970-01-01T08:00:00.250+08:00'), 250);
});

test('an instant without its offset, or that no clock shows, is refused', () => {
  for (const text of [
    '2026-09-30T16:30:00',
    '2026-09-30',
    '2026-02-30T00:00:00Z',
    '2026-09-30T24:00:00Z',
    7,
    null,
  ])
    assert.equal(shanghaiDate(text), null, String(text));
  assert.equal(shanghaiDate('9999-12-31T23:00:00Z'), null);
});

test("a day number and its date are each other's inverse, and order is the same in both", () => {
  const day = fc.integer({ min: -354_285, max: 2_932_896 });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, second] = [fromDayNumber(a), fromDayNumber(b)];
      assert.ok(first !== null && second !== null);
      assert.equal(toDayNumber(first), a);
      assert.equal(first < second, a < b);
    }),
    { numRuns: 10_000 },
  );
});

test('nothing that is passed in as a date or an instant makes a date function throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.double(), (input, count) => {
      const text = String(JSON.stringify(input));
      for (const value of [toDayNumber(input), toEpochMs(input), dayOfWeek(text), daysBetween(text, text)])
        assert.ok(value === null || Number.isInteger(value));
      for (const value of [
        shanghaiDate(input),
        addDays('2026-01-31', count),
        addMonths('2026-01-31', count),
        fromDayNumber(count),
      ])
        assert.ok(value === null || isDate(value));
    }),
    { numRuns: 10_000 },
  );
});

test('F8, PDS-31: a week begins on its Monday, on Sundays and over the turn of the year too', () => {
  assert.equal(startOfWeek('2022-09-12'), '2022-09-12');
  assert.equal(startOfWeek('2022-09-18'), '2022-09-12');
  assert.equal(startOfWeek('2027-01-01'), '2026-12-28');
  assert.equal(startOfWeek('2027-02-29'), null);
});
