/** Requests as the contract gives them for example, and what becomes of them when they are spoilt. */
import type { Operation, OperationTable } from '@yizhan/contract';
import document from '@yizhan/contract/openapi.json' with { type: 'json' };
import * as tables from '@yizhan/contract/operations';
import fc from 'fast-check';
import { demoSiteKey } from '../seed/demo.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly minimum?: number;
  readonly minLength?: number;
}

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface DocumentedOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

type Fields = Readonly<Record<string, unknown>>;

/** What an operation needs at least, taken from the examples of the contract. */
interface Sample {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Fields | undefined;
}

const documented: Readonly<Record<string, Readonly<Record<string, unknown>>>> = document.paths;
const components: Readonly<Record<string, Readonly<Record<string, unknown>>>> = document.components;

function follow<T extends { readonly $ref?: string }>(node: T): T {
  const [section = '', name = ''] = node.$ref?.split('/').slice(-2) ?? [];
  return node.$ref === undefined ? node : (components[section]?.[name] as T);
}

function exampleOf(schema: Schema): unknown {
  const { example, enum: options, type, minimum = 0, minLength = 1 } = follow(schema);
  if (example !== undefined) return example;
  if (options) return options[0];
  if (type === 'boolean') return true;
  return type === 'integer' || type === 'number' ? minimum : 'a'.repeat(minLength);
}

function sampleOf(operation: Operation): Sample {
  const item = documented[operation.path];
  const { parameters = [], requestBody } = (item?.[operation.method.toLowerCase()] ??
    {}) as DocumentedOperation;
  const needed = (place: string) =>
    Object.fromEntries(
      parameters
        .map(follow)
        .filter((parameter) => parameter.in === place && parameter.required)
        .map(({ name = '', schema = {} }) => [name, String(exampleOf(schema))]),
    );
  const [content] = Object.values(requestBody?.content ?? {});
  const body = content && (exampleOf(content.schema) as Fields);
  return { operation, path: needed('path'), query: needed('query'), body };
}

export const samples: readonly Sample[] = Object.values<OperationTable>(tables).flatMap((table) =>
  Object.values(table).map(sampleOf),
);

/** Every example in the contract, as words to spoil with. */
function examplesIn(node: unknown, found: unknown[] = []): unknown[] {
  if (typeof node !== 'object' || node === null) return found;
  for (const [name, value] of Object.entries(node)) {
    if (name === 'example') found.push(value);
    else examplesIn(value, found);
  }
  return found;
}
const examples = examplesIn(document.components);
const scalars = examples.filter((value) => typeof value !== 'object').map(String);
const objects = examples.filter(
  (value): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const nasty = fc.constantFrom(
  '',
  '\0',
  '%00',
  '\ud800',
  "'; drop table jobs; --",
  '../../etc/passwd',
  '%',
  '_',
  '\\',
  '9'.repeat(400),
  '-1',
  '1e309',
  'null',
  'NaN',
  '__proto__',
  'constructor',
  '长'.repeat(3000),
  '<script>',
  '{{7*7}}',
  'WyJuZXdlc3QiLDEsIngiXQ',
);
const text = fc.oneof(fc.constantFrom(...scalars), nasty, fc.string({ unit: 'binary', maxLength: 40 }));
const value = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.jsonValue());

/** Fields that are dropped, set and added. */
const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'set', 'add'), value), { maxLength: 3 });

type Changes = typeof changes extends fc.Arbitrary<infer T> ? T : never;

function changed(example: Fields, spoilt: Changes): string {
  const fields = Object.entries(example);
  for (const [place, change, by] of spoilt) {
    const index = fields.length ? place % fields.length : 0;
    if (change === 'drop') fields.splice(index, 1);
    else if (change === 'add') fields.push([JSON.stringify(by), by]);
    else if (fields[index]) fields[index] = [fields[index][0], by];
  }
  return JSON.stringify(Object.fromEntries(fields));
}

const header = fc.oneof(
  fc.constantFrom('"1"', '*', 'W/"x"', 'k'.repeat(20), 'x'),
  fc.string({ maxLength: 70 }),
);

/** One part in so many is spoilt, so that most requests get past the first step that would refuse them. */
const seldom = { freq: 4, nil: undefined };

/** A sample and what is done to it; nothing at all is done to some. */
export const mutations = fc.record({
  sample: fc.constantFrom(...samples),
  method: fc.option(fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'), {
    freq: 12,
    nil: undefined,
  }),
  path: fc.option(fc.array(text, { minLength: 1, maxLength: 3 }), seldom),
  query: fc.array(fc.tuple(fc.oneof(fc.nat(), text), text), { maxLength: 2 }),
  body: fc.oneof(
    { weight: 6, arbitrary: changes.map((spoilt) => (own: Fields) => changed(own, spoilt)) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...objects), changes).map(
        ([other, spoilt]) =>
          () =>
            changed(other, spoilt),
      ),
    },
    { weight: 1, arbitrary: fc.jsonValue().map((json) => () => JSON.stringify(json)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((bytes) => () => bytes) },
  ),
  type: fc.option(
    fc.constantFrom('application/json', 'application/merge-patch+json', 'text/plain', ''),
    seldom,
  ),
  key: fc.option(header, seldom),
  match: fc.option(header, seldom),
  isSignedIn: fc.boolean(),
});

type Mutation = typeof mutations extends fc.Arbitrary<infer T> ? T : never;

const mediaTypes = { json: 'application/json', patch: 'application/merge-patch+json' };

/** The request as it is sent; a sample alone is one that the contract lets through. */
export function write(
  { sample, method, path, query = [], body, type, key, match }: Partial<Mutation> & Pick<Mutation, 'sample'>,
  turn: number,
): { readonly path: string; readonly init: RequestInit & { readonly headers: Headers } } {
  const { operation } = sample;
  let part = 0;
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encode(path ? (path[part++ % path.length] ?? '') : (sample.path[name] ?? '')),
  );
  const names = Object.keys(operation.query ?? {});
  const added = query.map(([name, text]): [string, string] => [
    (typeof name === 'number' ? names[name % (names.length || 1)] : name) ?? 'x',
    text,
  ]);
  const search = [...Object.entries(sample.query), ...added].map(
    ([name, text]) => `${encode(name)}=${encode(text)}`,
  );
  const verb = method ?? operation.method;
  const headers = new Headers({ 'Site-Key': demoSiteKey });
  const written = {
    'Content-Type': type ?? (operation.body && mediaTypes[operation.body]),
    'Idempotency-Key': key ?? (operation.idempotent && `mutation-${String(turn).padStart(12, '0')}`),
    'If-Match': match ?? (operation.matched && '"1"'),
  };
  for (const [name, text] of Object.entries(written)) {
    // What no HTTP client can send, no service receives.
    if (text !== undefined && /^[\x20-\x7e]*$/.test(text)) headers.set(name, text);
  }
  const own = sample.body ?? {};
  const sent = verb === 'GET' || verb === 'HEAD' ? {} : { body: body ? body(own) : JSON.stringify(own) };
  return { path: `${filled || '/'}?${search.join('&')}`, init: { method: verb, headers, ...sent } };
}

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
