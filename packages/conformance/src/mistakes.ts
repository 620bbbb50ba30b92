/** Wrong parameters, made from what the contract says of right ones; its own check names the fault of each. */
import type { FieldFault } from '@yizhan/contract';
import type { Parameter, Read, Schema } from './contract.ts';
import { middleOf } from './samples.ts';

/** Texts that are wrong in one way. */
export interface Mistake {
  readonly fault: FieldFault;
  readonly texts: readonly string[];
}

/** @param good a text that the parameter takes */
export function mistakesIn(read: Read, parameter: Parameter, good: string): Mistake[] {
  const { name } = parameter;
  const found = new Map<string, { fault: FieldFault; texts: string[] }>();
  for (const value of wrongValues(parameter.schema, good)) {
    const text = Array.isArray(value) ? value.join(',') : String(value);
    // Without its text a path is another path.
    if (text === '' && parameter.in === 'path') continue;
    const fault = faultsAt(read, name, value)[0];
    if (!fault) continue;
    const key = `${fault.pointer} ${fault.code}`;
    found.set(key, { fault, texts: [...(found.get(key)?.texts ?? []), text] });
  }
  return [...found.values()];
}

const faultsAt = (read: Read, name: string, value: unknown): FieldFault[] =>
  read
    .judge('params', { [name]: value })
    .filter(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`));

function* wrongValues(schema: Schema, good: string): Generator<unknown> {
  const { type, minimum, maximum, minLength = 0, maxLength, items, minItems = 0, maxItems } = schema;
  if (schema.enum) yield 'no_such_option';
  if (schema.pattern !== undefined) yield `${good}~`;
  if (schema.format === 'date') yield '2026-02-30';
  if (minLength > 0) yield 'a'.repeat(minLength - 1);
  if (maxLength !== undefined) yield 'a'.repeat(maxLength + 1);
  if (type === 'integer') yield middleOf(schema) + 0.25;
  if (type === 'integer' || type === 'number') yield 'many';
  if (minimum !== undefined) yield minimum - 1;
  // Past the last safe integer a number is no longer the one that was written.
  if (maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER) yield maximum + 1;
  if (!items) return;
  const list = (length: number): unknown[] => Array<number>(length).fill(middleOf(items));
  if (minItems > 0) yield list(minItems - 1);
  if (maxItems !== undefined) yield list(maxItems + 1);
  for (const item of wrongValues(items, '')) yield [item, ...list(Math.max(minItems, 1) - 1)];
}

/**
 * A text of the same form that names nothing: its letters and digits give way to one letter or digit, all but a
 * prefix like `job_`.
 */
export function unknownText(read: Read, { name }: Parameter, good: string): string | undefined {
  const prefix = /^[a-z]+_/.exec(good)?.[0] ?? '';
  return ['Z', 'z', '0']
    .map((filler) => prefix + good.slice(prefix.length).replace(/[A-Za-z0-9]/g, filler))
    .find((text) => faultsAt(read, name, text).length === 0);
}
