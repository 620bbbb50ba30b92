/**
 * What rules ask of their input before they calculate, said as a shape: `is.fields({ at: is.instant })`. A page may
 * hand in whatever a person typed or a server sent; past these checks it is what the types say.
 */
import type { Problem } from './problem.ts';
import { isDate, toEpochMs } from './dates/index.ts';

/** What is wrong with the value that stands at `pointer`; nothing where it fits. */
export type Check = (value: unknown, pointer: string) => readonly Problem[];

export interface Refusal {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** A refusal for everything that is wrong with `input`; null where it has the shape. */
export const inspect = (shape: Readonly<Record<string, Check>>, input: object): Refusal | null =>
  refusalOf(fields(shape)(input, ''));

/** A refusal for the problems that are there; null where there are none. */
export function refusalOf(problems: readonly (Problem | undefined)[]): Refusal | null {
  const found = problems.filter((problem) => problem !== undefined);
  return found.length > 0 ? { ok: false, problems: found } : null;
}

const FITS: readonly Problem[] = [];
const wrong = (pointer: string, code: string, params?: Problem['params']): readonly Problem[] => [
  params ? { pointer, code, params } : { pointer, code },
];
const wrongType = (pointer: string, expected: string): readonly Problem[] =>
  wrong(pointer, 'invalid_type', { expected });
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const text: Check = (value, pointer) => {
  if (typeof value === 'string') return FITS;
  return value === undefined || value === null ? wrong(pointer, 'required') : wrongType(pointer, 'string');
};

export const boolean: Check = (value, pointer) =>
  typeof value === 'boolean' ? FITS : wrongType(pointer, 'boolean');

export const date: Check = (value, pointer) => (isDate(value) ? FITS : wrong(pointer, 'invalid_date'));

/** `2026-10`. */
export const month: Check = (value, pointer) =>
  typeof value === 'string' && isDate(`${value}-01`) ? FITS : wrong(pointer, 'invalid_month');

/** RFC 3339 with an offset. */
export const instant: Check = (value, pointer) =>
  toEpochMs(value) === null ? wrong(pointer, 'invalid_instant') : FITS;

export const whole =
  (minimum: number, maximum: number): Check =>
  (value, pointer) =>
    Number.isSafeInteger(value)
      ? within(Number(value), minimum, maximum, pointer)
      : wrongType(pointer, 'integer');

export const number =
  (minimum: number, maximum: number): Check =>
  (value, pointer) =>
    Number.isFinite(value) ? within(Number(value), minimum, maximum, pointer) : wrongType(pointer, 'number');

function within(value: number, minimum: number, maximum: number, pointer: string): readonly Problem[] {
  if (value < minimum) return wrong(pointer, 'too_small', { minimum });
  return value > maximum ? wrong(pointer, 'too_big', { maximum }) : FITS;
}

export const oneOf =
  (...options: readonly string[]): Check =>
  (value, pointer) =>
    typeof value === 'string' && options.includes(value)
      ? FITS
      : wrong(pointer, 'not_an_option', { options: options.join(', ') });

export const optional =
  (check: Check): Check =>
  (value, pointer) =>
    value === undefined ? FITS : check(value, pointer);

export const nullable =
  (check: Check): Check =>
  (value, pointer) =>
    value === null ? FITS : check(value, pointer);

export const listOf =
  (check: Check): Check =>
  (value, pointer) =>
    Array.isArray(value)
      ? Array.from(value).flatMap((entry, index) => check(entry, `${pointer}/${index}`))
      : wrongType(pointer, 'array');

export const fields =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value, pointer) =>
    isObject(value)
      ? Object.entries(shape).flatMap(([name, check]) =>
          check(Reflect.get(value, name), `${pointer}/${name}`),
        )
      : wrongType(pointer, 'object');

/** An object whose `kind` says which further fields it has. */
export const variant =
  (shapes: Readonly<Record<string, Readonly<Record<string, Check>>>>): Check =>
  (value, pointer) => {
    const kind: unknown = isObject(value) ? Reflect.get(value, 'kind') : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return fields(shape ?? { kind: oneOf(...Object.keys(shapes)) })(value, pointer);
  };
