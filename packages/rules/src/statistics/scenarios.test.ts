import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, refused } from '../testing.ts';
import {
  bucketByMonth,
  checkKpi,
  countPlacements,
  dailyAverage,
  demandRatios,
  rankUnits,
  targetProgress,
  type Placement,
} from './index.ts';

const byJob = { by: ['job'], decimals: 2 } as const;
/** Job → demand, seekers, and 求人倍率 as it is published. */
const market: readonly (readonly [string, string, number, number])[] = [
  ['砌筑工', '建筑业', 45, 30],
  ['搬运工', '交通运输', 28, 70],
  ['家政服务员', '居民服务', 66, 55],
  ['保安', '居民服务', 0, 12],
  ['月嫂', '居民服务', 9, 0],
];
const demand = market.map(([job, industry, headcount]) => ({ job, industry, headcount }));
/** The first five who want to lay bricks are the first five who want to carry. */
const seekers = market.flatMap(([job, industry, , count]) =>
  Array.from({ length: count }, (_, index) => {
    const shared = index < 5 && (job === '砌筑工' || job === '搬运工');
    return { person: shared ? `both-${index}` : `${job}-${index}`, job, industry };
  }),
);

test('F4: 求人倍率 by job, 0 where nobody is wanted, null where nobody seeks', () => {
  const { tables } = answered(demandRatios(demand, seekers, byJob));
  const rows = Object.fromEntries((tables[0]?.rows ?? []).map(({ key, ratio }) => [key, ratio]));
  assert.deepEqual(rows, { 砌筑工: 1.5, 搬运工: 0.4, 家政服务员: 1.2, 保安: 0, 月嫂: null });
});

test('F4: the total counts 162 persons once, not 167 registrations, and is no mean of ratios', () => {
  assert.equal(seekers.length, 167);
  const { total } = answered(demandRatios(demand, seekers, byJob));
  assert.deepEqual(total, { demand: 148, seekers: 162, ratio: 0.91 });
});

test('F4: a registration at 2026-09-30T16:30Z is counted in October', () => {
  const months = answered(bucketByMonth([{ at: '2026-09-30T15:59:59Z' }, { at: '2026-09-30T16:30:00Z' }]));
  assert.deepEqual([...months.keys()], ['2026-09', '2026-10']);
  assert.deepEqual(months.get('2026-10'), [{ at: '2026-09-30T16:30:00Z' }]);
});

/** `count` placements of the persons `p0`, `p1`, … in turn, from `firstPerson` on. */
const placements = (count: number, at: string, firstPerson: number, persons: number): Placement[] =>
  Array.from({ length: count }, (_, index) => ({
    person: `p${firstPerson + (index % persons)}`,
    at,
    voided: false,
  }));
const halves = [
  ...placements(236, '2022-03-01T09:00:00+08:00', 0, 180),
  ...placements(271, '2022-09-01T09:00:00+08:00', 112, 200),
];
const year = { fromOn: '2022-01-01', toOn: '2022-12-31' };
const kpi = { threshold: { op: 'gte', value: 500 }, countUnit: 'person_times' } as const;

test('F6: 236 and 271 placements are 507 人次 of 312 persons, and meet the 500', () => {
  const firstHalf = answered(countPlacements(halves, { fromOn: '2022-01-01', toOn: '2022-06-30' }));
  const secondHalf = answered(countPlacements(halves, { fromOn: '2022-07-01', toOn: '2022-12-31' }));
  assert.deepEqual([firstHalf.personTimes, secondHalf.personTimes], [236, 271]);
  const counted = answered(countPlacements(halves, year));
  assert.deepEqual(counted, { personTimes: 507, persons: 312, voided: 0 });
  assert.deepEqual(answered(checkKpi(counted, kpi)), { counted: 507, met: true, short: 0 });
});

test('F6: nine placements voided by the audit leave 498, which is two short', () => {
  const audited = halves.map((placement, index) => (index < 9 ? { ...placement, voided: true } : placement));
  const counted = answered(countPlacements(audited, year));
  assert.equal(counted.personTimes, 498);
  assert.equal(counted.voided, 9);
  assert.deepEqual(answered(checkKpi(counted, kpi)), { counted: 498, met: false, short: 2 });
});

test('F6: 以上 means that 500 itself is enough', () => {
  const counted = { personTimes: 500, persons: 312, voided: 0 };
  assert.equal(answered(checkKpi(counted, kpi)).met, true);
  assert.deepEqual(answered(checkKpi(counted, { ...kpi, countUnit: 'persons' })), {
    counted: 312,
    met: false,
    short: 188,
  });
});

const county = (unit: string, built: number, building = 0, expectedMonth: string | null = null) => ({
  unit,
  built,
  building,
  expectedMonth,
});
const eachOne = { threshold: { op: 'gte', value: 1 }, each: true } as const;

test('F7: five of eight counties have a 就业驿站, three are building one: 62.5 %', () => {
  const rows = [
    ...['梅江', '梅县', '兴宁', '蕉岭', '丰顺'].map((unit) => county(unit, 1)),
    county('平远', 0, 1, '2024-08'),
    county('大埔', 0, 1, '2024-09'),
    county('五华', 0, 1, '2024-10'),
  ];
  assert.deepEqual(answered(targetProgress(rows, eachOne)), {
    built: 5,
    building: 3,
    percent: 62.5,
    met: false,
    metWhenFinished: true,
    unmet: ['平远', '大埔', '五华'],
  });
});

test('F7: seven markets and two being built reach nine, while two counties have none', () => {
  const rows = [
    county('梅江', 2),
    ...['梅县', '兴宁', '蕉岭', '丰顺', '五华'].map((unit) => county(unit, 1)),
    county('平远', 0, 1, '2024-09'),
    county('大埔', 0, 1, '2024-08'),
  ];
  const nine = answered(targetProgress(rows, { threshold: { op: 'gte', value: 9 }, each: false }));
  assert.deepEqual([nine.built, nine.building, nine.met, nine.metWhenFinished], [7, 2, false, true]);
  assert.deepEqual(answered(targetProgress(rows, eachOne)).unmet, ['平远', '大埔']);
});

test('F7: a facility that is being built needs the month in which it is expected', () => {
  const rows = [county('梅江', 1), county('平远', 0, 1)];
  assert.deepEqual(refused(targetProgress(rows, eachOne)), [
    { pointer: '/rows/1/expectedMonth', code: 'expected_date_required', params: { unit: '平远' } },
  ]);
});

test('F8: eight of ten counties have a market, which leaves a list of two', () => {
  const rows = ['新华', '卫东', '石龙', '湛河', '宝丰', '叶县', '鲁山', '郏县', '舞钢', '汝州'].map(
    (unit, index) => county(unit, index < 8 ? 1 : 0),
  );
  const progress = answered(targetProgress(rows, eachOne));
  assert.equal(progress.percent, 80);
  assert.deepEqual(progress.unmet, ['舞钢', '汝州']);
});

test('F8: seventeen of twenty townships are 85 %', () => {
  const rows = Array.from({ length: 20 }, (_, index) => county(`乡镇${index + 1}`, index < 17 ? 1 : 0));
  assert.equal(answered(targetProgress(rows, eachOne)).percent, 85);
});

test('F8: 1012 hires in October are 38.9 an open day, 32.6 a calendar day, and say which', () => {
  const october = { openDays: 26, calendarDays: 31 };
  assert.deepEqual(answered(dailyAverage(1012, october, { dayBase: 'open_days', decimals: 1 })), {
    average: 38.9,
    dayBase: 'open_days',
    days: 26,
  });
  assert.equal(
    answered(dailyAverage(1012, october, { dayBase: 'calendar_days', decimals: 1 })).average,
    32.6,
  );
});

test('F8, PDS-31: the monthly bulletin ranks units, equal ones share a place, who reported nothing has none', () => {
  const ranked = answered(
    rankUnits([
      { unit: '叶县', value: 60 },
      { unit: '高新区', value: null },
      { unit: '郏县', value: 85 },
      { unit: '鲁山县', value: 60 },
      { unit: '舞钢市', value: 40 },
    ]),
  );
  assert.deepEqual(
    ranked.map(({ unit, place }) => [unit, place]),
    [
      ['郏县', 1],
      ['叶县', 2],
      ['鲁山县', 2],
      ['舞钢市', 4],
      ['高新区', null],
    ],
  );
});

test('F10: a person who is erased and stays as another pseudonym leaves the ratio of September as it was', () => {
  const erased = seekers.map((seeker) =>
    seeker.person === 'both-1' ? { ...seeker, person: 'erased-1' } : seeker,
  );
  assert.notDeepEqual(erased, seekers);
  assert.deepEqual(demandRatios(demand, erased, byJob), demandRatios(demand, seekers, byJob));
});

test('F6: the monthly counts of placements add up to the half-year, voided ones apart', () => {
  const halfYear = placements(236, '2022-03-31T16:30:00Z', 0, 200).map((placement, index) => ({
    ...placement,
    at: index < 100 ? placement.at : '2022-06-30T15:59:59Z',
    voided: index % 50 === 0,
  }));
  const months = answered(bucketByMonth(halfYear));
  assert.deepEqual([...months.keys()], ['2022-04', '2022-06']);
  const whole = answered(countPlacements(halfYear, { fromOn: '2022-01-01', toOn: '2022-06-30' }));
  const april = answered(countPlacements(halfYear, { fromOn: '2022-04-01', toOn: '2022-04-30' }));
  const june = answered(countPlacements(halfYear, { fromOn: '2022-06-01', toOn: '2022-06-30' }));
  assert.equal(april.personTimes + june.personTimes, whole.personTimes);
  assert.deepEqual([whole.personTimes, whole.voided], [231, 5]);
});
