import type { Database } from '../database/database.ts';
import { newId, type Random } from '../ids.ts';
import { remember } from '../remember.ts';
import type { Person } from './person.ts';
import { findSession, grantsOf, putPersonBySubject } from './store.ts';

const keptMs = 5_000;

export interface People {
  /** Whose session this is, with what they may do; undefined when it has ended. */
  bySession(sessionId: string, now: Date): Promise<Person | undefined>;
  /** Whom an issuer vouches for; known from the first time on. */
  bySubject(issuer: string, subject: string, now: Date): Promise<Person>;
  /** Ends what is remembered at once, here; other processes follow within seconds. */
  forget(sessionId: string): void;
}

/** Sessions and grants as of a few seconds ago. */
export function createPeople(db: Database, random: Random): People {
  const bySession = remember(async (sessionId, now): Promise<Person | undefined> => {
    const session = await findSession(db, sessionId, now);
    if (!session) return undefined;
    return { id: session.personId, sessionId, grants: await grantsOf(db, session.personId) };
  }, keptMs);
  const bySubject = remember(async (name, now): Promise<Person> => {
    const [issuer = '', subject = ''] = name.split('\n');
    const fresh = { id: newId('person', now, random), issuer, subject, createdAt: now };
    const id = await putPersonBySubject(db, fresh);
    return { id, sessionId: null, grants: await grantsOf(db, id) };
  }, keptMs);
  return {
    bySession,
    bySubject: (issuer, subject, now) => bySubject(`${issuer}\n${subject}`, now),
    forget: bySession.forget,
  };
}
