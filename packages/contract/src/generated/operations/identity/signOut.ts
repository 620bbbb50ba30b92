// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Sign out here, or everywhere. */
export const identitySignOut = { id: 'identity.signOut', method: 'POST', path: '/v1/identity/sign-out', body: 'json', access: ['worker'], status: 204, check: (): Promise<Check> => import('../../checks/identity/signOut.ts') } as const satisfies Operation;
