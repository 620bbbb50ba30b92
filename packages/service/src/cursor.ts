import { refuseField } from './refusal.ts';

type Part = string | number;

/** A page position as opaque text: the keys of the last row shown, so that rows may come and go meanwhile. */
export const writeCursor = (keys: readonly Part[]): string =>
  btoa(JSON.stringify(keys)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** A page of what was found, of which one row more was asked for than it holds, and where the next page begins. */
export function pageOf<Row>(found: readonly Row[], limit: number, keysOf: (last: Row) => readonly Part[]) {
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return { shown, nextCursor: last === undefined ? null : writeCursor(keysOf(last)) };
}

type Keys<Shape extends readonly ('string' | 'number')[]> = {
  [Index in keyof Shape]: Shape[Index] extends 'string' ? string : number;
};

/** Reads the keys back; `shape` gives the type of each. Anything else is refused as a cursor that no longer holds. */
export function readCursor<const Shape extends readonly ('string' | 'number')[]>(
  cursor: string,
  shape: Shape,
): Keys<Shape> {
  const keys = parse(cursor);
  const fits = (value: unknown): value is Keys<Shape> =>
    Array.isArray(value) &&
    value.length === shape.length &&
    value.every(
      (key, index) => typeof key === shape[index] && (typeof key === 'number' ? isCount(key) : isPlain(key)),
    );
  if (!fits(keys)) throw refuseField('/cursor', 'cursor_invalid');
  return keys;
}

/** Counts and milliseconds until the year 9999: PostgreSQL reads no larger ones as times. */
const isCount = (key: number): boolean => Number.isInteger(key) && key >= 0 && key <= 253_402_300_799_999;

const isPlain = (key: unknown): boolean => typeof key === 'string' && /^[\w.-]{0,64}$/.test(key);

function parse(cursor: string): unknown {
  try {
    return JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
}
