import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { layers } from './layers.ts';
import type { ProfileLayer, Source } from './layer.ts';

const page = readFileSync(new URL('../docs/decisions.md', import.meta.url), 'utf8');

interface Rule {
  readonly id?: string;
  readonly kind?: string;
  readonly source?: Source;
}

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null;

/** Everything in a layer that its document does not carry by itself, by its path. */
function* decided(value: unknown, path: string): Generator<[path: string, source: Source]> {
  if (!isRule(value)) return;
  const { source } = value;
  if (source && ['interpreted', 'inferred', 'proposed'].includes(source.basis)) yield [path, source];
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'source') continue;
    const last = isRule(inner) ? (inner.id ?? (Array.isArray(value) ? inner.kind : name)) : name;
    yield* decided(inner, path ? `${path}.${last}` : String(last));
  }
}

const rowsOf = ({ id, version, adds, overrides }: ProfileLayer): string[] =>
  [adds, overrides ?? {}]
    .flatMap((part) => [...decided(part, '')])
    .map(([path, { document, clause, basis, note = '' }]) =>
      [id === 'cn' ? `cn ${version}` : id, path, `${document} ${clause}`, basis, note].join(' | '),
    );

/** What of the national base an earlier version decided already is listed once. */
const newest = layers.filter(({ id, effectiveTo }) => id !== 'cn' || effectiveTo === null);

test('every value that a document does not carry by itself is listed, with its clause and the reading', () => {
  const [, list = ''] = page.split('## Every value that was decided');
  const listed = list
    .split('\n')
    .filter((line) => /^\| [a-z]/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
        .join(' | '),
    );
  assert.deepEqual(listed.slice(1), newest.flatMap(rowsOf));
});
