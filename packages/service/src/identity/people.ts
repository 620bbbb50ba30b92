import type { Database } from '../database/database.ts';
import { newId, type Random } from '../ids.ts';
import { remember } from '../remember.ts';
import type { Issuer, Vouched } from './oidc.ts';
import type { Grant, Person } from './person.ts';
import { findSession, grantsOf, putPersonBySubject } from './store.ts';

const keptMs = 5_000;

export interface People {
  /** Whose session this is, with what they may do; undefined when it has ended. */
  bySession(sessionId: string, now: Date): Promise<Person | undefined>;
  /** Whom an issuer vouches for; known from the first time on. Undefined when they signed out since. */
  bySubject(issuer: string, vouched: Vouched, now: Date): Promise<Person | undefined>;
  /** Ends what is remembered at once, here; other processes follow within seconds. */
  forget(sessionId: string): void;
  forgetSubject(issuer: string, subject: string): void;
}

/** Sessions and grants as of a few seconds ago. */
export function createPeople(db: Database, random: Random): People {
  const bySession = remember(async (sessionId, now): Promise<Person | undefined> => {
    const session = await findSession(db, sessionId, now);
    if (!session) return undefined;
    return { id: session.personId, sessionId, subject: null, grants: await grantsOf(db, session.personId) };
  }, keptMs);
  const nameOf = (issuer: string, subject: string): string => `${issuer}\n${subject}`;
  const bySubject = remember(async (name, now) => {
    const [issuer = '', subject = ''] = name.split('\n');
    const fresh = { id: newId('person', now, random), issuer, subject, createdAt: now };
    const { id, signedOutAt } = await putPersonBySubject(db, fresh);
    const person: Person = { id, sessionId: null, subject, grants: await grantsOf(db, id) };
    return { person, signedOutAt };
  }, keptMs);
  return {
    bySession,
    async bySubject(issuer, { subject, issuedAt, scopes }, now) {
      const { person, signedOutAt } = await bySubject(nameOf(issuer, subject), now);
      // Issuers write whole seconds: of one that may be from before or after, it is taken to be from before.
      return signedOutAt && issuedAt <= signedOutAt ? undefined : limited(person, scopes);
    },
    forget: bySession.forget,
    forgetSubject: (issuer, subject) => bySubject.forget(nameOf(issuer, subject)),
  };
}

/** Has what they may do looked up anew, here. Once it is committed: before, others would remember what was. */
export function forgetPerson(
  { people, issuer }: { readonly people: People; readonly issuer: Issuer | undefined },
  { sessionId, subject }: Person,
): void {
  if (sessionId !== null) people.forget(sessionId);
  if (issuer && subject !== null) people.forgetSubject(issuer.url, subject);
}

/** A program does for a person what they may do and let it do. */
function limited(person: Person, scopes: readonly string[]): Person {
  const limit = (grant: Grant): Grant => ({
    ...grant,
    scopes: grant.scopes.filter((scope) => scopes.includes(scope)),
  });
  return { ...person, grants: person.grants.map(limit) };
}
