import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { watchPressure } from './pressure.ts';

interface Moment {
  /** Milliseconds of ten that the loop works. */
  readonly worked: number;
  readonly waiting?: number;
  readonly underWay?: number;
}

/** Lets moments of 10 ms pass and tells what was the limit in each. */
function begin() {
  const signals = { time: 0, worked: 0, waiting: 0 };
  const limitFor = watchPressure({
    waiting: () => signals.waiting,
    worked: () => signals.worked,
    now: () => signals.time,
  });
  return (moments: number, at: (moment: number) => Moment): number[] =>
    Array.from({ length: moments }, (_, moment) => {
      const { worked, waiting = 0, underWay = 0 } = at(moment);
      signals.time += 10;
      signals.worked += worked;
      signals.waiting = waiting;
      return limitFor(underWay);
    });
}

describe('under pressure', () => {
  test('nobody is kept out while the loop has moments to wait and queues empty', () => {
    const run = begin();
    const limits = run(100, (moment) => ({ worked: 8, waiting: moment % 9 === 0 ? 0 : 30, underWay: 40 }));
    assert.deepEqual(new Set(limits), new Set([Infinity]));
  });

  test('less than half a second of it keeps nobody of a page out, but a crowd', () => {
    const shortly = (underWay: number) => (moment: number) => ({
      worked: moment % 50 < 40 ? 10 : 1,
      underWay,
    });
    assert.deepEqual(new Set(begin()(200, shortly(16))), new Set([Infinity]));
    assert.ok(begin()(200, shortly(40)).includes(20));
  });

  test('half as many are let in each time that the loop had hardly a moment to wait, but always a few', () => {
    const run = begin();
    const limits = run(100, () => ({ worked: 10, underWay: 40 }));
    assert.deepEqual([...new Set(limits)], [Infinity, 20, 10, 5, 4]);
  });

  test('half as many are let in while somebody always waits for the database', () => {
    const run = begin();
    const limits = run(29, () => ({ worked: 1, waiting: 30, underWay: 40 }));
    assert.deepEqual([...new Set(limits)], [Infinity, 20, 10]);
  });

  test('one more is let in each time that there was room', () => {
    const run = begin();
    run(100, () => ({ worked: 10, underWay: 40 }));
    const limits = run(50, () => ({ worked: 5, underWay: 4 }));
    assert.deepEqual([...new Set(limits)], [4, 5, 6, 7, 8, 9]);
  });

  test('the limit stays as long as somebody meets it', () => {
    const run = begin();
    run(100, () => ({ worked: 10, underWay: 40 }));
    const limits = run(300, () => ({ worked: 5, underWay: 40 }));
    assert.equal(limits.at(-1), 34);
  });

  test('everybody is let in again after a second without pressure', () => {
    const run = begin();
    run(100, () => ({ worked: 10, underWay: 40 }));
    const limits = run(150, () => ({ worked: 5 }));
    assert.equal(limits.indexOf(Infinity), 99);
  });
});
