import { sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';

const hourMs = 3_600_000;

/** What is of no use a while after the instant in a column; the audit log is not among it. */
const spans = [
  { table: 'sign_in_codes', column: 'expires_at', keptMs: 0 },
  // A session that was ended stays until its newest token would have ended by itself.
  { table: 'sessions', column: 'expires_at', keptMs: 0 },
  // Twice the longest span of a limit.
  { table: 'permits', column: 'starts_at', keptMs: 2 * hourMs },
  // The contract promises the same answer for 24 hours.
  { table: 'idempotency_keys', column: 'created_at', keptMs: 24 * hourMs },
] as const;

export type Forgotten = Record<(typeof spans)[number]['table'], number>;

/** Rows of one statement: few enough that nobody waits for their locks. */
const batch = 1_000;

/**
 * Deletes one-time codes, sessions, rate counts and stored answers whose time is over.
 *
 * @returns how many rows went, by table
 */
export async function forgetExpired(db: Database, now: Date): Promise<Forgotten> {
  const forgotten: Forgotten = { sign_in_codes: 0, sessions: 0, permits: 0, idempotency_keys: 0 };
  for (const { table, column, keptMs } of spans) {
    const before = new Date(now.getTime() - keptMs).toISOString();
    let deleted: number;
    do {
      // Rows that somebody works on are left for the next time.
      const { rows } = await db.execute(sql`
        delete from ${sql.identifier(table)} where ctid = any(array(
          select ctid from ${sql.identifier(table)} where ${sql.identifier(column)} < ${before}
          limit ${batch} for update skip locked)) returning 1`);
      deleted = rows.length;
      forgotten[table] += deleted;
    } while (deleted === batch);
  }
  return forgotten;
}
