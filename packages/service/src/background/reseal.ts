import { and, eq, gt, isNotNull } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { phoneContext } from '../identity/answers.ts';
import { persons } from '../identity/tables.ts';
import type { Secrets } from '../secrets/secrets.ts';

const batch = 500;

/** Seals with the present key what an older one sealed, so that the older one can leave the ring. */
export async function reseal(db: Database, secrets: Secrets): Promise<number> {
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
