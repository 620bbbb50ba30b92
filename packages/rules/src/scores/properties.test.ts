import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Schemas } from '@yizhan/contract';
import { answered, assertSound, refused } from '../testing.ts';
import { replaySheet, scoreSheet } from './index.ts';
import { zhCN } from './data/index.ts';
import { printReport } from './print/index.ts';
import { scoreReport } from './report/index.ts';
import { basis, entriesWith, stationStandard } from './station-standard.fixture.ts';

const runs = { numRuns: 10_000 };
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const points = fc.oneof(fc.nat({ max: 30 }), fc.double({ min: 0, max: 1000, noNaN: true }));
const step = fc.double({ min: Number.MIN_VALUE, max: 1e6, noNaN: true });
const source = fc.constant<Schemas['Source']>({ document: 'cf', clause: '附件3', basis: 'stated' });
const label = fc.constant({ 'zh-CN': '项目' });
const named = fc.uniqueArray(fc.record({ id, label }), { selector: (entry) => entry.id, minLength: 1 });
const line = { group: fc.constantFrom('g', 'h'), id: fc.uuid(), label, max: points, source };
const partial = fc.constantFrom('none', 'proportional', 'assessor');
const threshold = fc.record({ op: fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq'), value: points });

/** Any item that the contract's schema lets a profile have. */
const item: fc.Arbitrary<Schemas['ScoringItem']> = fc.oneof(
  fc.record({ kind: fc.constant('assessor'), ...line }),
  fc.record({ kind: fc.constant('fixed'), ...line }),
  fc.record({
    kind: fc.constant('per_unit_capped'),
    ...line,
    units: fc.array(fc.record({ id, label, points: fc.double({ min: -100, max: 100, noNaN: true }) }), {
      minLength: 1,
    }),
  }),
  fc.record({
    kind: fc.constant('kinds_or_units'),
    ...line,
    entries: named,
    pointsEach: step,
    countBy: fc.constantFrom('kind', 'unit'),
    allowOther: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('area_steps'),
    ...line,
    base: points,
    atM2: points,
    stepM2: step,
    pointsPerStep: step,
    rounding: fc.constantFrom('trunc', 'floor'),
  }),
  fc.record({ kind: fc.constant('checklist'), ...line, entries: named, partial }),
  fc.record({ kind: fc.constant('threshold'), ...line, threshold }),
  fc.record({
    kind: fc.constant('auto_evidence'),
    ...line,
    evidence: fc.constant('pushed_months'),
    full: fc.integer({ min: 1, max: 60 }),
    partial,
  }),
);
const table = fc
  .uniqueArray(item, { selector: (entry) => entry.id, maxLength: 8 })
  .map((items): Schemas['ScoringTable'] => ({
    ...stationStandard,
    groups: [{ id: 'g', label: { 'zh-CN': '组' }, max: 100 }],
    items,
  }));

const wildNumber = fc.oneof(fc.nat({ max: 50 }), fc.double());
const input = fc.record(
  {
    counts: fc.dictionary(fc.oneof(id, fc.constantFrom('other', '~/'), fc.string()), wildNumber, {
      maxKeys: 4,
    }),
    areaM2: wildNumber,
    present: fc.array(fc.oneof(id, fc.string()), { maxLength: 5 }),
    met: fc.boolean(),
    value: wildNumber,
  },
  { requiredKeys: [] },
);
/** What a careful assessor hands in: only what the table knows, within bounds. */
const soundInput = fc.record({
  counts: fc.constant({}),
  areaM2: fc.double({ min: 0, max: 1e6, noNaN: true }),
  present: fc.constant([]),
  met: fc.boolean(),
  value: fc.nat({ max: 60 }),
});

test('no table and no input makes the engine throw or answer with NaN or Infinity', () => {
  const finding = fc.tuple(input, fc.option(wildNumber, { nil: undefined }));
  fc.assert(
    fc.property(table, fc.array(finding, { minLength: 8, maxLength: 8 }), (anyTable, findings) => {
      const entries = anyTable.items.map(({ id: itemId }, index) => {
        const [found = {}, assessorPoints] = findings[index] ?? [];
        return { itemId, input: found, ...(assessorPoints !== undefined && { assessorPoints }) };
      });
      const sheet = scoreSheet({ ...basis, table: anyTable }, entries);
      assertSound(sheet);
      if (!sheet.ok) return;
      const profile = { name: anyTable.label, status: 'draft' as const, documents: [] };
      const assessment = { pass: basis.pass, source: anyTable.source };
      const report = answered(scoreReport(sheet.value, { profile, assessment, table: anyTable }, zhCN));
      assertSound(report);
      assert.doesNotMatch(answered(printReport(report, zhCN)), /NaN|Infinity|undefined/);
    }),
    runs,
  );
});

test('a share is never rounded up beyond the points that there are', () => {
  const max = 0.00512;
  const entry: Schemas['ScoringTable']['items'][number] = {
    kind: 'auto_evidence',
    id: 'share',
    group: 'g',
    label: { 'zh-CN': '项目' },
    max,
    source: stationStandard.source,
    evidence: 'pushed_months',
    full: 43,
    partial: 'proportional',
  };
  const groups = [{ id: 'g', label: { 'zh-CN': '组' }, max }];
  const only = { ...stationStandard, max, groups, items: [entry] };
  const sheet = answered(scoreSheet({ ...basis, table: only }, [{ itemId: 'share', input: { value: 42 } }]));
  assert.equal(sheet.items[0]?.points, max);
});

test('no item earns less than nothing or more than its points, and every sheet replays to itself', () => {
  fc.assert(
    fc.property(table, fc.array(soundInput, { minLength: 8, maxLength: 8 }), (anyTable, inputs) => {
      const judged = { ...basis, table: anyTable };
      const entries = anyTable.items.map((entry, index) => ({
        itemId: entry.id,
        input: inputs[index] ?? {},
        assessorPoints: entry.max,
      }));
      const sheet = answered(scoreSheet(judged, entries));
      sheet.items.forEach(({ points: earned }, index) => {
        assert.ok(earned !== null && earned >= 0 && earned <= (anyTable.items[index]?.max ?? -1));
      });
      assert.deepEqual(answered(replaySheet(sheet, judged)), sheet);
    }),
    runs,
  );
});

test('a sheet with an open line is incomplete, whatever the others earn', () => {
  const sheet = answered(scoreSheet(basis, entriesWith().slice(1)));
  assert.deepEqual([sheet.total, sheet.outcome], [null, 'incomplete']);
  assert.deepEqual(sheet.groups[0]?.points, null);
  assert.equal(sheet.groups[1]?.points, 20);
});

test('points in proportion have two decimals and add up without noise', () => {
  const proportional = {
    ...stationStandard,
    items: stationStandard.items.map((entry) =>
      entry.kind === 'checklist' ? ({ ...entry, partial: 'proportional' } as const) : entry,
    ),
  };
  const present = {
    wall: { input: { present: ['guide'] } },
    ledger: { input: { present: ['seeker', 'job', 'match'] } },
  };
  const sheet = answered(scoreSheet({ ...basis, table: proportional }, entriesWith(present)));
  assert.deepEqual(
    ['wall', 'ledger'].map((itemId) => sheet.items.find((scored) => scored.itemId === itemId)?.points),
    [0.6, 3],
  );
  assert.equal(sheet.total, 85.6);
});

test('what a table does not know, and what is out of bounds, is refused by its place', () => {
  const problemWith = (changes: Parameters<typeof entriesWith>[0]) =>
    refused(scoreSheet(basis, entriesWith(changes))).map(({ pointer, code }) => `${pointer} ${code}`);
  assert.deepEqual(problemWith({ services: { input: { counts: { other: 1 } } } }), [
    '/entries/3/input/counts/other not_an_option',
  ]);
  assert.deepEqual(problemWith({ staff: { input: { counts: { full_time: 1.5 } } } }), [
    '/entries/8/input/counts/full_time invalid_type',
  ]);
  assert.deepEqual(problemWith({ ledger: { input: { present: ['photos'] } } }), [
    '/entries/11/input/present/0 not_an_option',
  ]);
  assert.deepEqual(problemWith({ siting: { input: {}, assessorPoints: 4 } }), [
    '/entries/0/assessorPoints too_big',
  ]);
  assert.deepEqual(problemWith({ area: { input: { areaM2: -1 } } }), ['/entries/2/input/areaM2 too_small']);
  assert.deepEqual(problemWith({ parking: { input: {} } }), ['/entries too_many']);
});

test('an item that is scored twice or that the table lacks is refused', () => {
  const [first, ...others] = entriesWith();
  assert.ok(first);
  const twice = refused(scoreSheet(basis, [first, first, ...others.slice(1)]));
  assert.deepEqual(twice, [{ pointer: '/entries/1/itemId', code: 'not_unique' }]);
  const unknown = refused(scoreSheet(basis, [{ itemId: 'parking', input: {} }]));
  assert.equal(unknown[0]?.code, 'not_an_option');
});

test('nothing is scored by a standard that has not been issued, or as of no day', () => {
  const market = { ...stationStandard, complete: false };
  assert.equal(refused(scoreSheet({ ...basis, table: market }, []))[0]?.code, 'scoring_table_incomplete');
  assert.equal(refused(scoreSheet({ ...basis, asOf: '2026-13-01' }, []))[0]?.code, 'invalid_date');
});

test('an assessor is not heard where the table decides by itself', () => {
  const sheet = answered(
    scoreSheet(basis, entriesWith({ area: { input: { areaM2: 65 }, assessorPoints: 20 } })),
  );
  const area = sheet.items.find(({ itemId }) => itemId === 'area');
  assert.equal(area?.points, 17);
  assert.equal(area?.assessorPoints, undefined);
});
