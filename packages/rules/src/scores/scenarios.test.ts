import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { answered, refused } from '../testing.ts';
import { replaySheet, scoreSheet } from './index.ts';
import { basis, entriesWith, stationStandard } from './station-standard.fixture.ts';

const sheetWith = (changes: Parameters<typeof entriesWith>[0] = {}) =>
  answered(scoreSheet(basis, entriesWith(changes)));
const itemOf = (sheet: Schemas['ScoreSheet'], id: string) => sheet.items.find(({ itemId }) => itemId === id);
const pointsFor = (id: string, input: Schemas['ScoreInput']) =>
  itemOf(sheetWith({ [id]: { input } }), id)?.points;
const withCountBy = (countBy: Schemas['CountBy']): Schemas['ScoringTable'] => ({
  ...stationStandard,
  items: stationStandard.items.map((item) => (item.kind === 'kinds_or_units' ? { ...item, countBy } : item)),
});

test('F2, CF-30: the station scores 89, item by item and group by group', () => {
  const sheet = sheetWith();
  assert.deepEqual(
    sheet.items.map(({ points }) => points),
    [3, 2, 17, 20, 5, 4, 4, 4, 6, 3, 3, 4, 4, 3, 4, 3, 0],
  );
  assert.deepEqual(
    sheet.groups.map(({ group, points, max }) => [group, points, max]),
    [
      ['basics', 22, 25],
      ['functions', 20, 20],
      ['facilities', 17, 20],
      ['operation', 30, 35],
    ],
  );
  assert.equal(sheet.total, 89);
  assert.equal(sheet.outcome, 'pass');
});

test('F2: area earns 15 at 40 m² and one point for each full 10 m², never above 20', () => {
  const points = [0, 30, 35, 39.9, 40, 49.9, 50, 65, 89, 90, 120].map((areaM2) =>
    pointsFor('area', { areaM2 }),
  );
  assert.deepEqual(points, [11, 14, 15, 15, 15, 15, 16, 17, 19, 20, 20]);
});

test('F2: below 40 m² floor takes a point for each step that is begun', () => {
  const table: Schemas['ScoringTable'] = {
    ...stationStandard,
    items: stationStandard.items.map((item) =>
      item.kind === 'area_steps' ? { ...item, rounding: 'floor' } : item,
    ),
  };
  const sheet = answered(scoreSheet({ ...basis, table }, entriesWith({ area: { input: { areaM2: 35 } } })));
  assert.equal(itemOf(sheet, 'area')?.points, 14);
});

test('F2: five facilities earn five, a sixth is another thing, and more than six never earn seven', () => {
  const five = { desks: 1, seats: 4, water: 1, charging: 2, talks: 1 };
  assert.equal(pointsFor('basic_facilities', { counts: five }), 5);
  assert.equal(pointsFor('basic_facilities', { counts: { ...five, other: 1 } }), 6);
  assert.equal(pointsFor('basic_facilities', { counts: { ...five, other: 3 } }), 6);
});

test('F2: two telephones count two by unit and one by kind', () => {
  const office = { office_equipment: { input: { counts: { phone: 2 } } } };
  assert.equal(itemOf(sheetWith(office), 'office_equipment')?.points, 2);
  const byKind = answered(scoreSheet({ ...basis, table: withCountBy('kind') }, entriesWith(office)));
  assert.equal(itemOf(byKind, 'office_equipment')?.points, 1);
});

test('F2: two full-time and three part-time staff are 7, capped at 6', () => {
  assert.equal(pointsFor('staff', { counts: { full_time: 2, part_time: 3 } }), 6);
  assert.equal(pointsFor('staff', { counts: { full_time: 1, part_time: 3 } }), 5);
});

test('F2: 11 of 12 pushes need an assessor and are no 2.75', () => {
  const sheet = sheetWith({ monthly_push: { input: { value: 11 } } });
  const push = itemOf(sheet, 'monthly_push');
  assert.deepEqual([push?.computed, push?.needsAssessor, push?.points], [null, true, null]);
  assert.deepEqual([sheet.total, sheet.outcome], [null, 'incomplete']);
  const judged = sheetWith({ monthly_push: { input: { value: 11 }, assessorPoints: 2 } });
  assert.deepEqual([itemOf(judged, 'monthly_push')?.points, judged.total], [2, 88]);
  assert.equal(pointsFor('monthly_push', { value: 0 }), 0);
});

test('F2: one training earns nothing, two earn all: 不少于2场 is a threshold', () => {
  assert.deepEqual(
    [0, 1, 2, 9].map((value) => pointsFor('training', { value })),
    [0, 0, 5, 5],
  );
});

test('F2: the stored inputs replay to 89 under the version they were judged by', () => {
  const stored = structuredClone(sheetWith());
  assert.deepEqual(answered(replaySheet(stored, basis)), stored);
});

test('F2: a sheet is not replayed by another version, and a changed point is found out', () => {
  const sheet = sheetWith();
  assert.deepEqual(refused(replaySheet(sheet, { ...basis, profileVersion: '2028.1' })), [
    {
      pointer: '/profileVersion',
      code: 'score_basis_differs',
      params: { recorded: '2026.1', given: '2028.1' },
    },
  ]);
  const retouched = {
    ...sheet,
    items: sheet.items.map((item) => (item.itemId === 'area' ? { ...item, points: 20 } : item)),
    total: 92,
  };
  assert.deepEqual(refused(replaySheet(retouched, basis)), [
    { pointer: '/items/2/points', code: 'score_not_reproducible', params: { recorded: 20, computed: 17 } },
    { pointer: '/total', code: 'score_not_reproducible', params: { recorded: 92, computed: 89 } },
  ]);
});

const without = {
  platform: { input: { met: false } },
  monitoring: { input: {}, assessorPoints: 0 },
  tiered_service: { input: {}, assessorPoints: 0 },
  ledger: { input: { present: [] } },
  monthly_push: { input: { value: 0 } },
};

test('F3, CF-21: 70 passes and reaches the subsidy base', () => {
  assert.equal(sheetWith(without).total, 71);
  const noSeats = {
    basic_facilities: { input: { counts: { desks: 1, seats: 0, water: 1, charging: 1, talks: 1 } } },
  };
  const sheet = sheetWith({ ...without, ...noSeats });
  assert.deepEqual([sheet.total, sheet.outcome], [70, 'pass']);
});

test('F3, CF-19: 69 opens rectification', () => {
  const sheet = sheetWith({
    ...without,
    basic_facilities: { input: { counts: { desks: 1, water: 1, talks: 1 } } },
  });
  assert.deepEqual([sheet.total, sheet.outcome], [69, 'rectify']);
});

test('F3: a new score of 72 passes again', () => {
  const sheet = sheetWith({
    ...without,
    basic_facilities: {
      input: { counts: { desks: 1, seats: 1, water: 1, charging: 1, talks: 1, other: 1 } },
    },
  });
  assert.deepEqual([sheet.total, sheet.outcome], [72, 'pass']);
});

test('every point of a sheet names the clause it comes from', () => {
  const sheet = sheetWith();
  assert.deepEqual(
    sheet.items.map(({ source }) => source.clause),
    Array.from({ length: 17 }, (_, index) => `附件3第${index + 1}项`),
  );
});
