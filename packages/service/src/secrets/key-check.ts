import { sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { KeyCheck, Secrets } from './secrets.ts';

export interface KnownKey {
  readonly purpose: string;
  readonly id: string;
  readonly digest: string;
  readonly in_use: boolean;
}

/**
 * Compares the ring with the keys that this database was written with, and notes new ones.
 *
 * @throws when a key is another than the database knows, or the lookup key was exchanged
 */
export async function checkKeys(db: Database, secrets: Secrets, now: Date): Promise<void> {
  const checks = await secrets.checks();
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('secret_keys'))`);
    const { rows } = await tx.execute<KnownKey & Record<string, unknown>>(
      sql`select purpose, id, digest, in_use from secret_keys`,
    );
    const strange = findStrangeKey(rows, checks);
    if (strange)
      throw new Error(`The key file is not the one that this database was written with: ${strange}.`);
    for (const { purpose, id, digest } of checks) {
      await tx.execute(sql`insert into secret_keys (purpose, id, digest, in_use, first_seen_at)
        values (${purpose}, ${id}, ${digest}, true, ${now.toISOString()}) on conflict do nothing`);
    }
  });
}

/** Says in words which key of the ring is not the one that the data was written with. */
export function findStrangeKey(rows: readonly KnownKey[], checks: readonly KeyCheck[]): string | undefined {
  const known = new Map(rows.map((row) => [`${row.purpose} ${row.id}`, row.digest]));
  for (const { purpose, id, digest } of checks) {
    const expected = known.get(`${purpose} ${id}`);
    if (expected !== undefined && expected !== digest) return `its ${purpose} key ${id} is another one`;
  }
  const held = (purpose: string, id: string) =>
    checks.some((check) => check.purpose === purpose && check.id === id);
  // Signing keys may go: tokens that they signed end by themselves.
  const missing = rows.find((row) => row.purpose !== 'signing' && row.in_use && !held(row.purpose, row.id));
  return missing && `it lacks the ${missing.purpose} key ${missing.id}`;
}
