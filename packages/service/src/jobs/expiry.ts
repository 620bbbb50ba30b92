import { and, asc, eq, lte } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { newId, type Random } from '../ids.ts';
import { recordEvent } from './acts.ts';
import { expire } from './records.ts';
import { ads } from './tables.ts';

/** Rows of one transaction: few enough that nobody waits for their locks. */
const batch = 200;

/**
 * Writes down which ads are over, each with its line in the audit log at the minute at which it ended. Readers decide
 * by the clock and wait for none of this.
 *
 * @returns how many ads were over
 */
export async function expireAds(db: Database, now: Date, random: Random): Promise<number> {
  let expired = 0;
  for (;;) {
    const done = await db.transaction((tx) => expireSome(tx, now, random));
    expired += done;
    if (done < batch) return expired;
  }
}

async function expireSome(db: Queries, now: Date, random: Random): Promise<number> {
  const over = await db
    .select({ id: ads.id })
    .from(ads)
    .where(and(eq(ads.status, 'published'), lte(ads.validUntil, now)))
    .orderBy(asc(ads.validUntil))
    .limit(batch)
    .for('update', { skipLocked: true });
  if (over.length === 0) return 0;
  const ended = await expire(
    db,
    over.map(({ id }) => id),
  );
  const requestId = newId('work', now, random);
  for (const ad of ended) {
    const actor = { db, now: ad.validUntil ?? now, random, requestId, person: null, site: null };
    await recordEvent(actor, ad, 'expired', 'system');
  }
  return over.length;
}
