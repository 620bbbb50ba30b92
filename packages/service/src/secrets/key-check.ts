import { sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { Secrets } from './secrets.ts';

/**
 * Compares the ring with the keys that this database was written with, and notes new ones.
 *
 * @throws when a key is another than the database knows, or the lookup key was exchanged
 */
export async function checkKeys(db: Database, secrets: Secrets, now: Date): Promise<void> {
  const checks = await secrets.checks();
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('secret_keys'))`);
    const { rows } = await tx.execute<{ purpose: string; id: string; digest: string; in_use: boolean }>(
      sql`select purpose, id, digest, in_use from secret_keys`,
    );
    const known = new Map(rows.map((row) => [`${row.purpose} ${row.id}`, row.digest]));
    for (const { purpose, id, digest } of checks) {
      const expected = known.get(`${purpose} ${id}`);
      if (expected !== undefined && expected !== digest)
        throw wrongKey(`its ${purpose} key ${id} is another one`);
    }
    const held = (purpose: string, id: string) =>
      checks.some((check) => check.purpose === purpose && check.id === id);
    // Signing keys may go: tokens that they signed end by themselves.
    const missing = rows.find((row) => row.purpose !== 'signing' && row.in_use && !held(row.purpose, row.id));
    if (missing) throw wrongKey(`it lacks the ${missing.purpose} key ${missing.id}`);
    for (const { purpose, id, digest } of checks) {
      await tx.execute(sql`insert into secret_keys (purpose, id, digest, in_use, first_seen_at)
        values (${purpose}, ${id}, ${digest}, true, ${now.toISOString()}) on conflict do nothing`);
    }
  });
}

const wrongKey = (reason: string): Error =>
  new Error(`The key file is not the one that this database was written with: ${reason}.`);
