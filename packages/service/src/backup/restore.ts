import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { pipeline } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate, type Migration } from '../database/migrate.ts';
import { connectPostgres } from '../database/postgres.ts';
import { findStrangeKey, type KnownKey } from '../secrets/key-check.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { DamagedBackup, readFrames, type Frame } from './frames.ts';
import { End, Head, readNote, TableEnd, TableStart } from './notes.ts';
import { sealedLength } from './seal.ts';
import { copyTarget, listTables, steadyTexts, withClient, type Table } from './tables.ts';

export interface RestoreOptions {
  /** An empty database, or one that this service has migrated and nothing has written to. */
  readonly url: string;
  readonly file: string;
  /** Of this service; the backup's own must be among them. */
  readonly migrations: readonly Migration[];
  readonly now: Date;
  /** Keys that are held against the data before it is taken; without them nothing is. */
  readonly secrets?: Secrets;
}

export interface Restored {
  readonly madeAt: string;
  readonly tables: readonly TableEnd[];
}

/**
 * Brings a backup back, whole or not at all: everything happens in one transaction, which is committed when all
 * digests are right.
 *
 * @throws {DamagedBackup} where the file is not what `backup` wrote
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const frames = framesOf(options.file);
  try {
    const first = await frames.next();
    if (first.done || first.value.frame.kind !== 'note') throw new DamagedBackup('it is empty');
    const head = readNote(Head, first.value.frame.note, 'its head');
    await migrateTo(head, options);
    return await withClient(options.url, (client) => fill(client, head, frames, options));
  } finally {
    await frames.return(undefined);
  }
}

type Frames = AsyncGenerator<{ frame: Frame; digestBefore: () => string }>;

async function* framesOf(file: string): Frames {
  const source = createReadStream(file, { end: (await sealedLength(file)) - 1 });
  try {
    // Errors come out of the last stream, where they are read.
    yield* readFrames(pipeline(source, createZstdDecompress(), () => undefined));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^ZSTD|^Z_|ERR_ZLIB/.test(code)) throw new DamagedBackup(`it cannot be unpacked (${code})`);
    throw error;
  }
}

/** Gives the empty place the very tables that the data was taken from; a later start takes them further. */
async function migrateTo({ migrations: wanted }: Head, options: RestoreOptions): Promise<void> {
  const names = new Set(wanted.map(({ name }) => name));
  const files = options.migrations.filter(({ name }) => names.has(name));
  const unknown = wanted.find(({ name }) => !files.some((file) => file.name === name));
  if (unknown)
    throw new Error(
      `This backup is of a newer service, which has ${unknown.name}: restore it with that one.`,
    );
  const db = connectPostgres({ url: options.url, max: 1 });
  try {
    await migrate(db, files, options.now);
  } finally {
    await db.close();
  }
}

async function fill(
  client: pg.Client,
  head: Head,
  frames: Frames,
  options: RestoreOptions,
): Promise<Restored> {
  await client.query('begin');
  await client.query(steadyTexts);
  const tables = await listTables(client);
  await requireEmpty(client, tables, head);
  const done: TableEnd[] = [];
  for await (const { frame, digestBefore } of frames) {
    if (frame.kind !== 'note') throw new DamagedBackup('rows stand outside a table');
    const end = End.safeParse(frame.note);
    if (end.success) {
      if (end.data.sha256 !== digestBefore()) throw new DamagedBackup('its digest is another one');
      requireAll(tables, done);
      await requireFittingKeys(client, options.secrets);
      await client.query('commit');
      return { madeAt: head.madeAt, tables: done };
    }
    done.push(await fillTable(client, tables, readNote(TableStart, frame.note, 'a table'), frames));
  }
  throw new DamagedBackup('it ends in the middle');
}

/** Nothing may be mixed with what somebody has entered here, and nobody may enter anything meanwhile. */
async function requireEmpty(client: pg.Client, tables: readonly Table[], head: Head): Promise<void> {
  const { rows: here } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from schema_migrations order by name',
  );
  for (const { name, sha256 } of here) {
    const wanted = head.migrations.find((migration) => migration.name === name);
    if (!wanted)
      throw new Error(`This database is further than the backup, it has ${name}: restore into an empty one.`);
    if (wanted.sha256 !== sha256)
      throw new Error(
        `The backup was made with another text of ${name}: restore it with the service it is of.`,
      );
  }
  const names = tables.map(({ name }) => pg.escapeIdentifier(name));
  await client.query(`lock table ${names.join(', ')} in exclusive mode`);
  for (const { name } of tables.filter(({ name }) => name !== 'schema_migrations')) {
    const { rowCount } = await client.query(`select from ${pg.escapeIdentifier(name)} limit 1`);
    if (rowCount) throw new Error(`The table ${name} is not empty: restore into an empty database.`);
  }
  // The backup brings its own, with the times at which the files were applied there.
  await client.query('delete from schema_migrations');
}

async function fillTable(
  client: pg.Client,
  tables: readonly Table[],
  { table: name, columns }: TableStart,
  frames: Frames,
): Promise<TableEnd> {
  const table = tables.find((table) => table.name === name);
  if (!table || columns.join() !== table.columns.join())
    throw new DamagedBackup(`its table ${name} is another than its migrations make`);
  const hash = createHash('sha256');
  const copy = client.query(copyFrom(`copy ${copyTarget(table)} from stdin`));
  const copied = finished(copy);
  // Told below, where the copy is waited for.
  copied.catch(() => undefined);
  try {
    for (;;) {
      const next = await frames.next();
      if (next.done) throw new DamagedBackup('it ends in the middle');
      const { frame } = next.value;
      if (frame.kind === 'note') {
        const end = readNote(TableEnd, frame.note, `the end of ${name}`);
        if (end.table !== name || end.sha256 !== hash.digest('hex'))
          throw new DamagedBackup(`the rows of ${name} are not those that were backed up`);
        copy.end();
        await copied;
        if (copy.rowCount !== end.rows) throw new DamagedBackup(`${name} has lost rows`);
        return end;
      }
      hash.update(frame.piece);
      if (!copy.write(frame.piece)) await Promise.race([once(copy, 'drain'), copied]);
    }
  } catch (error) {
    copy.destroy();
    throw error;
  }
}

function requireAll(tables: readonly Table[], done: readonly TableEnd[]): void {
  const missing = tables.find(({ name }) => !done.some(({ table }) => table === name));
  if (missing) throw new DamagedBackup(`the table ${missing.name} is missing`);
}

async function requireFittingKeys(client: pg.Client, secrets: Secrets | undefined): Promise<void> {
  if (!secrets) return;
  const { rows } = await client.query<KnownKey>('select purpose, id, digest, in_use from secret_keys');
  const strange = findStrangeKey(rows, await secrets.checks());
  if (strange)
    throw new Error(
      `The key file does not fit this backup: ${strange}. Bring the one that was kept with it.`,
    );
}
