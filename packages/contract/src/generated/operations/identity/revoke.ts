// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Take a role back. */
export const identityRevoke = { id: 'identity.revoke', method: 'DELETE', path: '/v1/identity/grants/{grantId}', query: { reason: 'string' }, access: ['county', 'city', 'province'], matched: true, status: 204, check: (): Promise<Check> => import('../../checks/identity/revoke.ts') } as const satisfies Operation;
