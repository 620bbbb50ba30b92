/** Debian's PostgreSQL 15 in a temporary folder on a port of its own; the system's own cluster is never touched. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountFor } from '../src/database/embedded/account.ts';
import { run } from '../src/database/embedded/system.ts';
import { query, until } from '../src/database/embedded/testing.ts';

const programs = '/usr/lib/postgresql/15/bin';

/** Why it cannot be started here, in one line; `false` where it can, as node:test's `skip` takes it. */
export const debianPostgresMissing: string | false =
  !existsSync(`${programs}/postgres`) && 'left out: Debian’s package postgresql-15 is not installed';

export interface DebianPostgres {
  /** As the superuser `postgres`, of the database `postgres`. */
  readonly adminUrl: string;
  readonly port: number;
  readonly password: string;
  /** As after a power cut. */
  kill(): Promise<void>;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface DebianOptions {
  /** As PostgreSQL spells them, `name=value`. */
  readonly settings?: readonly string[];
  /** Becomes a streaming replica of this one. */
  readonly primary?: DebianPostgres;
}

export async function startDebianPostgres({
  settings = [],
  primary,
}: DebianOptions = {}): Promise<DebianPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'yizhan-pg15-'));
  const data = join(folder, 'data');
  const account = await accountFor(data);
  await chmod(folder, 0o755);
  if (account) await chown(folder, account.uid, account.gid);
  const password = primary?.password ?? randomBytes(16).toString('hex');
  const as = { account, cwd: folder };
  if (primary) {
    await run(
      `${programs}/pg_basebackup`,
      ['-D', data, '-R', '-X', 'stream', '-c', 'fast', '-d', primary.adminUrl],
      as,
    );
  } else {
    const file = join(folder, 'password');
    await writeFile(file, password);
    if (account) await chown(file, account.uid, account.gid);
    const options = [
      '-D',
      data,
      '-U',
      'postgres',
      '--pwfile',
      file,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '-N',
    ];
    await run(`${programs}/initdb`, [...options, '--locale', 'C.UTF-8'], as);
  }
  const port = await freePort();
  const given = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings];
  const child = spawn(`${programs}/postgres`, ['-D', data, ...given.flatMap((setting) => ['-c', setting])], {
    ...account,
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const quit = (): boolean => child.kill('SIGQUIT');
  process.once('exit', quit);
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (isRunning(child)) child.kill(signal);
    await ended;
  };
  await until(() => !isRunning(child) || query(adminUrl, 'select 1').then(Boolean, () => false));
  if (!isRunning(child)) throw new Error('Debian’s PostgreSQL did not start');
  return {
    adminUrl,
    port,
    password,
    kill: () => end('SIGQUIT'),
    async stop() {
      await end('SIGINT');
      process.off('exit', quit);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null;
