/** Puts flat parameters where the contract's row wants them. */
import type { FieldFault, Operation } from '@yizhan/contract';

export interface PlacedParams {
  readonly path: string;
  /** `name=value` pairs in the order of their names, so that equal calls have equal addresses. */
  readonly query: readonly string[];
  readonly body: string | undefined;
  /** Path parameters that are missing, or that would lead to another path (empty, `.` and `..`). */
  readonly faults: readonly FieldFault[];
}

const encode = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .map((item: unknown) => encodeURIComponent(typeof item === 'string' ? item : JSON.stringify(item)))
    .join(',');

export function placeParams({ path, query, body }: Operation, params: object): PlacedParams {
  const rest: Record<string, unknown> = { ...params };
  const faults: FieldFault[] = [];
  const take = (name: string): unknown => {
    const value = rest[name];
    delete rest[name];
    return value;
  };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = encode(take(name) ?? '');
    if (/^\.?\.?$/.test(text)) faults.push({ pointer: `/${name}`, code: 'required' });
    return text;
  });
  // Without a body, what the table does not know goes into the query too: the service then names the mistake.
  const pairs = Object.keys(body ? (query ?? {}) : rest)
    .sort()
    .map((name) => [name, take(name)] as const)
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return { path: filled, query: pairs, body: body && JSON.stringify(rest), faults };
}
