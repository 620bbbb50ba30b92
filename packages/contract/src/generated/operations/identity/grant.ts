// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Give a role in a region, or for one organisation in it. */
export const identityGrant = { id: 'identity.grant', method: 'POST', path: '/v1/identity/grants', body: 'json', access: ['county', 'city', 'province'], idempotent: true, status: 201, check: (): Promise<Check> => import('../../checks/identity/grant.ts') } as const satisfies Operation;
