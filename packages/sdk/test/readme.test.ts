import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${home}README.md`, 'utf8');

/** Titles as they stand in the tests, each with its quotes. */
const titles = new Set(
  globSync(`${home}{src,test}/**/*.test.ts`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bit\(\s*'((?:[^'\\]|\\.)+)'/g)].map(([, title = '']) =>
      title.replace(/\\(.)/g, '$1'),
    ),
  ),
);

describe('the README', () => {
  const table = readme.slice(readme.indexOf('## Beside other clients'));
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);

  it('names for each of our features the test that shows it', () => {
    assert.ok(rows.length > 30);
    for (const row of rows) {
      const [, title = ''] = /`([^`]+)` +\|$/.exec(row) ?? [];
      assert.ok(titles.has(title), `no test has the title of this row: ${row}`);
    }
  });
});
