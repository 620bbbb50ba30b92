import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { debianPostgresMissing, startDebianPostgres } from './debian-postgres.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const globs = 'packages/service/src/**/!(*.slow).test.ts';

/** Runs the tests as `npm test service` does; answers with what the runner printed. */
async function runTests(
  environment: Record<string, string>,
): Promise<{ code: number | null; printed: string }> {
  // With the variables of this run the inner one would report to the outer.
  const { NODE_TEST_CONTEXT: _context, RESULTS: _results, ...env } = process.env;
  const args = [
    '--conditions=@yizhan/source',
    '--test',
    '--test-concurrency=2',
    '--test-reporter=tap',
    globs,
  ];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...env, ...environment } });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, printed };
}

it(
  'the service keeps all its tests on Debian’s PostgreSQL 15',
  { skip: debianPostgresMissing },
  async (t) => {
    const debian = await startDebianPostgres({ settings: ['fsync=off', 'max_connections=200'] });
    t.after(() => debian.stop());
    const { code, printed } = await runTests({
      TEST_DATABASE_URL: debian.adminUrl,
      TEST_ENGINES: 'PostgreSQL',
    });
    const count = (word: string): number => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(printed)?.[1]);
    console.log(`PostgreSQL 15: ${count('pass')} passed, ${count('fail')} failed`);
    const failures = printed.split('\n').filter((line) => /^\s*not ok /.test(line));
    assert.equal(code, 0, failures.join('\n'));
    assert.ok(count('pass') > 100);
  },
);
