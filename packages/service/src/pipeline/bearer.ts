import type { People } from '../identity/people.ts';
import type { Person } from '../identity/person.ts';
import { readAccessToken } from '../identity/tokens.ts';
import { Refusal } from '../refusal.ts';
import type { Secrets } from '../secrets/secrets.ts';

const unauthenticated = (): Refusal =>
  new Refusal(401, 'unauthenticated', { headers: { 'WWW-Authenticate': 'Bearer' } });

/** Whoever the bearer token speaks for; null without one. A token that does not hold is refused, also for public reads. */
export async function personOf(
  headers: Headers,
  secrets: Secrets,
  people: People,
  now: Date,
): Promise<Person | null> {
  const authorization = headers.get('Authorization');
  if (authorization === null) return null;
  const token = /^Bearer ([\w.-]{16,4096})$/i.exec(authorization)?.[1];
  const sessionId = token && (await readAccessToken(secrets, token, now));
  const person = sessionId && (await people.bySession(sessionId, now));
  if (!person) throw unauthenticated();
  return person;
}

export { unauthenticated };
