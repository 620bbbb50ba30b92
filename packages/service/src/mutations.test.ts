import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Operation, OperationTable } from '@yizhan/contract';
import * as tables from '@yizhan/contract/operations';
import document from '@yizhan/contract/openapi.json' with { type: 'json' };
import fc from 'fast-check';
import { bearer, giveRole, signIn } from './identity/testing.ts';
import { noLimits } from './rate/limits.ts';
import { demoSiteKey } from './seed/demo.ts';
import { describeService } from './testing/suite.ts';

/** 20 000 in the full run: MUTATIONS=20000. */
const runs = Number(process.env.MUTATIONS ?? 1_000);
const seed = Number(process.env.MUTATIONS_SEED ?? 20261121);

const operations: Operation[] = Object.values<OperationTable>(tables).flatMap((table) =>
  Object.values(table),
);

/** Every example in the contract, as words to mutate from. */
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
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
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

/** A body that began as an example and lost, gained or changed fields. */
const body = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...objects),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'set', 'add'), value), { maxLength: 3 }),
      )
      .map(([example, changes]) => {
        const fields = Object.entries(example as object);
        for (const [place, change, with_] of changes) {
          const index = fields.length ? place % fields.length : 0;
          if (change === 'drop') fields.splice(index, 1);
          else if (change === 'add') fields.push([JSON.stringify(with_), with_]);
          else if (fields[index]) fields[index] = [fields[index][0], with_];
        }
        return JSON.stringify(Object.fromEntries(fields));
      }),
  },
  { weight: 1, arbitrary: fc.jsonValue().map((json) => JSON.stringify(json)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const header = fc.oneof(
  fc.constantFrom('"1"', '*', 'W/"x"', 'k'.repeat(20), 'x'),
  fc.string({ maxLength: 70 }),
);

const requests = fc.record({
  operation: fc.constantFrom(...operations),
  method: fc.option(fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'), {
    freq: 12,
  }),
  path: fc.array(text, { minLength: 1, maxLength: 3 }),
  query: fc.array(fc.tuple(fc.oneof(fc.nat(), text), text), { maxLength: 4 }),
  body,
  type: fc.constantFrom(
    'application/json',
    'application/json',
    'application/json',
    'application/merge-patch+json',
    'text/plain',
  ),
  key: fc.option(header),
  match: fc.option(header),
  isSignedIn: fc.boolean(),
});

type Mutation = typeof requests extends fc.Arbitrary<infer T> ? T : never;

function write(
  { operation, method, path, query, body, type, key, match }: Mutation,
  who: Record<string, string>,
) {
  let part = 0;
  const filled = operation.path.replace(/\{\w+\}/g, () => encode(path[part++ % path.length] ?? ''));
  const names = Object.keys(operation.query ?? {});
  const search = query.map(([name, text]) => {
    const known = typeof name === 'number' ? names[name % (names.length || 1)] : name;
    return `${encode(known ?? 'x')}=${encode(text)}`;
  });
  const verb = method ?? operation.method;
  const headers = new Headers({ 'Site-Key': demoSiteKey, 'Content-Type': type, ...who });
  for (const [name, text] of Object.entries({ 'Idempotency-Key': key, 'If-Match': match })) {
    // What no HTTP client can send, no service receives.
    if (text !== null && /^[\x20-\x7e]*$/.test(text)) headers.set(name, text);
  }
  const init = verb === 'GET' || verb === 'HEAD' ? {} : { body };
  return { path: `${filled || '/'}?${search.join('&')}`, init: { method: verb, headers, ...init } };
}

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

describeService(
  'requests mutated from the contract',
  (service) => {
    test(`${runs} of them find no fault, no hang and no answer that breaks the contract`, async () => {
      await giveRole(service(), '18811100001', 'county', '150404');
      const statuses = new Map<number, number>();
      await fc.assert(
        fc.asyncProperty(requests, async (mutation) => {
          const who = mutation.isSignedIn ? await session() : {};
          const { path, init } = write(mutation, who);
          const answer = await service().fetch(path, init);
          assert.ok(answer.status < 500, `${init.method} ${path} → ${answer.status}`);
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        }),
        { numRuns: runs, seed, interruptAfterTimeLimit: 20 * 60_000, markInterruptAsFailure: true },
      );
      assert.deepEqual(service().faults, []);
      assert.ok((statuses.get(200) ?? 0) > runs / 200, 'some of them are still good requests');
      assert.ok((statuses.get(400) ?? 0) > runs / 10, 'many of them are not');
    });

    let current: Record<string, string> | undefined;

    /** Signs in again where a mutation has signed out. */
    async function session(): Promise<Record<string, string>> {
      if (current && (await service().get('/v1/identity/me', current)).status === 200) return current;
      const { clock } = service();
      clock.now = new Date(clock.now.getTime() + 61_000);
      current = bearer(await signIn(service(), '18811100001'));
      return current;
    }
  },
  { limits: noLimits },
);
