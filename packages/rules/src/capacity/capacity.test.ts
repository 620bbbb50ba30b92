import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, refused } from '../testing.ts';
import { takePlace, type Places, type Placing } from './index.ts';

/** What everybody gets of whom `people` come one after the other. */
function arrivals(people: number, start: Places): Placing[] {
  let { taken, waiting } = start;
  return Array.from({ length: people }, () => {
    const placing = answered(takePlace({ ...start, taken, waiting }));
    if (placing.state === 'placed') taken++;
    else waiting = placing.position;
    return placing;
  });
}

test('F9: sixty are taken on, the 61st stands first on the waiting list', () => {
  const placings = arrivals(62, { total: 60, taken: 0, waiting: 0 });
  assert.deepEqual(placings[59], { state: 'placed', left: 0 });
  assert.deepEqual(placings.slice(60), [
    { state: 'waitlisted', position: 1 },
    { state: 'waitlisted', position: 2 },
  ]);
});

test('F9, GD-45: two buses of 45 seats are full for the 91st', () => {
  const buses = { total: 2 * 45, waiting: null };
  assert.deepEqual(answered(takePlace({ ...buses, taken: 89 })), { state: 'placed', left: 0 });
  assert.deepEqual(refused(takePlace({ ...buses, taken: 90 })), [
    { pointer: '', code: 'no_places_left', params: { total: 90 } },
  ]);
});

test('F9: of six tools with four out two can be lent', () => {
  const tools = { total: 6, waiting: null };
  assert.deepEqual(answered(takePlace({ ...tools, taken: 4 })), { state: 'placed', left: 1 });
  assert.equal(takePlace({ ...tools, taken: 6 }).ok, false);
});

test('a place that comes free goes to whoever waits, not to the next who asks', () => {
  assert.deepEqual(answered(takePlace({ total: 60, taken: 59, waiting: 1 })), {
    state: 'waitlisted',
    position: 2,
  });
});

test('more taken than there are, as after a smaller order, is full and no error', () => {
  assert.equal(refused(takePlace({ total: 50, taken: 60, waiting: null }))[0]?.code, 'no_places_left');
});
