import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { accountFor } from './account.ts';
import { binariesFor } from './binaries.ts';
import { exists, isAlive, run, type Account } from './system.ts';
import { EmbeddedUnusable } from './unusable.ts';

/**
 * One embedded PostgreSQL, which stands in `<DATA_DIR>/postgres`: the folder `data`, given to the user it
 * runs as, and beside it the files `password`, `port` and `log`.
 */
export interface Cluster {
  readonly home: string;
  readonly data: string;
  readonly binaries: string;
  readonly account: Account | undefined;
}

/** Finds the cluster in `dataDir`, or makes an empty one. */
export async function openCluster(dataDir: string): Promise<Cluster> {
  await mkdir(dataDir, { recursive: true });
  const home = join(await realpath(dataDir), 'postgres');
  const data = join(home, 'data');
  const account = await accountFor(data);
  const binaries = await binariesFor(account);
  if (!(await exists(home))) await create(home, binaries, account);
  return { home, data, binaries, account };
}

export async function readPassword({ home }: Cluster): Promise<string> {
  const file = join(home, 'password');
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new EmbeddedUnusable(`${file} cannot be read`, error);
  });
}

/** Runs `initdb` or `pg_ctl` on a data folder. */
export async function runOn(
  { data, binaries, account }: Omit<Cluster, 'home'>,
  program: 'initdb' | 'pg_ctl',
  args: readonly string[],
  output?: number,
): Promise<void> {
  await run(join(binaries, program), ['-D', seenFrom(data, account), ...args], {
    cwd: data,
    account,
    output,
  });
}

/**
 * Another user may be unable to enter a parent of the data folder, such as /root. On Linux a process that was
 * put into the folder before it became that user reaches it by this name, and PostgreSQL never leaves it.
 */
function seenFrom(data: string, account: Account | undefined): string {
  return account && process.platform === 'linux' ? '/proc/self/cwd' : data;
}

/** Builds the cluster aside and renames it, so that a killed or a second process never leaves half of one. */
async function create(home: string, binaries: string, account: Account | undefined): Promise<void> {
  await removeAbandoned(home);
  const draft = await mkdtemp(`${home}.${process.pid}-`);
  const data = join(draft, 'data');
  const password = join(draft, 'password');
  try {
    await mkdir(data, { mode: 0o700 });
    await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (account) {
      await chmod(draft, 0o711);
      for (const path of [data, password]) await chown(path, account.uid, account.gid);
    }
    const pwfile = `--pwfile=${seenFrom(data, account)}/../password`;
    await runOn({ data, binaries, account }, 'initdb', [pwfile, ...initial]);
    await rename(draft, home);
  } catch (error) {
    // A second process may have been faster; then its cluster is the one.
    if (!(await exists(home))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const initial = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // Code point order, as PGlite has it: the same pages of a list on both engines, and no index that a newer
  // ICU would read wrongly. Where people want pinyin order, the query says `collate "zh-Hans-x-icu"`.
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  ...Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // The detail of an error quotes the row, and rows hold personal data.
    log_error_verbosity: 'terse',
  }).map(([name, value]) => `--set=${name}=${value}`),
];

async function removeAbandoned(home: string): Promise<void> {
  for (const name of await readdir(dirname(home))) {
    const pid = /^postgres\.(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(dirname(home), name), { recursive: true, force: true });
  }
}
