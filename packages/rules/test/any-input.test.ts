/**
 * Every function of every rule, with every argument spoiled at random: a page hands over what people typed, what a
 * server of another version sent, what a browser extension left behind.
 */
import assert from 'node:assert/strict';
import { glob } from 'node:fs/promises';
import { dirname } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { messages as english } from '@yizhan/contract/messages/en';
import { messages as chinese } from '@yizhan/contract/messages/zh-CN';
import type { Problem } from '../src/problem.ts';
import { assertSound } from '../src/testing.ts';
import { samples } from './samples.ts';

type Call = (...given: unknown[]) => unknown;

const source = new URL('../src/', import.meta.url);
/** The checker of job ads is spoiled by its own tests, with ads. */
const exclude = ['**/data/**', 'ads/**'];

async function functionsOfRules(): Promise<ReadonlyMap<string, Call>> {
  const functions = new Map<string, Call>();
  for await (const file of glob('**/index.ts', { cwd: source, exclude })) {
    const members = (await import(new URL(file, source).href)) as Record<string, unknown>;
    for (const [name, member] of Object.entries(members))
      if (typeof member === 'function') functions.set(`${dirname(file)} ${name}`, member as Call);
  }
  return functions;
}
const functions = await functionsOfRules();

const extremes: readonly unknown[] = [
  ...[undefined, null, true, false, '', ' ', 'x', '\u0000', '\ud800', '１３８', '<svg/>', '__proto__'],
  ...[0, -0, -1, 0.5, 1e-320, 1e21, 2 ** 53, -(2 ** 53), Number.NaN, Infinity, -Infinity, 10n],
  ...['2026-02-29', '1000-01-01', '9999-12-31', '0000-00-00', '2026-10', '9999-12', '2026-13'],
  ...['9999-12-31T23:59:59+08:00', '1000-01-01T00:00:00Z', '2026-10-08T24:00:00Z', '汉'.repeat(5000)],
  ...[[], {}, [[]], [null], new Date(Number.NaN), new Map(), Symbol('x'), () => 1, Object.create(null)],
];
const wild: readonly unknown[] = fc.sample(
  fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  { numRuns: 2000, seed: 5 },
);
const junk: readonly unknown[] = [...extremes, ...extremes, ...wild];

type Path = readonly (string | number)[];

const isBranch = (value: unknown): value is Record<string, unknown> | unknown[] =>
  Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (!isBranch(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** A copy with what stands at `path` replaced, or taken out. */
function spoiled(value: unknown, path: Path, replacement: { readonly by: unknown } | null): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement?.by;
  if (!isBranch(value)) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (name !== key) return [[name, inner] as const];
    if (rest.length === 0 && replacement === null) return [];
    return [[name, spoiled(inner, rest, replacement)] as const];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const filled = (words: string, params: Problem['params']): boolean =>
  [...words.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => params?.[name] !== undefined);

/** A problem names a place, and its code has words that its figures fill. */
function assertSaid({ pointer, code, params }: Problem): void {
  assert.match(pointer, /^(?:\/|$)/);
  for (const words of [chinese, english]) {
    const message = Object.entries(words).find(([name]) => name === code)?.[1];
    assert.ok(message !== undefined, `${code} has no words`);
    assert.ok(filled(message, params), `${code} leaves open: ${message}`);
  }
}

function assertAnswer(outcome: unknown): void {
  assertSound(outcome);
  if (typeof outcome !== 'object' || outcome === null || !('ok' in outcome) || outcome.ok !== false) return;
  assert.ok('problems' in outcome && Array.isArray(outcome.problems) && outcome.problems.length > 0);
  for (const problem of outcome.problems) assertSaid(problem as Problem);
}

test('every function of every rule has a call that it answers', () => {
  assert.deepEqual(Object.keys(samples).sort(), [...functions.keys()].sort());
  for (const [name, calls] of Object.entries(samples)) {
    for (const given of calls) {
      const outcome = functions.get(name)?.(...given);
      const refused = typeof outcome === 'object' && outcome !== null && 'ok' in outcome && !outcome.ok;
      assert.ok(!refused, `${name} refuses its sample: ${JSON.stringify(outcome)}`);
    }
  }
});

for (const [name, call] of functions) {
  test(`${name}: none of ten thousand spoiled inputs makes it throw, or answer NaN, Infinity or an invalid date`, () => {
    const calls = samples[name] ?? [];
    const paths = calls.map((given) => pathsOf(given));
    const pick = fc.nat({ max: 1_000_000 });
    const change = fc.tuple(pick, pick, fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(pick, fc.array(change, { minLength: 1, maxLength: 3 }), (which, changes) => {
        const chosen = which % calls.length;
        const places = paths[chosen]?.slice(1) ?? [];
        const given = changes.reduce<unknown>((value, [place, by, kind]) => {
          const path = places[place % places.length] ?? [];
          return spoiled(value, path, kind === 0 ? null : { by: junk[by % junk.length] });
        }, calls[chosen]);
        assertAnswer(call(...(given as unknown[])));
      }),
      { numRuns: 10_000 },
    );
  });
}
