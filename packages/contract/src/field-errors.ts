/** Turns what zod found into the contract's field errors: stable code and params, no prose. */
import type { $ZodIssue } from 'zod/v4/core';

export interface FieldFault {
  /** JSON pointer into the checked value. */
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

type Fault = Omit<FieldFault, 'pointer'>;

const ourCode = /^[a-z][a-z0-9_]*$/;

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('');

function sized(origin: string, tooSmall: boolean, limit: number): Fault {
  const params = tooSmall ? { minimum: limit } : { maximum: limit };
  if (origin === 'string') return { code: tooSmall ? 'too_short' : 'too_long', params };
  if (origin === 'array') return { code: tooSmall ? 'too_few' : 'too_many', params };
  return { code: tooSmall ? 'too_small' : 'too_big', params };
}

function faultOf(issue: $ZodIssue): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'invalid_type', params: { expected: issue.expected } };
    case 'too_small':
      return sized(issue.origin, true, Number(issue.minimum));
    case 'too_big':
      return sized(issue.origin, false, Number(issue.maximum));
    case 'not_multiple_of':
      return { code: 'not_multiple', params: { divisor: issue.divisor } };
    case 'invalid_value':
      return { code: 'not_an_option', params: { options: issue.values.map(String).join(', ') } };
    case 'invalid_format':
      return { code: 'invalid_format' };
    default:
      return { code: 'invalid_value' };
  }
}

/** @param value what was checked; an absent value is told apart from a wrong one by it. */
export function fieldFaults(issues: readonly $ZodIssue[], value: unknown): FieldFault[] {
  return issues.flatMap((issue): FieldFault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => ({
        pointer: pointerOf([...issue.path, name]),
        code: 'unknown_field',
        params: { name },
      }));
    }
    const pointer = pointerOf(issue.path);
    if (valueAt(value, issue.path) === undefined) return [{ pointer, code: 'required' }];
    if (!ourCode.test(issue.message)) return [{ pointer, ...faultOf(issue) }];
    const params = issue.code === 'custom' ? (issue.params as Fault['params']) : undefined;
    return [params ? { pointer, code: issue.message, params } : { pointer, code: issue.message }];
  });
}
