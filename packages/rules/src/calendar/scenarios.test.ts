import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, refused } from '../testing.ts';
import { notices } from './data/index.ts';
import {
  checkFiling,
  createCalendar,
  daysDeadline,
  monthlyDueDay,
  monthsDeadline,
  noticePeriod,
  rectificationDeadline,
} from './index.ts';

const calendar = createCalendar(notices);
const fiveWorkdays = { days: 5, unit: 'workday', countStartDay: false } as const;
/** The 2027 notice as it might read: 元旦 on its Friday, 01-02 and 01-03 an ordinary weekend. */
const calendarWith2027 = createCalendar([
  ...notices,
  {
    year: 2027,
    status: 'official',
    notice: '国办发明电〔2026〕99号',
    issuedOn: '2026-11-05',
    holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    workingWeekends: [],
  },
]);

test('F1: five working days of notice cross 国庆, with the Saturday that is worked counted', () => {
  const period = answered(noticePeriod('2026-09-28', fiveWorkdays, calendar));
  assert.deepEqual(period, {
    countedDays: ['2026-09-29', '2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10'],
    lastOn: '2026-10-10',
    filingFrom: '2026-10-12',
    status: 'official',
    awaitedYears: [],
  });
});

test('F1: filing before the notice period is over is refused, with the day from which it is allowed', () => {
  const period = answered(noticePeriod('2026-09-28', fiveWorkdays, calendar));
  assert.deepEqual(refused(checkFiling(period, '2026-10-09')), [
    { pointer: '/filedOn', code: 'notice_period_open', params: { from: '2026-10-12' } },
  ]);
  assert.equal(refused(checkFiling(period, '2026-10-10'))[0]?.code, 'notice_period_open');
  assert.equal(answered(checkFiling(period, '2026-10-12')), '2026-10-12');
});

test('F1: 中秋 is not counted, and filing may fall on a Saturday that is worked', () => {
  const period = answered(noticePeriod('2026-09-24', fiveWorkdays, calendar));
  assert.equal(period.lastOn, '2026-10-09');
  assert.equal(period.filingFrom, '2026-10-10');
});

test('F1: a notice period that runs into a year without its notice is provisional and never counts 元旦', () => {
  const period = answered(noticePeriod('2026-12-28', fiveWorkdays, calendar));
  assert.equal(period.status, 'provisional');
  assert.deepEqual(period.awaitedYears, [2027]);
  assert.notEqual(period.lastOn, '2027-01-04');
  assert.equal(period.lastOn, '2027-01-05');
  assert.deepEqual(refused(checkFiling(period, '2027-01-08')), [
    { pointer: '/filedOn', code: 'calendar_provisional', params: { years: '2027' } },
  ]);

  const settled = answered(noticePeriod('2026-12-28', fiveWorkdays, calendarWith2027));
  assert.equal(settled.status, 'official');
  assert.equal(settled.lastOn, '2027-01-05');
  assert.equal(answered(checkFiling(settled, '2027-01-08')), '2027-01-08');
});

test('F3: six months from 08-31 end on 02-28, a Sunday, and move to the next working day, provisionally', () => {
  assert.deepEqual(answered(monthsDeadline('2026-08-31', 6, calendar)), {
    nominalOn: '2027-02-28',
    dueOn: '2027-03-01',
    remindOn: '2027-03-01',
    status: 'provisional',
    awaitedYears: [2027],
  });
});

test('F3: a rectification order may not run longer than its six months', () => {
  const orderedOn = '2026-08-31';
  assert.equal(answered(rectificationDeadline({ orderedOn }, 6, calendar)).dueOn, '2027-03-01');
  assert.equal(
    answered(rectificationDeadline({ orderedOn, dueOn: '2027-01-31' }, 6, calendar)).dueOn,
    '2027-01-31',
  );
  assert.deepEqual(refused(rectificationDeadline({ orderedOn, dueOn: '2027-03-31' }, 6, calendar)), [
    { pointer: '/dueOn', code: 'rectify_too_long', params: { maximum: 6, latest: '2027-03-01' } },
  ]);
});

test('F4: the monthly push that falls due in the holiday moves to the first working day', () => {
  const due = answered(monthlyDueDay('2026-10', { day: 5, roll: 'next_workday' }, calendar));
  assert.equal(due.nominalOn, '2026-10-05');
  assert.equal(due.dueOn, '2026-10-08');
  assert.equal(due.status, 'official');
});

test('F7: a fixed month-end filing keeps its Sunday, and reminds on the last working day before', () => {
  assert.deepEqual(answered(monthlyDueDay('2024-06', { day: 31, roll: 'none' }, calendar)), {
    nominalOn: '2024-06-30',
    dueOn: '2024-06-30',
    remindOn: '2024-06-28',
    status: 'official',
    awaitedYears: [],
  });
});

test('F10: a complaint of 09-29 17:40 is acknowledged by 09-30 and answered by 10-12', () => {
  assert.equal(
    answered(daysDeadline('2026-09-29', { days: 1, unit: 'workday' }, calendar)).dueOn,
    '2026-09-30',
  );
  const result = answered(daysDeadline('2026-09-29', fiveWorkdays, calendar));
  assert.deepEqual(result.countedDays, [
    '2026-09-30',
    '2026-10-08',
    '2026-10-09',
    '2026-10-10',
    '2026-10-12',
  ]);
  assert.equal(result.dueOn, '2026-10-12');
});

test('F10: two days of waiting for papers put the answer off to 10-14', () => {
  const pauses = [{ fromOn: '2026-10-08', toOn: '2026-10-09' }];
  const result = answered(daysDeadline('2026-09-29', fiveWorkdays, calendar, pauses));
  assert.equal(result.dueOn, '2026-10-14');
});
