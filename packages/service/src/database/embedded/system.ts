import { spawn } from 'node:child_process';
import { lstat } from 'node:fs/promises';

/** Whom PostgreSQL runs as; left out where that is simply the user of this process. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly account?: Account | undefined;
  /** An open file that takes the output, for a command whose children outlive it. */
  readonly output?: number | undefined;
}

/** Only what a program needs to run: no `PG…` variable of the caller, and none of its secrets. */
function environment(): NodeJS.ProcessEnv {
  const inherited = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(inherited), LC_ALL: 'C' };
}

/** Resolves to what the command printed; rejects with that, or with the system's reason not to run it. */
export function run(file: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { cwd, account, output } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...(cwd !== undefined && { cwd }),
      ...account,
      env: environment(),
      stdio: ['ignore', output ?? 'pipe', output ?? 'pipe'],
      windowsHide: true,
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(printed.trim() || `${file} ended with code ${code}`));
    });
  });
}

export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Whether some process has this number; it need not be the one that had it when it was written down. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
