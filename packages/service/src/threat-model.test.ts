import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

test('every test that the threat model quotes is there', () => {
  const model = readFileSync(new URL('../docs/threat-model.md', import.meta.url), 'utf8');
  const quoted = model
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| threat'))
    .flatMap((line) =>
      [...(line.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, title]) => title ?? ''),
    );
  const tests = globSync('**/*.test.ts', { cwd: here })
    .map((file) => readFileSync(here + file, 'utf8'))
    .join('\n');
  assert.ok(quoted.length > 30, `${quoted.length} titles`);
  assert.deepEqual(
    quoted.filter((title) => !tests.includes(title)),
    [],
  );
});
