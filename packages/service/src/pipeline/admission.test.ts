import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Refusal } from '../refusal.ts';
import { createAdmission } from './admission.ts';

function begin(maximum: number) {
  const state = { limit: Infinity };
  const admission = createAdmission({ maximum, limit: () => state.limit });
  const gate = Promise.withResolvers<void>();
  const wait = (): Promise<string> => admission.admit(() => gate.promise).then(() => 'done', statusOf);
  return { state, admission, gate, wait };
}

const statusOf = (error: unknown): string => {
  assert.ok(error instanceof Refusal);
  return `${error.status}, Retry-After ${error.details.headers?.['Retry-After']}`;
};

describe('admission', () => {
  test('lets in only as many as keep the service at work while there is more to do than can be done', async () => {
    const { state, admission, gate, wait } = begin(100);
    const calm = Array.from({ length: 6 }, wait);
    state.limit = 4;
    const busy = Array.from({ length: 3 }, wait);
    assert.deepEqual([admission.inFlight, admission.held], [6, 3]);
    gate.resolve();
    assert.deepEqual(new Set(await Promise.all(calm)), new Set(['done']));
    assert.deepEqual(new Set(await Promise.all(busy)), new Set(['429, Retry-After 1']));
    assert.deepEqual([admission.inFlight, admission.held], [0, 0]);
    assert.equal(await wait(), 'done');
  });

  test('keeps nobody out for those who wait for somebody outside', async () => {
    const { state, admission, gate, wait } = begin(100);
    const outside = Array.from({ length: 20 }, () =>
      admission.admit(() => admission.outside(() => gate.promise)),
    );
    state.limit = 4;
    const others = Array.from({ length: 5 }, wait);
    assert.deepEqual([admission.inFlight, admission.held], [24, 1]);
    gate.resolve();
    await Promise.all([...outside, ...others]);
    assert.equal(admission.inFlight, 0);
  });

  test('holds back the answers of some hundred refusals and no more', async () => {
    const { admission, gate, wait } = begin(1);
    const first = wait();
    const others = Array.from({ length: 600 }, wait);
    assert.deepEqual([admission.inFlight, admission.held], [1, 500]);
    assert.equal(await others.at(-1), '429, Retry-After 1');
    assert.equal(admission.held, 500);
    gate.resolve();
    await Promise.all([first, ...others]);
    assert.equal(admission.held, 0);
  });
});
