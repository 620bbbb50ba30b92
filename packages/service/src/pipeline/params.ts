import { fieldFaults, type Operation, type QueryKind } from '@yizhan/contract';
import type * as z from 'zod/mini';
import { Refusal } from '../refusal.ts';

const number = /^-?\d{1,16}(?:\.\d{1,15})?$/;

/** Text that is no number stays text: the check then says which type it wanted. */
const asNumber = (text: string): string | number => (number.test(text) ? Number(text) : text);

function coerce(text: string, kind: QueryKind | undefined): unknown {
  switch (kind) {
    case 'integer':
    case 'number':
      return asNumber(text);
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'strings':
      return text.split(',');
    case 'numbers':
      return text.split(',').map(asNumber);
    default:
      return text;
  }
}

function queryOf(operation: Operation, search: URLSearchParams): Record<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, text] of search) {
    if (name === 'site') continue;
    if (values.has(name)) {
      throw new Refusal(400, 'invalid_request', { errors: [{ pointer: `/${name}`, code: 'not_unique' }] });
    }
    values.set(name, coerce(text, operation.query?.[name]));
  }
  return Object.fromEntries(values);
}

/** PostgreSQL holds neither a NUL nor half a surrogate pair; nobody types them either. */
function unstorable(value: unknown, pointer = ''): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? pointer : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const found = unstorable(part, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Path, query and body as the one flat object that the operation's check judges. */
export function readParams(
  operation: Operation,
  check: z.ZodMiniType,
  path: Readonly<Record<string, string>>,
  search: URLSearchParams,
  body: Readonly<Record<string, unknown>>,
): unknown {
  const outside = { ...queryOf(operation, search), ...path };
  const twice = Object.keys(body).find((name) => Object.hasOwn(outside, name));
  if (twice !== undefined) {
    const fault = { pointer: `/${twice}`, code: 'unknown_field', params: { name: twice } };
    throw new Refusal(400, 'invalid_request', { errors: [fault] });
  }
  const value = { ...body, ...outside };
  const judged = check.safeParse(value);
  if (!judged.success) {
    throw new Refusal(400, 'invalid_request', { errors: fieldFaults(judged.error.issues, value) });
  }
  const pointer = unstorable(judged.data);
  if (pointer !== undefined) {
    throw new Refusal(400, 'invalid_request', { errors: [{ pointer, code: 'invalid_value' }] });
  }
  return judged.data;
}
