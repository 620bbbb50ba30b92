import type { Operation, Role, Schemas, Scope } from '@yizhan/contract';
import { isWithin } from '../regions/regions.ts';

export interface Grant {
  readonly id: string;
  readonly role: Schemas['Role'];
  readonly region: string;
  /** Null for a role in the whole region. */
  readonly organisation: string | null;
  readonly scopes: readonly Scope[];
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

/** Whether one of the roles that the operation asks for was given with its scope. */
export function hasScope({ grants }: Person, { access, scope }: Operation): boolean {
  return (
    scope === undefined || grants.some(({ role, scopes }) => access.includes(role) && scopes.includes(scope))
  );
}

/** Whether one of the roles is held for the whole region or one above it, with the scope if one is asked for. */
export function coversRegion(person: Person, roles: readonly Role[], region: string, scope?: Scope): boolean {
  return person.grants.some(
    (grant) =>
      roles.includes(grant.role) &&
      grant.organisation === null &&
      isWithin(region, grant.region) &&
      (scope === undefined || grant.scopes.includes(scope)),
  );
}

/** Whether one of the roles is held for the organisation. */
export function coversOrganisation(person: Person, roles: readonly Role[], organisation: string): boolean {
  return person.grants.some((grant) => roles.includes(grant.role) && grant.organisation === organisation);
}
