import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCapacity, type Capacity } from './capacity.ts';

/** So many answers in each tenth of a second, each of which took so long. */
function answer(capacity: Capacity, from: number, spans: number, count: number, duration: number): void {
  for (let span = 0; span < spans; span += 1) {
    for (let index = 0; index < count; index += 1) capacity.note(from + span * 100, duration);
  }
}

describe('capacity', () => {
  test('is not known before anything was answered', () => {
    assert.equal(createCapacity().at(0), Infinity);
  });

  test('is twice what is under way when as many as ever are answered as fast as ever', () => {
    const capacity = createCapacity();
    answer(capacity, 0, 5, 50, 20);
    answer(capacity, 500, 5, 100, 25);
    // One a millisecond, each 20 ms.
    assert.equal(capacity.at(1_000), 40);
  });

  test('does not grow with answers that take longer because they wait for each other', () => {
    const capacity = createCapacity();
    answer(capacity, 0, 5, 100, 8);
    answer(capacity, 500, 20, 100, 80);
    assert.equal(capacity.at(2_500), 16);
  });

  test('forgets after five seconds what is no longer true', () => {
    const capacity = createCapacity();
    answer(capacity, 0, 5, 100, 8);
    answer(capacity, 500, 60, 50, 40);
    assert.equal(capacity.at(6_500), 40);
    assert.equal(capacity.at(20_000), Infinity);
  });

  test('leaves room for a few, and hears nothing from few answers', () => {
    const capacity = createCapacity();
    answer(capacity, 0, 5, 9, 3_000);
    assert.equal(capacity.at(500), Infinity);
    answer(capacity, 500, 5, 20, 1);
    assert.equal(capacity.at(1_000), 4);
  });
});
