import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Tests of the service under another environment than this run's. */
export async function runTests(glob: string, environment: Readonly<Record<string, string>>) {
  // With the variables of this run the inner one would report to the outer.
  const { NODE_TEST_CONTEXT: _context, RESULTS: _results, ...env } = process.env;
  const args = ['--conditions=@yizhan/source', '--test', '--test-concurrency=2', '--test-reporter=tap', glob];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...env, ...environment } });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return {
    code,
    /** How many of them: `pass`, `fail`. */
    count: (word: string): number => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(printed)?.[1]),
    failures: printed
      .split('\n')
      .filter((line) => /^\s*not ok /.test(line))
      .join('\n'),
  };
}
