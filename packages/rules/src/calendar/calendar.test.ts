import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, refused } from '../testing.ts';
import { notices } from './data/index.ts';
import { createCalendar, dayKind, daysDeadline, monthlyDueDay } from './index.ts';
import { readNotice } from './notices/index.ts';

const calendar = createCalendar(notices);
const kindOf = (date: string) => answered(dayKind(date, calendar));
/** A year whose notice is made up of the fixed holidays only, to be varied by the tests below. */
const notice2027 = {
  year: 2027,
  status: 'official',
  notice: '国办发明电〔2026〕99号',
  issuedOn: '2026-11-05',
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-12' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  workingWeekends: ['2027-02-14'],
};

test('every built-in notice is official, numbered and would pass the loader', () => {
  assert.deepEqual(
    notices.map((notice) => [notice.year, notice.notice]),
    [
      [2022, '国办发明电〔2021〕11号'],
      [2023, '国办发明电〔2022〕16号'],
      [2024, '国办发明电〔2023〕7号'],
      [2025, '国办发明电〔2024〕12号'],
      [2026, '国办发明电〔2025〕7号'],
    ],
  );
  for (const notice of notices) {
    assert.deepEqual(answered(readNotice(JSON.parse(JSON.stringify(notice)))), notice);
    assert.equal(notice.status, 'official');
  }
});

test('the years have as many working days as their notices leave', () => {
  const workdaysOf = (year: number): number => {
    let count = 0;
    for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 86_400_000)
      if (kindOf(new Date(day).toISOString().slice(0, 10)).working) count += 1;
    return count;
  };
  assert.deepEqual([2022, 2023, 2024, 2025, 2026].map(workdaysOf), [249, 249, 251, 248, 248]);
});

test('a holiday names itself, a worked Saturday is worked, a December day may belong to the next notice', () => {
  assert.deepEqual(kindOf('2026-09-25'), {
    working: false,
    holiday: '中秋节',
    status: 'official',
    awaitedYears: [],
  });
  assert.equal(kindOf('2026-09-20').working, true);
  assert.equal(kindOf('2026-10-10').working, true);
  assert.equal(kindOf('2026-10-11').working, false);
  assert.deepEqual(kindOf('2022-12-31'), {
    working: false,
    holiday: '元旦',
    status: 'official',
    awaitedYears: [],
  });
});

test('a year without its notice is provisional, keeps the fixed holidays and its weekends, and knows no 春节', () => {
  assert.deepEqual(kindOf('2027-01-01'), {
    working: false,
    holiday: null,
    status: 'provisional',
    awaitedYears: [2027],
  });
  assert.equal(kindOf('2027-10-01').working, false);
  assert.equal(kindOf('2027-02-05').status, 'provisional');
  assert.equal(kindOf('2021-10-08').status, 'provisional');
});

test('the last week of December waits for the next notice, which may borrow from it', () => {
  assert.equal(kindOf('2026-12-24').status, 'official');
  assert.deepEqual(kindOf('2026-12-25').awaitedYears, [2027]);
  assert.equal(kindOf('2025-12-31').status, 'official');
});

test('a notice loaded from JSON settles its year with no release', () => {
  const loaded = createCalendar([...notices, answered(readNotice(notice2027))]);
  assert.deepEqual(answered(dayKind('2027-01-01', loaded)).holiday, '元旦');
  assert.equal(answered(dayKind('2027-02-14', loaded)).working, true);
  assert.equal(answered(dayKind('2026-12-28', loaded)).status, 'official');
});

test('a provisional notice is counted with but settles nothing, and the official one replaces it', () => {
  const provisional = answered(readNotice({ ...notice2027, status: 'provisional', notice: '推算' }));
  const guessed = createCalendar([...notices, provisional]);
  assert.deepEqual(answered(dayKind('2027-02-05', guessed)), {
    working: false,
    holiday: '春节',
    status: 'provisional',
    awaitedYears: [2027],
  });
  const moved = { ...notice2027, workingWeekends: ['2027-02-13'] };
  const official = createCalendar([...notices, provisional, answered(readNotice(moved))]);
  assert.equal(answered(dayKind('2027-02-14', official)).working, false);
  assert.equal(answered(dayKind('2027-02-13', official)).status, 'official');
});

test('a notice that no State Council can have meant is refused, with the place of the slip', () => {
  const slips: readonly [object, string, string][] = [
    [{ year: '2027' }, '/year', 'invalid_type'],
    [{ status: 'final' }, '/status', 'not_an_option'],
    [{ notice: '国办发明电' }, '/notice', 'notice_number_invalid'],
    [{ issuedOn: '2026-11-31' }, '/issuedOn', 'invalid_date'],
    [{ holidays: notice2027.holidays.slice(1) }, '/holidays', 'holiday_missing'],
    [{ holidays: 'none' }, '/holidays', 'invalid_type'],
    [{ workingWeekends: ['2027-02-16'] }, '/workingWeekends/0', 'not_a_weekend'],
    [{ workingWeekends: ['2027-05-01'] }, '/workingWeekends/0', 'not_unique'],
    [{ workingWeekends: ['2028-02-12'] }, '/workingWeekends/0', 'date_outside_year'],
    [{ workingWeekends: ['2026-12-20'] }, '/workingWeekends/0', 'date_outside_year'],
  ];
  for (const [slip, pointer, code] of slips) {
    const problems = refused(readNotice({ ...notice2027, ...slip }));
    assert.ok(
      problems.some((problem) => problem.pointer === pointer && problem.code === code),
      JSON.stringify(slip),
    );
  }
  assert.equal(refused(readNotice(null))[0]?.code, 'invalid_type');
});

test('a holiday that ends before it begins, lasts a month or meets another is refused', () => {
  const withHoliday = (from: string, to: string) =>
    refused(readNotice({ ...notice2027, holidays: [...notice2027.holidays, { name: '放假', from, to }] }));
  assert.deepEqual(withHoliday('2027-07-02', '2027-07-01'), [
    { pointer: '/holidays/7/to', code: 'holiday_length_invalid' },
  ]);
  assert.deepEqual(withHoliday('2027-07-01', '2027-07-31'), [
    { pointer: '/holidays/7/to', code: 'holiday_length_invalid' },
  ]);
  assert.deepEqual(withHoliday('2027-10-06', '2027-10-09'), [{ pointer: '/holidays/7', code: 'not_unique' }]);
});

test('a period in calendar days that ends in a holiday moves to the next working day', () => {
  const limit = { days: 15, unit: 'calendar_day' } as const;
  assert.equal(answered(daysDeadline('2026-09-20', limit, calendar)).dueOn, '2026-10-08');
  assert.equal(answered(daysDeadline('2026-09-01', limit, calendar)).dueOn, '2026-09-16');
});

test('counting the starting day is a rule of the place, and then needs a day that is worked', () => {
  const limit = { days: 5, unit: 'workday', countStartDay: true } as const;
  assert.equal(answered(daysDeadline('2026-09-28', limit, calendar)).dueOn, '2026-10-09');
  assert.equal(answered(daysDeadline('2026-09-27', limit, calendar)).dueOn, '2026-10-09');
});

test('a pause without an end holds the clock, one after the deadline changes nothing', () => {
  const limit = { days: 5, unit: 'workday' } as const;
  const open = answered(daysDeadline('2026-09-29', limit, calendar, [{ fromOn: '2026-10-09', toOn: null }]));
  assert.equal(open.dueOn, null);
  assert.deepEqual(open.countedDays, ['2026-09-30', '2026-10-08']);
  const later = answered(daysDeadline('2026-09-29', limit, calendar, [{ fromOn: '2026-10-13', toOn: null }]));
  assert.equal(later.dueOn, '2026-10-12');
});

test('overlapping pauses are counted once', () => {
  const pauses = [
    { fromOn: '2026-10-08', toOn: '2026-10-09' },
    { fromOn: '2026-10-09', toOn: '2026-10-10' },
  ];
  const due = answered(daysDeadline('2026-09-29', { days: 5, unit: 'workday' }, calendar, pauses));
  assert.equal(due.dueOn, '2026-10-15');
});

test('PDS-32: a due day beyond a short month is its last day, with the reminder before the weekend', () => {
  const due = answered(monthlyDueDay('2026-02', { day: 31, roll: 'none' }, calendar));
  assert.equal(due.dueOn, '2026-02-28');
  assert.equal(due.remindOn, '2026-02-28');
  assert.equal(
    answered(monthlyDueDay('2026-05', { day: 31, roll: 'none' }, calendar)).remindOn,
    '2026-05-29',
  );
});
