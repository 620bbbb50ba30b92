import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const model = readFileSync(new URL('../docs/threat-model.md', import.meta.url), 'utf8');

/** Threat and quoted titles of each line of the tables under a heading. */
const linesOf = (part: string) =>
  part
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (threat|---)/.test(line))
    .map((line) => line.split('|'))
    .map(([, threat = '', , tests = '']) => ({
      threat: threat.trim(),
      titles: [...tests.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title),
    }));

const [, ...parts] = model.split(/^## /m);

test('the threat model has a part for each who could do harm, and a test for each of its lines', () => {
  assert.deepEqual(
    parts.map((part) => part.split('\n', 1)[0]),
    [
      'The host page',
      'A stolen site key',
      'A stolen phone, a guessed code, a copied token',
      'The curious clerk',
      'A false employer, a collector of numbers',
      "Somebody else's application",
      'Another county',
      'A leaked backup',
      'Whoever wants it down',
      'What is not covered',
    ],
  );
  for (const part of parts.slice(0, -1)) assert.ok(linesOf(part).length >= 2, part.split('\n', 1)[0]);
  const untested = parts.flatMap(linesOf).filter(({ titles }) => titles.length === 0);
  assert.deepEqual(untested, []);
});

test('every test that the threat model quotes is there', () => {
  const files = globSync(['packages/service/{src,test}/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root });
  const written = files.map((file) => readFileSync(root + file, 'utf8')).join('\n');
  const titles = [...written.matchAll(/\b(?:test|it)\(\s*(['"`])(.*)\1/g)].map(([, , title = '']) => title);
  const isWritten = (quoted: string): boolean => titles.some((title) => title.includes(quoted));
  assert.deepEqual(
    parts
      .flatMap(linesOf)
      .flatMap(({ titles }) => titles)
      .filter((quoted) => !isWritten(quoted)),
    [],
  );
});
