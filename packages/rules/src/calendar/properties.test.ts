import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from '../dates/index.ts';
import { answered, assertSound } from '../testing.ts';
import { notices } from './data/index.ts';
import {
  checkFiling,
  createCalendar,
  dayKind,
  daysDeadline,
  dueDay,
  monthlyDueDay,
  monthsDeadline,
  noticePeriod,
  rectificationDeadline,
} from './index.ts';
import { readNotice } from './notices/index.ts';

const calendar = createCalendar(notices);
const runs = { numRuns: 10_000 };
/** Within and around the loaded years, so that official and provisional answers meet. */
const date = fc.integer({ min: 0, max: 8 * 365 }).map((days) => addDays('2020-06-01', days) ?? '');
const unit = fc.constantFrom('workday', 'calendar_day');
const wildText = fc.oneof(
  date,
  fc.string(),
  fc.constantFrom('9999-12-31', '1000-01-01', '2026-02-30', '2026-09-30T16:30Z'),
);
const wildNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(1, 5, 31, 366));

test('the calendar is monotone: a later start is never due earlier', () => {
  fc.assert(
    fc.property(
      date,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 60 }),
      unit,
      (start, gap, days, by) => {
        const later = addDays(start, gap) ?? start;
        const [first, second] = [start, later].map(
          (day) => answered(daysDeadline(day, { days, unit: by }, calendar)).dueOn ?? '',
        );
        assert.ok(first !== undefined && second !== undefined && first <= second);
        assert.ok(
          answered(monthsDeadline(start, days, calendar)).dueOn <=
            answered(monthsDeadline(later, days, calendar)).dueOn,
        );
      },
    ),
    runs,
  );
});

test('the calendar is monotone: more days, or one more pause, are never due earlier', () => {
  fc.assert(
    fc.property(
      date,
      fc.integer({ min: 1, max: 60 }),
      unit,
      date,
      fc.nat({ max: 20 }),
      (start, days, by, fromOn, length) => {
        const due = answered(daysDeadline(start, { days, unit: by }, calendar)).dueOn ?? '';
        const longer = answered(daysDeadline(start, { days: days + 1, unit: by }, calendar)).dueOn ?? '';
        const pause = { fromOn, toOn: addDays(fromOn, length) };
        const paused = answered(daysDeadline(start, { days, unit: by }, calendar, [pause])).dueOn ?? '';
        assert.ok(due <= longer && due <= paused);
      },
    ),
    runs,
  );
});

test('every deadline falls on a working day, and every counted working day is one', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 60 }), unit, (start, days, by) => {
      const { dueOn, countedDays } = answered(daysDeadline(start, { days, unit: by }, calendar));
      assert.ok(answered(dayKind(dueOn ?? '', calendar)).working);
      assert.equal(countedDays.length, days);
      if (by === 'workday')
        for (const day of countedDays) assert.ok(answered(dayKind(day, calendar)).working);
    }),
    runs,
  );
});

test('filing opens after the last notice day, on the first working day', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 30 }), (publishedOn, days) => {
      const { lastOn, filingFrom } = answered(noticePeriod(publishedOn, { days, unit: 'workday' }, calendar));
      const gap = daysBetween(lastOn, filingFrom) ?? 0;
      assert.ok(gap >= 1);
      for (let day = 1; day < gap; day += 1)
        assert.equal(answered(dayKind(addDays(lastOn, day) ?? '', calendar)).working, false);
    }),
    runs,
  );
});

test('no input makes a calendar function throw or answer with what is no date', () => {
  fc.assert(
    fc.property(wildText, wildText, wildNumber, unit, fc.boolean(), (a, b, number, by, flag) => {
      const limit = { days: number, unit: by, countStartDay: flag };
      assertSound(dayKind(a, calendar));
      assertSound(daysDeadline(a, limit, calendar, [{ fromOn: b, toOn: flag ? a : null }]));
      const period = noticePeriod(a, limit, calendar);
      assertSound(period);
      if (period.ok) assertSound(checkFiling(period.value, b));
      assertSound(dueDay(a, flag ? 'none' : 'next_workday', calendar));
      assertSound(monthsDeadline(a, number, calendar));
      assertSound(rectificationDeadline({ orderedOn: a, dueOn: b }, number, calendar));
      assertSound(
        monthlyDueDay(a.slice(0, 7), { day: number, roll: flag ? 'none' : 'next_workday' }, calendar),
      );
    }),
    runs,
  );
});

test('no JSON makes the loader throw, and what it reads makes a sound calendar', () => {
  const slot = fc.oneof(fc.jsonValue(), date, fc.constantFrom(2027, 'official', '国办发明电〔2026〕99号'));
  const notice = fc.record(
    {
      year: fc.oneof(slot, fc.constant(2026)),
      status: fc.oneof(slot, fc.constantFrom('official', 'provisional')),
      notice: slot,
      issuedOn: slot,
      holidays: fc.oneof(slot, fc.array(fc.record({ name: slot, from: slot, to: slot }))),
      workingWeekends: fc.oneof(slot, fc.array(slot)),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(notice, fc.anything()), date, (input, day) => {
      const read = readNotice(input);
      assertSound(read);
      if (read.ok) assertSound(dayKind(day, createCalendar([...notices, read.value])));
    }),
    runs,
  );
});
