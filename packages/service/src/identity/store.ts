import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { sites } from '../sites/tables.ts';
import { grants, persons, sessions, signInCodes } from './tables.ts';

export type PersonRow = typeof persons.$inferSelect;
export type GrantRow = typeof grants.$inferSelect;

/** Keeps a new code in place of the old one, unless that may not be sent again yet; then answers when it may. */
export async function putCode(
  db: Queries,
  code: typeof signInCodes.$inferInsert,
  now: Date,
): Promise<Date | undefined> {
  const { phoneHash: _, ...fresh } = code;
  const written = await db
    .insert(signInCodes)
    .values(code)
    .onConflictDoUpdate({
      target: signInCodes.phoneHash,
      set: fresh,
      setWhere: sql`${signInCodes.resendAt} <= ${now.toISOString()}::timestamptz`,
    })
    .returning({ phoneHash: signInCodes.phoneHash });
  if (written.length > 0) return undefined;
  const [kept] = await db
    .select({ resendAt: signInCodes.resendAt })
    .from(signInCodes)
    .where(eq(signInCodes.phoneHash, code.phoneHash));
  return kept?.resendAt ?? now;
}

/** Uses up one try before anything is compared, so that guesses sent at once count like those sent in turn. */
export async function tryCode(db: Queries, phoneHash: string, now: Date) {
  const [code] = await db
    .update(signInCodes)
    .set({ triesLeft: sql`${signInCodes.triesLeft} - 1` })
    .where(
      and(eq(signInCodes.phoneHash, phoneHash), gt(signInCodes.triesLeft, 0), gt(signInCodes.expiresAt, now)),
    )
    .returning({ codeHash: signInCodes.codeHash, triesLeft: signInCodes.triesLeft });
  return code;
}

/** Whether the code was there to be taken: of two that come with it, one signs in. */
export async function takeCode(db: Queries, phoneHash: string, codeHash: string): Promise<boolean> {
  const taken = await db
    .delete(signInCodes)
    .where(and(eq(signInCodes.phoneHash, phoneHash), eq(signInCodes.codeHash, codeHash)))
    .returning({ phoneHash: signInCodes.phoneHash });
  return taken.length > 0;
}

export async function dropCode(db: Queries, phoneHash: string): Promise<void> {
  await db.delete(signInCodes).where(eq(signInCodes.phoneHash, phoneHash));
}

/** Adds the person unless somebody with this phone is there, and answers whoever is. */
export async function putPersonByPhone(
  db: Queries,
  person: typeof persons.$inferInsert & { phoneHash: string },
): Promise<string> {
  await db.insert(persons).values(person).onConflictDoNothing();
  const [found] = await db
    .select({ id: persons.id })
    .from(persons)
    .where(eq(persons.phoneHash, person.phoneHash));
  return found?.id ?? person.id;
}

/** The same for somebody whom a provincial issuer vouches for. */
export async function putPersonBySubject(
  db: Queries,
  person: typeof persons.$inferInsert & { issuer: string; subject: string },
): Promise<{ readonly id: string; readonly signedOutAt: Date | null }> {
  await db.insert(persons).values(person).onConflictDoNothing();
  const [found] = await db
    .select({ id: persons.id, signedOutAt: persons.signedOutAt })
    .from(persons)
    .where(and(eq(persons.issuer, person.issuer), eq(persons.subject, person.subject)));
  return found ?? { id: person.id, signedOutAt: null };
}

export async function signOutSubject(db: Queries, personId: string, now: Date): Promise<void> {
  await db.update(persons).set({ signedOutAt: now }).where(eq(persons.id, personId));
}

export async function findPerson(db: Queries, id: string): Promise<PersonRow | undefined> {
  const [person] = await db.select().from(persons).where(eq(persons.id, id));
  return person;
}

export async function addSession(db: Queries, session: typeof sessions.$inferInsert): Promise<void> {
  await db.insert(sessions).values(session);
}

/** Steps on to the next generation if the session is still at this one. */
export async function rotateSession(db: Queries, id: string, generation: number, now: Date, expiresAt: Date) {
  const [session] = await db
    .update(sessions)
    .set({ generation: generation + 1, rotatedAt: now, expiresAt })
    .where(and(eq(sessions.id, id), eq(sessions.generation, generation), isLive(now)))
    .returning();
  return session;
}

export async function findSession(db: Queries, id: string, now: Date) {
  const [session] = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.id, id), isLive(now)));
  return session;
}

export async function endSessions(
  db: Queries,
  which: { readonly id: string } | { readonly personId: string },
  reason: string,
  now: Date,
): Promise<string[]> {
  const ended = await db
    .update(sessions)
    .set({ endedAt: now, endReason: reason })
    .where(
      and(
        'id' in which ? eq(sessions.id, which.id) : eq(sessions.personId, which.personId),
        isNull(sessions.endedAt),
      ),
    )
    .returning({ id: sessions.id });
  return ended.map(({ id }) => id);
}

const isLive = (now: Date) => and(isNull(sessions.endedAt), gt(sessions.expiresAt, now));

/** Live sessions of a person, the newest first, after the given position. */
export async function listSessions(
  db: Queries,
  personId: string,
  after: { readonly createdAt: Date; readonly id: string } | undefined,
  limit: number,
  now: Date,
) {
  return db
    .select({ session: sessions, siteName: sites.name })
    .from(sessions)
    .innerJoin(sites, eq(sites.id, sessions.siteId))
    .where(
      and(
        eq(sessions.personId, personId),
        isLive(now),
        after &&
          sql`(${sessions.createdAt}, ${sessions.id}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id}::text)`,
      ),
    )
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
    .limit(limit);
}

export const grantsOf = (db: Queries, personId: string): Promise<GrantRow[]> =>
  db
    .select()
    .from(grants)
    .where(and(eq(grants.personId, personId), isNull(grants.takenAt)))
    .orderBy(grants.id);

export async function addGrant(db: Queries, grant: typeof grants.$inferInsert): Promise<GrantRow> {
  const [row] = await db.insert(grants).values(grant).returning();
  if (!row) throw new Error('insert answered no row');
  return row;
}

/** A grant that still holds, locked until the transaction ends. */
export async function lockGrant(db: Queries, id: string): Promise<GrantRow | undefined> {
  const [grant] = await db
    .select()
    .from(grants)
    .where(and(eq(grants.id, id), isNull(grants.takenAt)))
    .for('update');
  return grant;
}

export async function takeGrant(db: Queries, id: string, takenBy: string, now: Date): Promise<void> {
  await db
    .update(grants)
    .set({ takenBy, takenAt: now, version: sql`${grants.version} + 1` })
    .where(eq(grants.id, id));
}

/** Grants that hold in one of the regions, the newest first. */
export async function listGrants(
  db: Queries,
  regions: readonly string[],
  after: { readonly givenAt: Date; readonly id: string } | undefined,
  limit: number,
): Promise<GrantRow[]> {
  return db
    .select()
    .from(grants)
    .where(
      and(
        inArray(grants.region, [...regions]),
        isNull(grants.takenAt),
        after &&
          sql`(${grants.givenAt}, ${grants.id}) < (${after.givenAt.toISOString()}::timestamptz, ${after.id}::text)`,
      ),
    )
    .orderBy(desc(grants.givenAt), desc(grants.id))
    .limit(limit);
}
