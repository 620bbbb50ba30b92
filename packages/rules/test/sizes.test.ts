import assert from 'node:assert/strict';
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
