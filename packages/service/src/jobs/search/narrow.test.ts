import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { narrowest, shareIn } from './narrow.ts';
import type { Shares } from './shares.ts';

const known: Readonly<Record<string, number>> = {
  工作: 0.9,
  作服: 0.01,
  搬运: 0.3,
  'r:150404': 0.005,
  'r:150000': 0.1,
  's:daily': 0.4,
  't:true': 0.5,
};
const shares: Shares = { open: 500_000, of: (token) => known[token] ?? 0.02 };
const conditions = [sql`true`];
const none = { conditions, all: [], any: [], broad: [] };

describe('which lists of tokens a search reads', () => {
  test('of a word the rarest pair, without the pairs that nearly every ad has', () => {
    const { match, share } = narrowest({ ...none, all: [['工作', '作服']] }, shares);
    assert.deepEqual([match.all, share], [[['作服']], 0.01]);
  });

  test('a common filter is left to the ads that a rare one leaves', () => {
    const few = narrowest({ ...none, all: [['r:150404'], ['飞艇'], ['s:daily']] }, shares);
    assert.deepEqual(few.match.all, [['r:150404'], ['飞艇']]);
    const many = narrowest({ ...none, all: [['搬运'], ['s:daily']] }, shares);
    assert.deepEqual(many.match.all, [['搬运'], ['s:daily']]);
  });

  test('a token that most ads have is read where nothing else narrows', () => {
    assert.deepEqual(narrowest({ ...none, broad: ['t:true'] }, shares).match.all, [['t:true']]);
    assert.deepEqual(narrowest({ ...none, broad: ['t:true'] }, null).match.all, [['t:true']]);
    assert.deepEqual(narrowest({ ...none, all: [['飞艇']], broad: ['t:true'] }, null).match.all, [['飞艇']]);
  });

  test('without statistics no token is left out and nothing is said to be cheap', () => {
    const match = { ...none, all: [['工作', '作服'], ['s:daily']], any: [['d:1', 'd:2']] };
    assert.deepEqual(narrowest(match, null), { match, share: 1, cost: Infinity });
  });

  test('a share is of all ads, or of those of a region that is asked for anyway', () => {
    const narrowed = narrowest({ ...none, all: [['r:150404'], ['搬运']] }, shares);
    assert.ok(Math.abs(narrowed.share - 0.0015) < 1e-9);
    assert.ok(Math.abs(shareIn('150404', narrowed, shares) - 0.3) < 1e-9);
  });

  test('whatever is asked, tokens are only left out, and one list at least is read', () => {
    const tokens = fc.array(fc.constantFrom(...Object.keys(known), '飞艇', '蒙语'), {
      minLength: 1,
      maxLength: 3,
    });
    const lists = fc.array(tokens, { maxLength: 4 });
    fc.assert(
      fc.property(lists, lists, (all, any) => {
        const { match, share, cost } = narrowest({ ...none, all, any }, shares);
        assert.ok(match.all.flat().every((token) => all.flat().includes(token)));
        assert.ok(match.any.every((list) => any.some((each) => each === list)));
        assert.equal(match.all.length + match.any.length > 0, all.length + any.length > 0);
        assert.ok(share >= 0 && share <= 1 && cost >= 0);
      }),
    );
  });
});
