import { createHash } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { frameWriter } from './frames.ts';
import type { Head, TableEnd, TableStart } from './notes.ts';
import { sealOf } from './seal.ts';
import { copyTarget, listTables, steadyTexts, withClient } from './tables.ts';

export interface BackedUp {
  readonly tables: readonly TableEnd[];
  /** Size of the file. */
  readonly bytes: number;
}

/**
 * Writes everything that the service keeps into one file, as of one instant, while it goes on working.
 *
 * @param file must not exist; it appears under this name when it is complete
 */
export async function backup(url: string, file: string, now: Date): Promise<BackedUp> {
  const draft = `${file}.part`;
  const tables: TableEnd[] = [];
  const handle = await open(draft, 'wx', 0o600);
  const output = handle.createWriteStream({ flush: true });
  try {
    await withClient(url, async (client) => {
      // One snapshot for all tables; readers block nobody.
      await client.query('begin isolation level repeatable read read only');
      await client.query(steadyTexts);
      const frames = Readable.from(framesOf(client, now, tables), { objectMode: false });
      await pipeline(frames, createZstdCompress(), sealed, output);
      await client.query('commit');
    });
    // Unlike a rename this takes no other backup's place.
    await link(draft, file);
    return { tables, bytes: output.bytesWritten };
  } finally {
    output.destroy();
    await rm(draft);
  }
}

async function* sealed(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const piece of packed) {
    length += piece.length;
    yield piece;
  }
  yield sealOf(length);
}

async function* framesOf(client: pg.Client, now: Date, done: TableEnd[]): AsyncGenerator<Buffer> {
  const writer = frameWriter();
  yield writer.note(await headOf(client, now));
  for (const table of await listTables(client)) {
    const start: TableStart = { table: table.name, columns: [...table.columns] };
    yield writer.note(start);
    const hash = createHash('sha256');
    const copy = client.query(copyTo(`copy ${copyTarget(table)} to stdout`));
    for await (const piece of copy as AsyncIterable<Buffer>) {
      hash.update(piece);
      yield writer.piece(piece);
    }
    const end: TableEnd = { table: table.name, rows: copy.rowCount, sha256: hash.digest('hex') };
    yield writer.note(end);
    done.push(end);
  }
  yield writer.note({ tables: done.length, sha256: writer.digest() });
}

async function headOf(client: pg.Client, now: Date): Promise<Head> {
  const { rows: migrations } = await client.query<Head['migrations'][number]>(
    'select name, sha256 from schema_migrations order by name',
  );
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  return {
    format: 'yizhan-backup',
    version: 1,
    madeAt: now.toISOString(),
    postgres: rows[0]?.server_version ?? '',
    migrations,
  };
}
