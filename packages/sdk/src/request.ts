/** Puts flat parameters where the contract's row wants them. */
import type { Operation } from '@yizhan/contract';

export interface PlacedParams {
  readonly path: string;
  /** `name=value` pairs in the order of their names, so that equal calls have equal addresses. */
  readonly query: readonly string[];
  readonly body: string | undefined;
  /** Path parameters that are missing, or that would lead to another path (empty, `.` and `..`). */
  readonly misplaced: readonly string[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const encode = (value: unknown): string =>
  (Array.isArray(value) ? value : [value]).map((item) => encodeURIComponent(textOf(item))).join(',');

export function placeParams(row: Operation, params: object): PlacedParams {
  const rest = new Map<string, unknown>(Object.entries(params).filter(([, value]) => value !== undefined));
  const misplaced: string[] = [];
  const path = row.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = textOf(rest.get(name) ?? '');
    rest.delete(name);
    if (/^\.{0,2}$/.test(value)) misplaced.push(name);
    return encodeURIComponent(value);
  });
  // Without a body, what the table does not know goes into the query too: the service then names the mistake.
  const names = row.body ? Object.keys(row.query ?? {}) : [...rest.keys()];
  const query = names
    .sort()
    .filter((name) => rest.get(name) != null)
    .map((name) => `${encodeURIComponent(name)}=${encode(rest.get(name))}`);
  names.forEach((name) => rest.delete(name));
  return { path, query, body: row.body && JSON.stringify(Object.fromEntries(rest)), misplaced };
}
