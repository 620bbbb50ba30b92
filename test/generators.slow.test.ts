/** What the generators write is used as it stands: in a copy of the repository that is thrown away. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { findBrowser } from '../scripts/browser.ts';
import { copyOfRepository } from './support/copy.ts';

const run = promisify(execFile);

let copy: ReturnType<typeof copyOfRepository> | undefined;
before(() => {
  copy = copyOfRepository();
});
after(() => copy?.drop());

/** Runs a script in the copy with the project's Node; answers what it printed. */
async function node(...words: string[]): Promise<string> {
  assert.ok(copy);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = await run(process.execPath, ['--conditions=@yizhan/source', ...words], {
    cwd: copy.folder,
    env: { ...env, TEST_ENGINES: 'PostgreSQL', CHROME_PATH: await findBrowser() },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** Files that a generator says it has written or changed. */
const filesIn = (output: string): string[] =>
  [...output.matchAll(/^(?:written|changed) {2}(\S+)$/gm)].map(([, file = '']) => file);

const prettier = 'node_modules/prettier/bin/prettier.cjs';
const tsc = 'node_modules/typescript/bin/tsc';
const eslint = 'node_modules/eslint/bin/eslint.js';
const browserTests = 'node_modules/@web/test-runner/dist/bin.js';

const operations = ['things.list', 'things.get', 'things.create', 'things.update', 'jobs.listDrafts'];
const files = new Set<string>();
const ending = (end: string): string[] => [...files].filter((file) => file.endsWith(end));

describe('the generators', () => {
  for (const id of operations) {
    it(`write ${id}`, async () => {
      for (const file of filesIn(await node('scripts/new/operation.ts', id))) files.add(file);
    });
  }

  it('write an element', async () => {
    for (const file of filesIn(await node('scripts/new/element.ts', 'work-card'))) files.add(file);
  });

  it('write what keeps its format', async () => {
    const known = [...files].filter((file) => !file.endsWith('.sql'));
    await node(prettier, '--check', '--log-level', 'warn', ...known);
  });

  it('write what compiles', async () => {
    await node(tsc, '--noEmit', '-p', 'tsconfig.json');
  });

  it('write what the linter lets pass', async () => {
    await node(eslint, ...ending('.ts'));
  });

  it('write what keeps the conventions of the contract, and is generated from it', async () => {
    await node('packages/contract/lint/lint.ts');
    await node('packages/contract/generate/generate.ts', '--check');
  });

  it('write operations that work on a real database, for whoever may call them', async () => {
    const tests = ending('.test.ts').filter((file) => file.startsWith('packages/service/'));
    assert.equal(tests.length, operations.length + 1, 'a test beside each, and the access matrix');
    await node('--test', ...tests);
  });

  it('write an element that works in a browser, and answers what every element is asked', async () => {
    const own = ending('work-card.test.ts');
    assert.equal(own.length, 1);
    await node(
      '--test',
      'packages/elements/generate/manifest.node.test.ts',
      'packages/elements/src/base/strings.node.test.ts',
    );
    await node(browserTests, '--files', ...own, 'packages/elements/src/every-element.test.ts');
  });

  it('write nothing twice', async () => {
    await assert.rejects(node('scripts/new/operation.ts', 'things.list'), /things\.list is there already/);
    await assert.rejects(node('scripts/new/element.ts', 'work-card'), /work-card is there already/);
  });

  it('leave alone what people have shaped', async () => {
    await assert.rejects(
      node('scripts/new/operation.ts', 'stations.create'),
      /Station has a shape and a table of its own/,
    );
  });
});
