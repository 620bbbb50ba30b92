import type { Role, Schemas } from '@yizhan/contract';
import { isWithin } from '../regions/regions.ts';

export interface Grant {
  readonly id: string;
  readonly role: Schemas['Role'];
  readonly region: string;
  /** Null for a role in the whole region. */
  readonly organisation: string | null;
}

/** Whoever signed in. */
export interface Person {
  readonly id: string;
  /** Null for a person who comes with the token of a provincial issuer. */
  readonly sessionId: string | null;
  /** What that issuer calls them; null for everybody else. */
  readonly subject: string | null;
  readonly grants: readonly Grant[];
}

/** Everyone who signs in may do what a worker may; the other roles are given. */
export function hasRole(person: Person, roles: readonly Role[]): boolean {
  return (
    roles.includes('public') ||
    roles.includes('worker') ||
    person.grants.some(({ role }) => roles.includes(role))
  );
}

/** Whether one of the roles is held for the whole region or one above it. */
export function coversRegion(person: Person, roles: readonly Role[], region: string): boolean {
  return person.grants.some(
    (grant) => roles.includes(grant.role) && grant.organisation === null && isWithin(region, grant.region),
  );
}

/** Whether one of the roles is held for the organisation. */
export function coversOrganisation(person: Person, roles: readonly Role[], organisation: string): boolean {
  return person.grants.some((grant) => roles.includes(grant.role) && grant.organisation === organisation);
}
