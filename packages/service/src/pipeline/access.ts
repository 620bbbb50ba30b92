import type { Operation } from '@yizhan/contract';
import { hasRole, type Person } from '../identity/person.ts';
import { Refusal } from '../refusal.ts';
import { unauthenticated } from './bearer.ts';

/** Holds the caller to the roles that stand in the contract; for which region is the handler's question. */
export function mayCall(operation: Operation, person: Person | null): void {
  if (operation.access.includes('public')) return;
  if (person === null) throw unauthenticated();
  if (!hasRole(person, operation.access)) throw new Refusal(403, 'forbidden');
}
