import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Profile } from '@yizhan/contract/schemas/profiles';
import { layers, resolve, resolveForRegion } from '@yizhan/profiles';
import { checkName } from '@yizhan/rules/names';
import { scoreSheet } from '@yizhan/rules/scores';
import { lintLayers } from '@yizhan/profiles/lint';
import { huangshan } from './huangshan.ts';

const all = [...layers, huangshan];
const profile = resolve('huangshan', '2026-11-21', undefined, all);

test('a sixth place needs data only: it resolves over the national base and keeps the contract', () => {
  assert.deepEqual(profile?.lineage, [
    { id: 'cn', version: '2026.1' },
    { id: 'huangshan', version: '2025.1' },
  ]);
  assert.equal(Profile.safeParse(profile).success, true);
});

test('the linter finds no fault in a sixth place', () => {
  assert.deepEqual(lintLayers(all).at(-1)?.faults, []);
});

test('a sixth place holds for its counties, which no list of this project names', () => {
  assert.equal(resolveForRegion('341002', '2026-11-21', all)?.id, 'huangshan');
  assert.equal(resolveForRegion('341002', '2025-05-31', all)?.id, 'cn');
});

test('a sixth place has limits of its own and the hotlines of the country', () => {
  assert.deepEqual(
    profile?.complaints?.limits.map(({ days }) => days),
    [3],
  );
  assert.equal(profile?.complaints?.hotlines.length, 4);
});

test('the rules judge a sixth place by its own name, table and pass mark', () => {
  const [grammar, table, assessment] = [
    profile?.naming[0],
    profile?.scoringTables[0],
    profile?.assessments[0],
  ];
  assert.ok(grammar && table && assessment?.pass);
  for (const { name, valid } of grammar.examples) {
    const judged = checkName(name, grammar);
    assert.equal(judged.ok && judged.value === null, valid, name);
  }
  const basis = {
    profileId: 'huangshan',
    profileVersion: '2025.1',
    asOf: '2026-11-21',
    table,
    pass: assessment.pass,
  };
  const sheet = scoreSheet(basis, [
    { itemId: 'area', input: { areaM2: 28 } },
    { itemId: 'ledger', input: { present: ['seeker', 'job'] } },
  ]);
  // 28 m² is one step begun below 30: 10 − 2; two of three ledgers are 20 of 30; 28 does not exceed 30.
  assert.ok(sheet.ok);
  assert.deepEqual([sheet.value.total, sheet.value.outcome], [28, 'rectify']);
});

test('the example says that it is one and is not among the built-in profiles', () => {
  assert.match(profile?.name['zh-CN'] ?? '', /示例/);
  assert.ok(layers.every(({ id }) => id !== 'huangshan'));
});
