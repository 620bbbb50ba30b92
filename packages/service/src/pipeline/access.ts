import type { Operation } from '@yizhan/contract';
import { hasRole, hasScope, type Person } from '../identity/person.ts';
import { forgetPerson } from '../identity/people.ts';
import { Refusal, scopeMissing } from '../refusal.ts';
import { personOf, unauthenticated, type Needs } from './bearer.ts';

/**
 * Who calls, if they may. Another process may have given them the role a moment ago: whoever lacks one is looked up anew
 * before they are refused.
 */
export async function callerOf(
  operation: Operation,
  headers: Headers,
  tools: Needs,
  now: Date,
): Promise<Person | null> {
  const known = await personOf(headers, tools, now);
  const isOutdated = known !== null && !hasRole(known, operation.access);
  if (isOutdated) forgetPerson(tools, known);
  const person = isOutdated ? await personOf(headers, tools, now) : known;
  mayCall(operation, person);
  return person;
}

/** Holds the caller to the roles and the scope that stand in the contract; for which region is the handler's question. */
function mayCall(operation: Operation, person: Person | null): void {
  if (operation.access.includes('public')) return;
  if (person === null) throw unauthenticated();
  if (!hasRole(person, operation.access)) throw new Refusal(403, 'forbidden');
  if (operation.scope && !hasScope(person, operation)) throw scopeMissing(operation.scope);
}
