import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Document } from '../generate/contract.ts';
import { judgesOf } from './judges.ts';

const document = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as Document;
const { schemas } = document.components;
const judges = judgesOf(schemas);

function otherType(value: unknown): unknown {
  if (typeof value === 'string') return 7;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return 'true';
  return Array.isArray(value) ? {} : [];
}

function wider(value: unknown): unknown {
  if (typeof value === 'string') return value + 'x'.repeat(3000);
  if (typeof value === 'number') return value + 1_000_000.5;
  if (Array.isArray(value)) return [...(value as unknown[]), ...(value as unknown[])];
  return typeof value === 'object' && value ? { ...value, unforeseen: 1 } : !value;
}

function shorter(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, -1);
  if (typeof value === 'number') return -value - 1;
  if (Array.isArray(value)) return value.slice(0, -1);
  return typeof value === 'object' ? {} : value;
}

const changes: Record<string, (value: unknown) => unknown> = {
  null: () => null,
  retype: otherType,
  widen: wider,
  shorten: shorter,
};

/** Every value that differs from the given one in one place. */
function* mutations(value: unknown): Generator<[change: string, value: unknown]> {
  for (const [name, change] of Object.entries(changes)) yield [name, change(value)];
  if (typeof value !== 'object' || value === null) return;
  const put = (key: string, inner: unknown): unknown =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => (String(index) === key ? inner : item))
      : { ...value, [key]: inner };
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value))
      yield [`drop ${key}`, Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))];
    for (const [change, changed] of mutations(inner)) yield [`${key}: ${change}`, put(key, changed)];
  }
}

describe('every example of the contract', () => {
  let judged = 0;
  for (const [name, { example }] of Object.entries(schemas)) {
    it(`${name} is valid, and each mutation of it is judged as by Ajv`, () => {
      const result = judges.ours(name, example);
      assert.ok(result.success && judges.ajv(name, example), `the example of ${name} breaks its own schema`);
      assert.deepEqual(result.data, example);
      for (const [change, value] of mutations(example)) {
        judged++;
        assert.equal(
          judges.ours(name, value).success,
          judges.ajv(name, value),
          `${change} → ${JSON.stringify(value)?.slice(0, 300)}`,
        );
      }
    });
  }

  it('gives enough mutations for the comparison to mean something', () =>
    assert.ok(judged > 20 * Object.keys(schemas).length, `${judged}`));
});
