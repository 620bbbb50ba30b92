/** Programs of a deployment, each ended by its own number and never by name. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Running {
  /** What it printed, newest last. */
  readonly lines: readonly string[];
  /** Sends the signal and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

export interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment?: Record<string, string>;
  readonly cwd: string;
  readonly account?: { readonly uid: number; readonly gid: number } | undefined;
  /** It is up when this is true. */
  readonly isUp: (lines: readonly string[]) => boolean | Promise<boolean>;
}

export async function start({ program, args, environment, cwd, account, isUp }: Start): Promise<Running> {
  const env = { PATH: process.env.PATH, ...environment };
  const child = spawn(program, args, { cwd, env, ...account, stdio: ['ignore', 'pipe', 'pipe'] });
  // Whatever happens to this process, none of its own stays behind.
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => lines.push(line));
  }
  const ended = once(child, 'exit').then(() => process.off('exit', kill));
  for (let attempt = 0; !(await isUp(lines)); attempt += 1) {
    if (isOver(child) || attempt === 300) {
      kill();
      throw new Error(`${program} did not come up:\n${lines.join('\n')}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    lines,
    async end(signal) {
      if (!isOver(child)) child.kill(signal);
      await ended;
    },
  };
}

const isOver = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

export const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ status }) => status === 200,
    () => false,
  );
