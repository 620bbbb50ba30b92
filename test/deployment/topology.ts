/**
 * What `packages/service/docs/deployment.md` describes, on this machine: a primary and a streaming replica of
 * PostgreSQL 15, PgBouncer, two processes of the service, HAProxy. Everything in one temporary folder, on free ports
 * of 127.0.0.1.
 */
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accountFor } from '../../packages/service/src/database/embedded/account.ts';
import { query } from '../../packages/service/src/database/embedded/testing.ts';
import {
  debianPostgresMissing,
  freePort,
  startDebianPostgres,
  type DebianPostgres,
} from '../../packages/service/test/debian-postgres.ts';
import { answers, start, type Running } from './processes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const programs = { pgbouncer: '/usr/sbin/pgbouncer', haproxy: '/usr/sbin/haproxy' };

const missing = [
  ...(debianPostgresMissing ? ['postgresql'] : []),
  ...Object.entries(programs).flatMap(([name, path]) => (existsSync(path) ? [] : [name])),
];

/** Why it cannot be started here, in one line; `false` where it can, as node:test's `skip` takes it. */
export const deploymentMissing: string | false =
  missing.length > 0 && `left out: Debian’s packages ${missing.join(', ')} are not installed`;

export interface Deployment {
  /** Of HAProxy: what the public sees. */
  readonly url: string;
  /** Of the primary, past everything. */
  readonly databaseUrl: string;
  readonly services: readonly [Service, Service];
  readonly replica: DebianPostgres;
  stop(): Promise<void>;
}

export interface Service {
  /** What all its lives have printed. */
  lines(): readonly string[];
  kill(): Promise<void>;
  /** What systemd does with `Restart=always`. */
  restart(): Promise<void>;
}

export async function startDeployment(): Promise<Deployment> {
  const folder = await mkdtemp(join(tmpdir(), 'yizhan-deployment-'));
  const cleanups: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const cleanup of cleanups.toReversed()) await cleanup();
  };
  const kept = <T extends { stop(): Promise<unknown> }>(started: T): T => {
    cleanups.push(() => started.stop());
    return started;
  };
  try {
    await chmod(folder, 0o755);
    const primary = kept(await startDebianPostgres());
    await query(primary.adminUrl, `create role yizhan login password '${primary.password}'`);
    await query(primary.adminUrl, 'create database yizhan owner yizhan');
    const replica = kept(await startDebianPostgres({ primary }));
    const urlAt = (port: number): string => `postgres://yizhan:${primary.password}@127.0.0.1:${port}/yizhan`;

    const poolerPort = await freePort();
    const pooler = await startPooler(folder, poolerPort, primary);
    cleanups.push(() => pooler.end('SIGINT'));
    const environment = {
      DATABASE_URL: urlAt(poolerPort),
      DATABASE_DIRECT_URL: urlAt(primary.port),
      DATABASE_READ_URL: urlAt(replica.port),
      KEYS: join(folder, 'keys.json'),
      SEED: 'demo',
      BEHIND_PROXY: '1',
    };
    // One after the other, as an update does it: the first migrates.
    const one = kept(await startProcess(environment));
    const other = kept(await startProcess(environment));
    const port = await freePort();
    const proxy = await startProxy(folder, port, [one.port, other.port]);
    cleanups.push(() => proxy.end('SIGTERM'));
    return {
      url: `http://127.0.0.1:${port}`,
      databaseUrl: urlAt(primary.port),
      services: [one, other],
      replica,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Session pooling: 1.18 does not carry the service's prepared statements from one connection to another. */
async function startPooler(folder: string, port: number, primary: DebianPostgres): Promise<Running> {
  const users = join(folder, 'users.txt');
  const config = join(folder, 'pgbouncer.ini');
  const account = await accountFor(config);
  await writeFile(users, `"yizhan" "${primary.password}"\n`, { mode: 0o600 });
  await writeFile(
    config,
    `[databases]
yizhan = host=127.0.0.1 port=${primary.port} dbname=yizhan
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = session
default_pool_size = 40
max_client_conn = 200
`,
  );
  if (account) await Promise.all([users, config].map((file) => chown(file, account.uid, account.gid)));
  const url = `postgres://yizhan:${primary.password}@127.0.0.1:${port}/yizhan`;
  const isUp = (): Promise<boolean> => query(url, 'select 1').then(Boolean, () => false);
  return start({ program: programs.pgbouncer, args: [config], cwd: folder, account, isUp });
}

async function startProxy(folder: string, port: number, servers: readonly number[]): Promise<Running> {
  const config = join(folder, 'haproxy.cfg');
  await writeFile(
    config,
    `defaults
  mode http
  option forwardfor
  option redispatch 1
  retries 3
  timeout connect 1s
  timeout client 30s
  timeout server 30s
  timeout http-keep-alive 10s
  compression algo gzip
  compression type application/json application/problem+json text/html text/css text/javascript
frontend public
  bind 127.0.0.1:${port}
  default_backend service
backend service
  balance leastconn
  option httpchk GET /readyz
  default-server check inter 500ms fall 1 rise 1
${servers.map((server, index) => `  server service${index + 1} 127.0.0.1:${server}`).join('\n')}
`,
  );
  const isUp = (): Promise<boolean> => answers(`http://127.0.0.1:${port}/readyz`);
  return start({ program: programs.haproxy, args: ['-db', '-f', config], cwd: folder, isUp });
}

async function startProcess(environment: Record<string, string>) {
  const port = await freePort();
  const args = ['--conditions=@yizhan/source', 'packages/service/src/main.ts'];
  const lives: Running[] = [];
  const begin = async (): Promise<void> => {
    const isUp = (lines: readonly string[]): boolean => lines.some((line) => line.startsWith('api '));
    const own = { ...environment, PORT: String(port) };
    lives.push(await start({ program: process.execPath, args, cwd: root, environment: own, isUp }));
  };
  await begin();
  return {
    port,
    lines: () => lives.flatMap(({ lines }) => lines),
    kill: async () => lives.at(-1)?.end('SIGKILL'),
    restart: begin,
    stop: async () => lives.at(-1)?.end('SIGTERM'),
  };
}
