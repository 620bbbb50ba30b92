import type { Operation } from '@yizhan/contract';
import { hasRole, hasScope, type Person } from '../identity/person.ts';
import { Refusal, scopeMissing } from '../refusal.ts';
import { unauthenticated } from './bearer.ts';

/** Holds the caller to the roles and the scope that stand in the contract; for which region is the handler's question. */
export function mayCall(operation: Operation, person: Person | null): void {
  if (operation.access.includes('public')) return;
  if (person === null) throw unauthenticated();
  if (!hasRole(person, operation.access)) throw new Refusal(403, 'forbidden');
  if (operation.scope && !hasScope(person, operation)) throw scopeMissing(operation.scope);
}
