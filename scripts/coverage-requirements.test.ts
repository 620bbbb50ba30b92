import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faultsOf, parseCoverage, stateOf, type Evidence } from './coverage-requirements.ts';

const everything: Evidence = { exists: () => true, written: () => true, passed: undefined };
const block = (id: string, ...lines: string[]): string =>
  [`${id} 一: words`, ...lines.map((line) => `  ${line}`)].join('\n');

/** Faults beyond the ids that a short list lacks. */
const faultsIn = (text: string, evidence: Partial<Evidence> = {}): string[] =>
  faultsOf(parseCoverage(text).requirements, { ...everything, ...evidence }).filter(
    (fault) => !fault.endsWith('is missing'),
  );

test('a block names clause and summary, what carries it with its test, and what is missing', () => {
  const { requirements, faults } = parseCoverage(
    'GD-04 14号 三: Due days\n  + profile a.b ← GD-04: by 03-01\n  - a page',
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(requirements, [
    {
      id: 'GD-04',
      clause: '14号 三',
      summary: 'Due days',
      proofs: [{ carrier: 'profile a.b', title: 'GD-04: by 03-01' }],
      missing: 'a page',
      nothingToCarry: false,
    },
  ]);
});

test('a line that says nothing known is a fault', () => {
  assert.deepEqual(parseCoverage('words without an id').faults, ['cannot read: words without an id']);
  assert.deepEqual(parseCoverage(block('CF-01', 'perhaps')).faults, ['CF-01: cannot read:   perhaps']);
});

test('a requirement is carried, carried in part, not yet, or nothing to carry', () => {
  const states = parseCoverage(
    [
      block('CF-01', '+ rules/scores ← a test'),
      block('CF-02', '+ rules/scores ← a test', '- the rest'),
      block('CF-03'),
      block('GEM-02', 'nothing to carry'),
    ].join('\n'),
  ).requirements.map(stateOf);
  assert.deepEqual(states, ['carried', 'partly', 'not yet', 'nothing to carry']);
});

test('an id that is missing, unknown or there twice is a fault', () => {
  const { requirements } = parseCoverage([block('CF-01'), block('CF-01'), block('CF-41')].join('\n'));
  const faults = faultsOf(requirements, everything);
  assert.ok(faults.includes('GEM-38 is missing'));
  assert.ok(faults.includes('CF-41 is no requirement'));
  assert.ok(faults.includes('CF-01 stands twice'));
});

test('nothing to carry is only said of what is organisational', () => {
  assert.deepEqual(faultsIn(block('CF-01', 'nothing to carry')), ['CF-01 has something to carry']);
  assert.deepEqual(faultsIn(block('DXH-23', 'nothing to carry')), []);
  assert.deepEqual(faultsIn(block('DXH-23', 'nothing to carry', '- a dress code')), [
    'DXH-23 says both something and nothing',
  ]);
});

test('a carrier that does not exist, a title that nobody wrote and a test that did not pass are faults', () => {
  const text = block('CF-01', '+ rules/magic ← a test');
  assert.deepEqual(faultsIn(text, { exists: () => false }), ['CF-01: no rules/magic']);
  assert.deepEqual(faultsIn(text, { written: () => false }), ['CF-01: no test “a test”']);
  assert.deepEqual(faultsIn(text, { passed: () => false }), ['CF-01: did not run and pass: “a test”']);
  assert.deepEqual(faultsIn(text, { passed: () => true }), []);
});

const script = fileURLToPath(new URL('coverage-requirements.ts', import.meta.url));
const runScript = (...words: string[]) =>
  spawnSync(process.execPath, ['--conditions=@yizhan/source', script, ...words], { encoding: 'utf8' });

test('the report of the five documents lists 209 requirements and has no fault', () => {
  const { status, stdout, stderr } = runScript();
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /^all: 209 requirements, /m);
  assert.equal(stdout.match(/^\S (GEM|PDS|DXH|GD|CF)-\d\d /gm)?.length, 209);
});

test('with results the report fails where a named test did not run and pass', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  const file = join(folder, 'results.jsonl');
  writeFileSync(file, `${JSON.stringify({ title: 'GEM-04 the hall measures 483 m²', status: 'failed' })}\n`);
  const { status, stderr } = runScript('--results', file);
  rmSync(folder, { recursive: true });
  assert.equal(status, 1);
  assert.match(stderr, /GEM-04: did not run and pass/);
  assert.match(stderr, /CF-30: did not run and pass/);
});
