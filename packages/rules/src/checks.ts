/**
 * What rules ask of their input before they calculate, said as a shape: `fields({ at: anInstant })`. A page may
 * hand in whatever a person typed or a server sent; past these checks it is what the types say.
 *
 * Shapes are put together where modules begin. What makes them is marked as free of side effects, so that the shape of
 * a function that nobody imports is shaken out with it.
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
export const inspect = (shape: Shape, input: object): Refusal | null => refusalOf(fields(shape)(input, ''));

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
/** As JSON has them: no list, date or map. */
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]';

export const aText: Check = (value, pointer) => {
  if (typeof value === 'string') return FITS;
  return value === undefined || value === null ? wrong(pointer, 'required') : wrongType(pointer, 'string');
};

export const aBoolean: Check = (value, pointer) =>
  typeof value === 'boolean' ? FITS : wrongType(pointer, 'boolean');

export const aDate: Check = (value, pointer) => (isDate(value) ? FITS : wrong(pointer, 'invalid_date'));

/** `2026-10`. */
export const aMonth: Check = (value, pointer) =>
  typeof value === 'string' && isDate(`${value}-01`) ? FITS : wrong(pointer, 'invalid_month');

/** RFC 3339 with an offset. */
export const anInstant: Check = (value, pointer) =>
  toEpochMs(value) === null ? wrong(pointer, 'invalid_instant') : FITS;

/** Where a rule of a profile comes from. */
export const aSource: Check = (value, pointer) =>
  fields({ document: aText, clause: aText, basis: aText, note: optional(aText) })(value, pointer);

/*#__NO_SIDE_EFFECTS__*/
export function aWhole(minimum: number, maximum: number): Check {
  return (value, pointer) =>
    Number.isSafeInteger(value)
      ? within(Number(value), minimum, maximum, pointer)
      : wrongType(pointer, 'integer');
}

/*#__NO_SIDE_EFFECTS__*/
export function aNumber(minimum: number, maximum: number): Check {
  return (value, pointer) =>
    Number.isFinite(value) ? within(Number(value), minimum, maximum, pointer) : wrongType(pointer, 'number');
}

function within(value: number, minimum: number, maximum: number, pointer: string): readonly Problem[] {
  if (value < minimum) return wrong(pointer, 'too_small', { minimum });
  return value > maximum ? wrong(pointer, 'too_big', { maximum }) : FITS;
}

/*#__NO_SIDE_EFFECTS__*/
export function oneOf(...options: readonly string[]): Check {
  return (value, pointer) =>
    typeof value === 'string' && options.includes(value)
      ? FITS
      : wrong(pointer, 'not_an_option', { options: options.join(', ') });
}

/*#__NO_SIDE_EFFECTS__*/
export function optional(check: Check): Check {
  return (value, pointer) => (value === undefined ? FITS : check(value, pointer));
}

/*#__NO_SIDE_EFFECTS__*/
export function nullable(check: Check): Check {
  return (value, pointer) => (value === null ? FITS : check(value, pointer));
}

/*#__NO_SIDE_EFFECTS__*/
export function listOf(check: Check): Check {
  return (value, pointer) =>
    Array.isArray(value)
      ? Array.from(value).flatMap((entry, index) => check(entry, `${pointer}/${index}`))
      : wrongType(pointer, 'array');
}

type Shape = Readonly<Record<string, Check>>;

/*#__NO_SIDE_EFFECTS__*/
export function fields(shape: Shape): Check {
  return (value, pointer) =>
    isObject(value)
      ? Object.entries(shape).flatMap(([name, check]) =>
          check(Reflect.get(value, name), `${pointer}/${name}`),
        )
      : wrongType(pointer, 'object');
}

/** A name as JSON pointers write it. */
export const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** An object of whatever members, all of one form. */
/*#__NO_SIDE_EFFECTS__*/
export function mapOf(check: Check): Check {
  return (value, pointer) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, member]) => check(member, `${pointer}/${escaped(name)}`))
      : wrongType(pointer, 'object');
}

/** {@link fields} and no others: what is misspelt is said, not overlooked. */
/*#__NO_SIDE_EFFECTS__*/
export function only(shape: Shape): Check {
  return (value, pointer) => [
    ...fields(shape)(value, pointer),
    ...(isObject(value) ? Object.keys(value) : [])
      .filter((name) => !Object.hasOwn(shape, name))
      .flatMap((name) => wrong(`${pointer}/${escaped(name)}`, 'unknown_field', { name })),
  ];
}

/** An object whose `kind` says which further fields it has. */
/*#__NO_SIDE_EFFECTS__*/
export function variant(shapes: Readonly<Record<string, Shape>>): Check {
  return (value, pointer) => {
    const kind: unknown = isObject(value) ? Reflect.get(value, 'kind') : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return fields(shape ?? { kind: oneOf(...Object.keys(shapes)) })(value, pointer);
  };
}
