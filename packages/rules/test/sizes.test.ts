import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MAX_RULE_BYTES, ruleSizes } from './sizes.ts';

test('every rule alone is at most 3 KB brotli', async (context) => {
  const sizes = await ruleSizes();
  assert.ok(sizes.length > 0);
  for (const { rule, bytes } of sizes) context.diagnostic(`${rule} ${bytes} B`);
  assert.deepEqual(
    sizes.filter(({ bytes }) => bytes > MAX_RULE_BYTES),
    [],
  );
});

test('the README gives every rule its size, to a tenth of a KB', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const rows = readme.matchAll(/^\| `([\w/]+)` +\| .+ \| +(\d\.\d) KB \|$/gm);
  const given = new Map([...rows].map(([, rule = '', kb]) => [rule, Number(kb)]));
  // The entry without a name is types only.
  const rules = (await ruleSizes()).filter(({ rule }) => rule !== '.');
  assert.deepEqual(
    [...given.keys()].sort(),
    rules.map(({ rule }) => rule),
  );
  for (const { rule, bytes } of rules) {
    assert.ok(Math.abs(bytes / 1000 - (given.get(rule) ?? 0)) <= 0.1, `${rule} is ${bytes} B`);
  }
});
