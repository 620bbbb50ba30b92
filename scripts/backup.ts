/**
 * `npm run backup -- FILE_OR_FOLDER` and `npm run restore -- FILE`, of the embedded database in DATA_DIR or of the
 * one that DATABASE_URL names (`packages/service/docs/backup.md`).
 */
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backup, restoreHere } from '@yizhan/service/backup';
import { startEmbedded } from '@yizhan/service/embedded';

const { env } = process;
const dataDir = resolve(env.DATA_DIR ?? '.data');
const keys = resolve(env.KEYS || join(dataDir, 'keys.json'));
const [verb, path] = process.argv.slice(2);

async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  if (env.DATABASE_URL) return work(env.DATABASE_DIRECT_URL || env.DATABASE_URL);
  mkdirSync(dataDir, { recursive: true });
  const { url, stop } = await startEmbedded({ dataDir, log: console.log });
  try {
    await work(url);
  } finally {
    await stop();
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const inWords = (tables: readonly { rows: number }[], since: number): string =>
  `${tables.reduce((sum, { rows }) => sum + rows, 0)} rows of ${tables.length} tables, ` +
  `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function makeBackup(path: string): Promise<void> {
  const now = new Date();
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '');
  const file = isFolder(path) ? join(path, `yizhan-${stamp}Z.backup`) : path;
  await withDatabase(async (url) => {
    const start = performance.now();
    const { tables, bytes } = await backup(url, file, now);
    for (const { table, rows, sha256 } of tables) console.log(`${sha256}  ${table} (${rows})`);
    console.log(`${file}: ${inWords(tables, start)}, ${bytes} bytes`);
    console.log(`The keys are not in it: keep a copy of ${keys} in another place, nothing opens without it.`);
  });
}

async function bringBack(file: string): Promise<void> {
  await withDatabase(async (url) => {
    const start = performance.now();
    const { tables, madeAt, hadKeys } = await restoreHere(url, file, keys, new Date());
    for (const { table, rows, sha256 } of tables) console.log(`${sha256}  ${table} (${rows})`);
    console.log(`Restored as of ${madeAt}: ${inWords(tables, start)}`);
    console.log(
      hadKeys
        ? `The keys in ${keys} fit.`
        : `There is no key file at ${keys}: put the one of this data there before the first start.`,
    );
  });
}

try {
  if (path === undefined) throw new Error(`Which file? npm run ${verb} -- FILE`);
  await (verb === 'restore' ? bringBack(path) : makeBackup(path));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
