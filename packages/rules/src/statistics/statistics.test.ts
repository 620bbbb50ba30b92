import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answered, assertSound, refused } from '../testing.ts';
import {
  bucketByMonth,
  checkKpi,
  countPlacements,
  dailyAverage,
  demandRatios,
  targetProgress,
  trend,
  wageLevels,
  type Wage,
} from './index.ts';

const wage = (job: string, yuan: number, contributor: string, per = 'day'): Wage => ({
  job,
  per,
  amountFen: yuan * 100,
  contributor,
});

test('CF-14: a person in two jobs of one industry is one seeker of the industry', () => {
  const demand = [
    { job: '保洁', industry: '居民服务', headcount: 3 },
    { job: '月嫂', industry: '居民服务', headcount: 1 },
  ];
  const seekers = [
    { person: 'a', job: '保洁', industry: '居民服务' },
    { person: 'a', job: '月嫂', industry: '居民服务' },
    { person: 'a', job: '保洁', industry: '居民服务' },
  ];
  const { tables, total } = answered(demandRatios(demand, seekers, { by: ['industry', 'job'], decimals: 2 }));
  assert.deepEqual(tables, [
    { by: 'industry', rows: [{ key: '居民服务', demand: 4, seekers: 1, ratio: 4 }] },
    {
      by: 'job',
      rows: [
        { key: '保洁', demand: 3, seekers: 1, ratio: 3 },
        { key: '月嫂', demand: 1, seekers: 1, ratio: 1 },
      ],
    },
  ]);
  assert.deepEqual(total, { demand: 4, seekers: 1, ratio: 4 });
});

test('a ratio is rounded half up by the decimals of the profile', () => {
  const ratio = (headcount: number, count: number, decimals: number) => {
    const seekers = Array.from({ length: count }, (_, index) => ({
      person: `${index}`,
      job: 'x',
      industry: 'y',
    }));
    return answered(
      demandRatios([{ job: 'x', industry: 'y', headcount }], seekers, { by: ['job'], decimals }),
    ).total.ratio;
  };
  assert.equal(ratio(1, 8, 2), 0.13);
  assert.equal(ratio(1, 8, 3), 0.125);
  assert.equal(ratio(201, 200, 2), 1.01);
  assert.equal(ratio(5, 2, 0), 3);
});

test('the same registrations in another order give the same bytes', () => {
  const seekers = ['c', 'a', 'b'].map((person) => ({ person, job: `工种${person}`, industry: '建筑业' }));
  const rule = { by: ['job', 'industry'], decimals: 2 } as const;
  const tables = (list: typeof seekers) => JSON.stringify(demandRatios([], list, rule));
  assert.equal(tables(seekers), tables([...seekers].reverse()));
});

test('CF-13, CF-32: wage levels are quartiles by job and kind of pay', () => {
  const wages = [150, 160, 180, 200, 220].map((yuan, index) => wage('搬运工', yuan, `p${index}`));
  const hourly = [wage('搬运工', 20, 'p0', 'hour'), wage('搬运工', 30, 'p1', 'hour')];
  assert.deepEqual(answered(wageLevels([...wages, ...hourly], { minCell: 2 })), [
    { job: '搬运工', per: 'day', hidden: false, count: 5, lowFen: 16000, medianFen: 18000, highFen: 20000 },
    { job: '搬运工', per: 'hour', hidden: false, count: 2, lowFen: 2250, medianFen: 2500, highFen: 2750 },
  ]);
});

test('a wage cell with too few people behind it is hidden, its count too', () => {
  const four = [150, 160, 180, 200].map((yuan, index) => wage('砌筑工', yuan, `p${index}`));
  const hidden = {
    job: '砌筑工',
    per: 'day',
    hidden: true,
    count: null,
    lowFen: null,
    medianFen: null,
    highFen: null,
  };
  assert.deepEqual(answered(wageLevels(four, { minCell: 5 })), [hidden]);
  const tenOfOne = Array.from({ length: 10 }, (_, index) => wage('砌筑工', 150 + index, 'the only employer'));
  assert.deepEqual(answered(wageLevels(tenOfOne, { minCell: 5 })), [hidden]);
  assert.equal(answered(wageLevels([...four, wage('砌筑工', 210, 'p4')], { minCell: 5 }))[0]?.hidden, false);
});

test('CF-40, PDS-27: a trend compares with the month and the year before, and shows a missing month as a gap', () => {
  const points = answered(
    trend([
      { month: '2026-10', value: 120 },
      { month: '2025-10', value: 90 },
      { month: '2026-09', value: 160 },
    ]),
  );
  assert.equal(points.length, 13);
  assert.deepEqual(points[1], { month: '2025-11', value: null, onMonth: null, onYear: null });
  assert.deepEqual(points.at(-1), {
    month: '2026-10',
    value: 120,
    onMonth: { difference: -40, percent: -25 },
    onYear: { difference: 30, percent: 33.3 },
  });
});

test('a trend from zero has a difference and no percentage', () => {
  const points = answered(
    trend([
      { month: '2026-09', value: 0 },
      { month: '2026-10', value: 7 },
    ]),
  );
  assert.deepEqual(points[1]?.onMonth, { difference: 7, percent: null });
  assert.deepEqual(answered(trend([])), []);
});

test('a month that is given twice, is no month or is centuries away is refused', () => {
  const figure = (month: string) => ({ month, value: 1 });
  assert.equal(refused(trend([figure('2026-10'), figure('2026-10')]))[0]?.code, 'not_unique');
  assert.equal(refused(trend([figure('2026-13')]))[0]?.pointer, '/figures/0/month');
  assert.equal(refused(trend([figure('1000-01'), figure('9999-01')]))[0]?.code, 'too_many');
});

test('no open day gives no average, and no unit meets no target', () => {
  const rule = { dayBase: 'open_days', decimals: 1 } as const;
  assert.equal(answered(dailyAverage(7, { openDays: 0, calendarDays: 31 }, rule)).average, null);
  const progress = answered(targetProgress([], { threshold: { op: 'gte', value: 1 }, each: true }));
  assert.deepEqual([progress.percent, progress.met, progress.metWhenFinished], [null, false, false]);
});

test('a hundred thousand registrations are counted without running out of stack', () => {
  const demand = Array.from({ length: 200_000 }, () => ({ job: 'x', industry: 'y', headcount: 1 }));
  assert.equal(answered(demandRatios(demand, [], { by: ['job'], decimals: 2 })).total.demand, 200_000);
});

test('no input makes a statistic throw or answer with NaN or Infinity', () => {
  const number = fc.oneof(fc.integer(), fc.nat({ max: 50 }), fc.double());
  const word = fc.oneof(fc.constantFrom('a', 'b', '2026-10', '2026-09-30T16:30Z', '2022-01-01'), fc.string());
  const threshold = fc.record({ op: fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq'), value: number });
  const rows = fc.array(fc.tuple(word, word, number, number, fc.boolean()), { maxLength: 6 });
  fc.assert(
    fc.property(rows, number, number, threshold, (list, decimals, other, limit) => {
      const days = { openDays: other, calendarDays: decimals };
      const counts = { personTimes: decimals, persons: other, voided: 0 };
      for (const outcome of [
        demandRatios(
          list.map(([job, industry, headcount]) => ({ job, industry, headcount })),
          list.map(([person, job]) => ({ person, job, industry: job })),
          { by: ['job', 'industry'], decimals },
        ),
        wageLevels(
          list.map(([job, per, amountFen]) => ({ job, per, amountFen, contributor: job })),
          { minCell: decimals },
        ),
        trend(
          list.map(([month, , value]) => ({ month, value })),
          decimals,
        ),
        countPlacements(
          list.map(([person, at, , , voided]) => ({ person, at, voided })),
          { fromOn: '2022-01-01', toOn: '2026-12-31' },
        ),
        checkKpi(counts, { threshold: limit, countUnit: 'persons' }),
        dailyAverage(decimals, days, { dayBase: 'open_days', decimals: 1 }),
        targetProgress(
          list.map(([unit, month, built, building, flag]) => ({
            unit,
            built,
            building,
            expectedMonth: flag ? month : null,
          })),
          { threshold: limit, each: decimals > other },
        ),
      ])
        assertSound(outcome);
      const months = bucketByMonth(list.map(([, at]) => ({ at })));
      assert.ok(!months.ok || [...months.value.keys()].every((month) => /^\d{4}-\d\d$/.test(month)));
    }),
    { numRuns: 10_000 },
  );
});
