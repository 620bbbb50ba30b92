import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileOf, ruleOf, words } from '../testing.ts';

const table = ruleOf(profileOf('chifeng').scoringTables, 'station_standard');

function lineOf<Kind extends (typeof table.items)[number]['kind']>(id: string, kind: Kind) {
  const line = ruleOf(table.items, id);
  assert.equal(line.kind, kind);
  return line as Extract<typeof line, { kind: Kind }>;
}

test('CF-30 seventeen items in four groups of 25, 20, 20 and 35 make 100', () => {
  assert.equal(table.items.length, 17);
  assert.deepEqual(
    table.groups.map(({ label, max }) => [label['zh-CN'], max]),
    [
      ['基础建设', 25],
      ['服务功能', 20],
      ['服务设施', 20],
      ['运营管理', 35],
    ],
  );
  assert.equal(table.max, 100);
});

test('CF-30 each item has the points that the annex prints beside it', () => {
  const printed = [3, 2, 20, 20, 6, 6, 4, 4, 6, 3, 3, 4, 4, 3, 4, 3, 5];
  assert.deepEqual(
    table.items.map(({ max }) => max),
    printed,
  );
});

test('CF-30 each item cites its own line of the annex', () => {
  assert.deepEqual(
    table.items.map(({ source }) => source.clause),
    table.items.map((_, index) => `附件3第${index + 1}项`),
  );
});

test('CF-30 area earns 15 points at 40 m² and one for every full 10 m², between 0 and 20', () => {
  const area = lineOf('area', 'area_steps');
  assert.deepEqual(
    [area.base, area.atM2, area.stepM2, area.pointsPerStep, area.rounding, area.max],
    [15, 40, 10, 1, 'trunc', 20],
  );
});

test('CF-30 four services earn 5 points each', () => {
  const services = lineOf('services', 'kinds_or_units');
  assert.equal(services.pointsEach, 5);
  assert.equal(services.entries.length, 4);
});

test('CF-30 basic facilities count by kind, office equipment by unit, both up to 6 with things not named', () => {
  const basic = lineOf('basic_facilities', 'kinds_or_units');
  const office = lineOf('office_equipment', 'kinds_or_units');
  assert.deepEqual([basic.countBy, basic.entries.length, basic.allowOther], ['kind', 5, true]);
  assert.deepEqual([office.countBy, office.entries.length, office.allowOther], ['unit', 4, true]);
});

test('CF-30 full-time staff earn 2 points each, part-time 1, up to 6', () => {
  const staff = lineOf('staff', 'per_unit_capped');
  assert.deepEqual(
    staff.units.map(({ id, points }) => [id, points]),
    [
      ['full_time', 2],
      ['part_time', 1],
    ],
  );
});

test('CF-34 two trainings a year earn 5 points, one earns none', () => {
  const training = lineOf('training', 'threshold');
  assert.deepEqual([training.threshold, training.max], [{ op: 'gte', value: 2 }, 5]);
});

test('CF-30 lists and pushes that are not full wait for an assessor', () => {
  assert.equal(lineOf('wall', 'checklist').partial, 'assessor');
  assert.equal(lineOf('ledger', 'checklist').partial, 'assessor');
  const push = lineOf('monthly_push', 'auto_evidence');
  assert.deepEqual([push.full, push.partial], [12, 'assessor']);
});

test('CF-30 an item whose reading was decided says why', () => {
  const decided = table.items.filter(({ source }) => source.basis === 'interpreted');
  assert.deepEqual(
    decided.map(({ id }) => id),
    ['area', 'basic_facilities', 'office_equipment', 'wall', 'ledger', 'monthly_push', 'training'],
  );
  assert.ok(words(decided).length === decided.filter(({ source }) => source.note).length);
});
