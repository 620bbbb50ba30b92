import { readdir, readFile } from 'node:fs/promises';
import type { Migration } from './migrate.ts';

const shipped = new URL('../../migrations/', import.meta.url);

/**
 * Reads the service's SQL files from its `migrations` folder; a page, which has no folder, imports
 * `migrations.generated.ts` instead.
 */
export async function readMigrations(folder = shipped): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const numbers = new Set<string>();
  for (const name of names) {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1];
    if (number === undefined) throw new Error(`Migration ${name} must be called like 0001-jobs.sql.`);
    if (numbers.has(number))
      throw new Error(`Two migrations have the number ${number}: give ${name} the next free one.`);
    numbers.add(number);
  }
  return Promise.all(names.map(async (name) => ({ name, sql: await readSql(new URL(name, folder)) })));
}

/** With the line ends of the repository, so that a checkout on Windows has the same digest. */
async function readSql(file: URL): Promise<string> {
  return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
}
