import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered } from '../testing.ts';
import { settleReturn } from './index.ts';

const dueAt = '2026-10-08T18:00:00+08:00';

test('F9, GEM-26: returned 13 h 50 min late costs no fee and one point', () => {
  const settled = answered(settleReturn({ dueAt, returnedAt: '2026-10-09T07:50:00+08:00' }, -1));
  assert.deepEqual(settled, {
    overdue: { totalMinutes: 830, hours: 13, minutes: 50 },
    feeFen: 0,
    points: -1,
  });
});

test('returned in time costs nothing', () => {
  assert.equal(answered(settleReturn({ dueAt, returnedAt: dueAt }, -1)).points, 0);
});
