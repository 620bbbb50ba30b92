import assert from 'node:assert/strict';
import { isDate } from './dates/index.ts';
import type { Problem, Result } from './problem.ts';

/** The value of a result that must not be a refusal. */
export function answered<T>(result: Result<T>): T {
  assert.ok(result.ok, `refused: ${JSON.stringify(result)}`);
  return result.value;
}

/** The problems of a result that must be a refusal. */
export function refused(result: Result<unknown>): readonly Problem[] {
  assert.ok(!result.ok, `answered: ${JSON.stringify(result)}`);
  return result.problems;
}

/** Fails on what no rule may ever answer, however deep it hides: NaN, Infinity, a Date, an …On that is no date. */
export function assertSound(value: unknown): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `not a finite number: ${value}`);
  if (typeof value !== 'object' || value === null) return;
  assert.ok(!(value instanceof Date), 'a Date carries a time zone');
  for (const [key, inner] of Object.entries(value)) {
    if (key.endsWith('On') && inner !== null) assert.ok(isDate(inner), `${key} is no date: ${String(inner)}`);
    assertSound(inner);
  }
}
