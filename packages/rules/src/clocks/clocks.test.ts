import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEpochMs } from '../dates/index.ts';
import { answered, refused } from '../testing.ts';
import { chainMinutes, isOverdue, minutesLater, overdueBy } from './index.ts';

test('F9: a loan due at 18:00 and returned next day at 07:50 is 13 h 50 min overdue', () => {
  const late = overdueBy('2026-10-08T18:00:00+08:00', '2026-10-09T07:50:00+08:00');
  assert.deepEqual(answered(late), { totalMinutes: 830, hours: 13, minutes: 50 });
  const inTime = overdueBy('2026-10-08T18:00:00+08:00', '2026-10-08T09:59:00Z');
  assert.deepEqual(answered(inTime), { totalMinutes: 0, hours: 0, minutes: 0 });
});

test('F10: a complaint may be withdrawn for ten minutes', () => {
  assert.equal(
    toEpochMs(answered(minutesLater('2026-09-29T17:40:00+08:00', 10))),
    toEpochMs('2026-09-29T17:50:00+08:00'),
  );
});

test('F10: an unanswered complaint is overdue from the first moment of 10-13 in Shanghai', () => {
  assert.equal(answered(isOverdue('2026-10-12', '2026-10-12T23:59:59+08:00')), false);
  assert.equal(answered(isOverdue('2026-10-12', '2026-10-13T00:00:00+08:00')), true);
  assert.equal(answered(isOverdue('2026-10-12', '2026-10-12T16:00:00Z')), true);
});

test('F9, PDS-16: the same-day chain shows the minutes of each step', () => {
  const chain = answered(
    chainMinutes([
      { step: 'publish', at: '2026-10-08T06:05:00+08:00' },
      { step: 'accept', at: '2026-10-08T06:12:00+08:00' },
      { step: 'confirm', at: '2026-10-07T22:20:00Z' },
      { step: 'arrive', at: '2026-10-08T06:30:00+08:00' },
    ]),
  );
  assert.deepEqual(
    chain.steps.map(({ step, minutes }) => [step, minutes]),
    [
      ['publish', 0],
      ['accept', 7],
      ['confirm', 8],
      ['arrive', 10],
    ],
  );
  assert.deepEqual([chain.totalMinutes, chain.sameDay], [25, true]);
});

test('a chain that ends after midnight is not the same day, one that runs backwards is refused', () => {
  const publish = { step: 'publish', at: '2026-10-08T23:50:00+08:00' };
  const chain = answered(chainMinutes([publish, { step: 'arrive', at: '2026-10-08T16:10:00Z' }]));
  assert.deepEqual([chain.totalMinutes, chain.sameDay], [20, false]);
  const backwards = chainMinutes([publish, { step: 'arrive', at: '2026-10-08T23:49:00+08:00' }]);
  assert.deepEqual(refused(backwards), [{ pointer: '/steps/1/at', code: 'steps_out_of_order' }]);
});
