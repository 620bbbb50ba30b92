import type { Tools } from '../call.ts';
import type { Vouched } from '../identity/oidc.ts';
import type { Person } from '../identity/person.ts';
import { readAccessToken } from '../identity/tokens.ts';
import { Refusal } from '../refusal.ts';

export const unauthenticated = (): Refusal =>
  new Refusal(401, 'unauthenticated', { headers: { 'WWW-Authenticate': 'Bearer' } });

export type Needs = Pick<Tools, 'secrets' | 'people' | 'issuer' | 'onError'>;

/** Whoever the bearer token speaks for; null without one. A token that does not hold is refused on public reads too. */
export async function personOf(headers: Headers, tools: Needs, now: Date): Promise<Person | null> {
  const authorization = headers.get('Authorization');
  if (authorization === null) return null;
  const token = /^Bearer ([\w.-]{16,8192})$/i.exec(authorization)?.[1];
  if (token === undefined) throw unauthenticated();
  const person = await (token.startsWith('session_')
    ? bySession(token, tools, now)
    : byIssuer(token, tools, now));
  if (!person) throw unauthenticated();
  return person;
}

async function bySession(token: string, { secrets, people }: Needs, now: Date): Promise<Person | undefined> {
  const sessionId = await readAccessToken(secrets, token, now);
  return sessionId === undefined ? undefined : people.bySession(sessionId, now);
}

async function byIssuer(
  token: string,
  { issuer, people, onError }: Needs,
  now: Date,
): Promise<Person | undefined> {
  if (!issuer) return undefined;
  let vouched: Vouched | undefined;
  try {
    vouched = await issuer.judge(token, now);
  } catch (error) {
    onError(error);
    throw new Refusal(503, 'unavailable', { params: { seconds: 5 }, headers: { 'Retry-After': '5' } });
  }
  return vouched && people.bySubject(issuer.url, vouched, now);
}
