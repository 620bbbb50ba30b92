import { and, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { phoneContext } from '../identity/answers.ts';
import { persons } from '../identity/tables.ts';
import type { Secrets } from '../secrets/secrets.ts';

const batch = 500;

export interface Resealed {
  readonly resealed: number;
  /** Keys that nothing needs any more: they may leave the key file. */
  readonly retired: number;
}

/** Seals with the present key what an older one sealed, and notes which older ones can leave the ring. */
export async function reseal(db: Database, secrets: Secrets): Promise<Resealed> {
  return { resealed: await resealPersons(db, secrets), retired: await retireKeys(db, secrets) };
}

/** Answers of creates are not sealed anew: they go by themselves within a day. */
async function retireKeys(db: Database, secrets: Secrets): Promise<number> {
  const present = (await secrets.checks()).find(({ purpose }) => purpose === 'encryption')?.id;
  const { rows } = await db.execute(sql`
    update secret_keys set in_use = false
    where purpose = 'encryption' and in_use and id <> ${present ?? ''}
      and not exists (select from persons where split_part(phone_sealed, ':', 3) = secret_keys.id)
      and not exists (select from idempotency_keys where split_part(answer_sealed, ':', 3) = secret_keys.id)
    returning id`);
  return rows.length;
}

async function resealPersons(db: Database, secrets: Secrets): Promise<number> {
  let done = 0;
  let last = '';
  for (;;) {
    const rows = await db
      .select({ id: persons.id, phoneSealed: persons.phoneSealed })
      .from(persons)
      .where(and(gt(persons.id, last), isNotNull(persons.phoneSealed)))
      .orderBy(persons.id)
      .limit(batch);
    for (const { id, phoneSealed } of rows) {
      if (phoneSealed === null || !secrets.isOld(phoneSealed)) continue;
      const fresh = await secrets.seal(phoneContext(id), await secrets.open(phoneContext(id), phoneSealed));
      // Only what was read: whoever changed the number meanwhile sealed it anew.
      await db
        .update(persons)
        .set({ phoneSealed: fresh })
        .where(and(eq(persons.id, id), eq(persons.phoneSealed, phoneSealed)));
      done += 1;
    }
    last = rows.at(-1)?.id ?? last;
    if (rows.length < batch) return done;
  }
}
