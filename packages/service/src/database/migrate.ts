import type { Database, PlainTransaction } from './database.ts';

export interface Migration {
  /** `NNNN-what-it-does.sql`; the number decides the order. */
  readonly name: string;
  readonly sql: string;
}

/** A migration and its digest, which tells whether the file has changed since it was applied. */
interface Digested extends Migration {
  readonly sha256: string;
}

/** How long everybody may have to wait behind a file that itself waits for a lock. */
const lockTimeoutMs = 2_000;
const lockTries = 30;

/**
 * Brings the database up to date: forward only, each file in a transaction of its own, so that a failure
 * keeps the files before it and nothing of its own. Any number of processes may call this at once, and older ones
 * may go on working: a file that gets no lock in time lets the others through and tries again.
 *
 * Applied files that the list does not know are left alone: a newer process of this service wrote them.
 *
 * @param now stands beside each file as the time it was applied
 * @returns the names of the files that this call applied
 * @throws if a file changed after it was applied, or comes before one that was already applied
 */
export async function migrate(db: Database, migrations: readonly Migration[], now: Date): Promise<string[]> {
  const files = await db.plainTransaction((tx) => digest(tx, migrations));
  if ((await db.plainTransaction((tx) => pending(tx, files))).length === 0) return [];

  const done: string[] = [];
  for (;;) {
    const name = await patiently(() => db.plainTransaction((tx) => applyNext(tx, files, now)));
    if (name === undefined) return done;
    done.push(name);
  }
}

/** Tries again while somebody holds a lock that is needed: a long report, say. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = lockTries; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as { readonly code?: string };
      if (code !== lockNotAvailable || left === 1) throw error;
    }
  }
}

const lockNotAvailable = '55P03';

/** The database computes the digests: a page on plain HTTP has no `crypto.subtle`. */
async function digest(tx: PlainTransaction, migrations: readonly Migration[]): Promise<Digested[]> {
  const ordered = migrations.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const rows = await tx.rows(
    `select encode(sha256(convert_to(body, 'UTF8')), 'hex') as sha256
     from unnest($1::text[]) with ordinality as file (body, place) order by place`,
    [ordered.map(({ sql }) => sql)],
  );
  return ordered.map((migration, place) => ({ ...migration, sha256: String(rows[place]?.sha256) }));
}

/** The files still to be applied, after a look at those that were. */
async function pending(tx: PlainTransaction, files: readonly Digested[]): Promise<Digested[]> {
  const [table] = await tx.rows(`select to_regclass('schema_migrations') is not null as found`);
  const rows = table?.found ? await tx.rows(`select name, sha256 from schema_migrations`) : [];
  const applied = new Map(rows.map(({ name, sha256 }) => [String(name), String(sha256)]));

  const last = files.findLast(({ name }) => applied.has(name))?.name ?? '';
  for (const { name, sha256 } of files) {
    const known = applied.get(name);
    if (known === undefined && name < last) {
      throw new Error(
        `Migration ${name} comes before ${last}, which was already applied: give it a higher number.`,
      );
    }
    if (known !== undefined && known !== sha256) {
      throw new Error(`Migration ${name} was changed after it was applied: restore it and write a new file.`);
    }
  }
  return files.filter(({ name }) => !applied.has(name));
}

/** Applies one file in the transaction; undefined when none is left. */
async function applyNext(
  tx: PlainTransaction,
  files: readonly Digested[],
  now: Date,
): Promise<string | undefined> {
  // Held until the transaction ends, so that no second process applies the same file.
  await tx.rows(`select pg_advisory_xact_lock(hashtext('schema_migrations'))`);
  await tx.script(`
    create table if not exists schema_migrations (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null
    )`);
  const [next] = await pending(tx, files);
  if (!next) return undefined;

  await tx.script(`set local lock_timeout = ${lockTimeoutMs}`);
  try {
    await tx.script(next.sql);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Migration ${next.name} failed: ${reason}`, { cause });
  }
  await tx.rows('insert into schema_migrations (name, sha256, applied_at) values ($1, $2, $3)', [
    next.name,
    next.sha256,
    now.toISOString(),
  ]);
  return next.name;
}
