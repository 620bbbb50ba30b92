import type { Problem } from './problem.ts';
import { isDate } from './dates/index.ts';

/** The problem of a field that must be a whole number within bounds, or none. */
export function wholeNumberProblem(
  pointer: string,
  value: unknown,
  minimum: number,
  maximum: number,
): Problem | undefined {
  if (!Number.isSafeInteger(value)) return { pointer, code: 'invalid_type', params: { expected: 'integer' } };
  return rangeProblem(pointer, Number(value), minimum, maximum);
}

/** The problem of a field that must be a finite number within bounds, or none. */
export function numberProblem(
  pointer: string,
  value: unknown,
  minimum: number,
  maximum: number,
): Problem | undefined {
  if (!Number.isFinite(value)) return { pointer, code: 'invalid_type', params: { expected: 'number' } };
  return rangeProblem(pointer, Number(value), minimum, maximum);
}

export function dateProblem(pointer: string, value: unknown): Problem | undefined {
  return isDate(value) ? undefined : { pointer, code: 'invalid_date' };
}

function rangeProblem(pointer: string, value: number, minimum: number, maximum: number): Problem | undefined {
  if (value < minimum) return { pointer, code: 'too_small', params: { minimum } };
  return value > maximum ? { pointer, code: 'too_big', params: { maximum } } : undefined;
}

export interface Refusal {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** A refusal for the problems that are there; null where there are none. */
export const refusal = (...problems: readonly (Problem | undefined)[]): Refusal | null => refusalOf(problems);

/** {@link refusal} for a list as long as its input, which would overflow the stack as arguments. */
export function refusalOf(problems: readonly (Problem | undefined)[]): Refusal | null {
  const found = problems.filter((problem) => problem !== undefined);
  return found.length > 0 ? { ok: false, problems: found } : null;
}
