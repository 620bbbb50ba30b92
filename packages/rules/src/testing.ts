import assert from 'node:assert/strict';
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

/** Fails on what no rule may ever answer, however deep it hides. */
export function assertSound(value: unknown): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `not a finite number: ${value}`);
  else if (value instanceof Date) assert.fail('a Date carries a time zone');
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(assertSound);
}
