import { sql } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { remember, type Remembered } from '../../remember.ts';

/** What the database's own statistics say of the open ads. */
export interface Shares {
  /** How many there are. */
  readonly open: number;
  /** Which part of them has the token; one that the statistics do not name is rarer than all that they do. */
  of(token: string): number;
}

/** Statistics are renewed when a tenth of the table has changed, which takes days. */
const keptMs = 600_000;
const byDatabase = new WeakMap<Queries, Remembered<Shares | null>>();

/** Null where nobody has looked at the table yet. */
export function sharesOf(db: Queries, now: Date): Promise<Shares | null> {
  const known = byDatabase.get(db) ?? remember(() => readShares(db), keptMs);
  byDatabase.set(db, known);
  return known('', now);
}

async function readShares(db: Queries): Promise<Shares | null> {
  const { rows } = await db.execute<{ open: number; token: string; share: number }>(sql`
    select (select reltuples from pg_class where oid = 'jobs_newest'::regclass) as open, token, share
    from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) common (token, share)
    where schemaname = current_schema and tablename = 'jobs' and attname = 'tokens' and token is not null`);
  const open = rows[0]?.open ?? 0;
  if (open <= 0) return null;
  const shares = new Map(rows.map(({ token, share }) => [token, share]));
  const rarest = Math.min(...shares.values());
  return { open, of: (token) => shares.get(token) ?? rarest };
}
