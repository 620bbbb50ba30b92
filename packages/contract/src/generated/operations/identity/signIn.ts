// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Sign in with phone and code. */
export const identitySignIn = { id: 'identity.signIn', method: 'POST', path: '/v1/identity/sessions', body: 'json', access: ['public'], status: 201, check: (): Promise<Check> => import('../../checks/identity/signIn.ts') } as const satisfies Operation;
