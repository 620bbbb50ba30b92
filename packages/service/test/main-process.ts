import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** What `startMain` starts, as the packed package has it: nothing is done where it is newer than its sources. */
export const buildMain = (): void => {
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: 'ignore' });
};

/** The service alone, started by the first command that `docs/deployment.md` names, on a free port. */
export async function startMain(env: Readonly<Record<string, string>>) {
  const began = performance.now();
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^api (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    return {
      url,
      /** From the command to the line that says where the API answers. */
      readyMs: performance.now() - began,
      residentMb: () =>
        (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) * 1024) /
        1e6,
      stop: async () => {
        child.kill();
        await ended;
      },
    };
  }
  throw new Error('The service ended before it was ready.');
}
