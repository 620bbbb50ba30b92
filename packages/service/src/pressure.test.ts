import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { watchPressure } from './pressure.ts';

/** Steps of 10 ms, in each of which the loop works so long and so many wait. */
function begin() {
  const signals = { time: 0, worked: 0, waiting: 0 };
  const isBusy = watchPressure({
    waiting: () => signals.waiting,
    worked: () => signals.worked,
    now: () => signals.time,
  });
  return (steps: number, worked: number, waiting: (step: number) => number = () => 0): boolean[] =>
    Array.from({ length: steps }, (_, step) => {
      signals.time += 10;
      signals.worked += worked;
      signals.waiting = waiting(step);
      return isBusy();
    });
}

describe('pressure', () => {
  test('is a loop that has hardly a moment to wait', () => {
    const run = begin();
    assert.ok(!run(50, 8).includes(true));
    assert.deepEqual(run(10, 10).lastIndexOf(false), 8);
  });

  test('is a queue for the database that does not empty, and no mere burst', () => {
    const run = begin();
    assert.ok(!run(50, 1, (step) => (step % 9 === 0 ? 0 : 30)).includes(true));
    assert.ok(run(20, 1, () => 1).includes(true));
  });

  test('is remembered for a second, so that the room it made does not let everybody in again', () => {
    const run = begin();
    run(10, 10);
    const after = run(150, 1);
    assert.equal(after.indexOf(false), 99);
    assert.ok(!after.slice(99).includes(true));
  });
});
