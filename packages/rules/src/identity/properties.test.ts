import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Result } from '../problem.ts';
import { assertSound } from '../testing.ts';
import { findRegion, readIdNumber, readMobile, readPhone, readRegionCode, readUscc } from './index.ts';

const runs = { numRuns: 10_000 };
const typed = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789Xx+-（）１８转 ISOVZ'), maxLength: 24 }),
);

function assertAnswersOrRefuses(result: Result<unknown>): void {
  if (result.ok) assertSound(result.value);
  else
    for (const { pointer, code } of result.problems)
      assert.match(`${pointer} ${code}`, /^(\/\w+)? [a-z0-9_]+$/);
  assert.ok(result.ok || result.problems.length > 0);
}

test('whatever is typed, a number is read or refused by name', () => {
  fc.assert(
    fc.property(typed, (value) => {
      for (const read of [readIdNumber, readUscc, readMobile, readPhone, readRegionCode])
        assertAnswersOrRefuses(read(value, '/field'));
      assertAnswersOrRefuses(findRegion([{ code: '150402' }], value, '2026-10-08', '/field'));
    }),
    runs,
  );
});

test('a mobile number that was read is read again as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0138-+ '), minLength: 8, maxLength: 16 }), (value) => {
      const read = readMobile(value);
      if (read.ok) assert.deepEqual(readMobile(read.value), read);
    }),
    runs,
  );
});
