import { newId, type Random } from '../ids.ts';

/**
 * One name for the request in the answer, the problem and the log. A caller outside a page may bring its own,
 * so that a line can be followed through both systems.
 */
export function requestIdOf(headers: Headers, now: Date, random: Random): string {
  const theirs = headers.get('X-Request-Id');
  return theirs && /^[\w-]{8,64}$/.test(theirs) ? theirs : newId('req', now, random);
}
