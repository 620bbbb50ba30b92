import type { Queries } from '../database/database.ts';
import { remember } from '../remember.ts';
import type { Person } from './person.ts';
import { findSession, grantsOf } from './store.ts';

const keptMs = 5_000;

export interface People {
  /** Whose session this is, with what they may do; undefined when it has ended. */
  bySession(sessionId: string, now: Date): Promise<Person | undefined>;
  /** Ends what is remembered at once, here; other processes follow within seconds. */
  forget(sessionId: string): void;
}

/** Sessions and grants as of a few seconds ago. */
export function createPeople(db: Queries): People {
  const bySession = remember(async (sessionId, now): Promise<Person | undefined> => {
    const session = await findSession(db, sessionId, now);
    if (!session) return undefined;
    return { id: session.personId, sessionId, grants: await grantsOf(db, session.personId) };
  }, keptMs);
  return { bySession, forget: bySession.forget };
}
