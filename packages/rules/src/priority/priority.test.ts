import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answered, assertSound, refused } from '../testing.ts';
import { employerView, rankCandidates, type Candidate } from './index.ts';

const source = { document: 'gem', clause: '二（五）', basis: 'stated' } as const;
const category = (id: string, needsConsent: boolean, waitDays: number | null = null, tier = 'priority') => ({
  id,
  label: { 'zh-CN': id },
  tier,
  needsConsent,
  waitDays,
  source,
});
const rule = {
  tiers: [
    { id: 'priority', label: { 'zh-CN': '优先招用' }, rank: 1 },
    { id: 'next', label: { 'zh-CN': '重点帮扶' }, rank: 2 },
  ],
  categories: [
    category('long_wait', false, 60),
    category('disabled', true),
    category('low_income', true),
    category('older', false, null, 'next'),
  ],
};
const job = { trades: ['harvesting'], on: '2026-10-08' };
const someone: Candidate = {
  id: '甲',
  trades: ['harvesting'],
  distanceMetres: 1200,
  waitingSinceOn: null,
  flags: [],
};
const flag = (id: string, consented: boolean) => ({ category: id, consented });

/** Four seats: who is nearest is not who needs it most, and a withdrawn consent counts as no flag. */
const scenario: readonly Candidate[] = [
  someone,
  { ...someone, id: '乙', distanceMetres: 4000, flags: [flag('disabled', true)] },
  { ...someone, id: '丙', distanceMetres: 2500, waitingSinceOn: '2026-08-04' },
  { ...someone, id: '丁', trades: ['masonry'], distanceMetres: 300, flags: [flag('disabled', true)] },
  { ...someone, id: '戊', distanceMetres: 800, flags: [flag('low_income', false)] },
];

test('F9: 丙, 乙, 戊, 甲 in this order, and 丁 not at all for the trade does not match', () => {
  const { ranked, excluded } = answered(rankCandidates(scenario, job, rule));
  assert.deepEqual(
    ranked.map(({ id }) => id),
    ['丙', '乙', '戊', '甲'],
  );
  assert.deepEqual(excluded, [{ id: '丁', reason: 'trade_mismatch' }]);
});

test('F9, GEM-15: staff see step by step why 丙 is first, with the clause that puts a long wait first', () => {
  const { ranked } = answered(rankCandidates(scenario, job, rule));
  assert.deepEqual(ranked[0], {
    id: '丙',
    steps: [
      { step: 'trade', matched: ['harvesting'] },
      {
        step: 'hardship',
        tier: 'priority',
        rank: 1,
        categories: [{ id: 'long_wait', source }],
        withoutConsent: [],
      },
      { step: 'distance', metres: 2500 },
      { step: 'waiting', days: 65 },
    ],
  });
});

test('F9: a withdrawn consent is told to staff and lifts nobody', () => {
  const { ranked } = answered(rankCandidates(scenario, job, rule));
  assert.deepEqual(ranked[2]?.steps[1], {
    step: 'hardship',
    tier: null,
    rank: null,
    categories: [],
    withoutConsent: ['low_income'],
  });
});

test('F9: the employer sees an order and nothing else', () => {
  const ranking = answered(rankCandidates(scenario, job, rule));
  assert.deepEqual(employerView(ranking), ['丙', '乙', '戊', '甲']);
});

test('tiers come before distance, the best of several flags counts', () => {
  const near = { ...someone, id: 'next', distanceMetres: 10, flags: [flag('older', true)] };
  const far = {
    ...someone,
    id: 'priority',
    distanceMetres: 9000,
    flags: [flag('older', true), flag('disabled', true)],
  };
  const { ranked } = answered(rankCandidates([near, far], job, rule));
  assert.deepEqual(
    ranked.map(({ id }) => id),
    ['priority', 'next'],
  );
});

test('a wait one day below the limit is no long wait, at the limit it is', () => {
  const waiting = (since: string) => {
    const { ranked } = answered(rankCandidates([{ ...someone, waitingSinceOn: since }], job, rule));
    const hardship = ranked[0]?.steps[1];
    return hardship?.step === 'hardship' ? hardship.tier : undefined;
  };
  assert.equal(waiting('2026-08-10'), null);
  assert.equal(waiting('2026-08-09'), 'priority');
});

test('at the same distance who waits longer comes first, unknown distances come last, ties keep their turn', () => {
  const at = (id: string, distanceMetres: number | null, waitingSinceOn: string | null): Candidate => ({
    ...someone,
    id,
    distanceMetres,
    waitingSinceOn,
  });
  const line = [
    at('a', null, null),
    at('b', 500, '2026-10-01'),
    at('c', 500, '2026-09-20'),
    at('d', null, null),
  ];
  const { ranked } = answered(rankCandidates(line, job, rule));
  assert.deepEqual(
    ranked.map(({ id }) => id),
    ['c', 'b', 'a', 'd'],
  );
});

test('a place without a hardship rule orders by distance and wait alone', () => {
  const { ranked } = answered(rankCandidates(scenario, job, null));
  assert.deepEqual(
    ranked.map(({ id }) => id),
    ['戊', '甲', '丙', '乙'],
  );
});

test('a date that is none and a distance below zero are refused by their field', () => {
  const wrong = { ...someone, distanceMetres: -1, waitingSinceOn: '2026-02-30' };
  assert.deepEqual(
    refused(rankCandidates([someone, wrong], { ...job, on: 'today' }, rule)).map(({ pointer }) => pointer),
    ['/on', '/candidates/1/distanceMetres', '/candidates/1/waitingSinceOn'],
  );
});

test('no input makes the ranking throw, lose or double a person, or tell the employer a flag', () => {
  const id = fc.constantFrom('long_wait', 'disabled', 'low_income', 'older', 'nothing');
  const date = fc.oneof(fc.constantFrom('2026-08-04', '2026-10-09', '1000-01-01', 'x'), fc.constant(null));
  const candidate = fc.record({
    id: fc.uuid(),
    trades: fc.array(fc.constantFrom('harvesting', 'masonry')),
    distanceMetres: fc.oneof(fc.constant(null), fc.double(), fc.nat({ max: 90_000 })),
    waitingSinceOn: date,
    flags: fc.array(fc.record({ category: id, consented: fc.boolean() })),
  });
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 8 }), (candidates) => {
      const ranking = rankCandidates(candidates, job, rule);
      assertSound(ranking);
      if (!ranking.ok) return;
      const { ranked, excluded } = ranking.value;
      const ids = [...ranked, ...excluded].map((entry) => entry.id).sort();
      assert.deepEqual(ids, candidates.map((entry) => entry.id).sort());
      const told = JSON.stringify(employerView(ranking.value));
      for (const { id: flagged } of rule.categories) assert.ok(!told.includes(flagged));
    }),
    { numRuns: 10_000 },
  );
});
