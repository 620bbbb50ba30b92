// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Send a one-time code to a phone. */
export const identitySendCode = { id: 'identity.sendCode', method: 'POST', path: '/v1/identity/codes', body: 'json', access: ['public'], status: 202, check: (): Promise<Check> => import('../../checks/identity/sendCode.ts') } as const satisfies Operation;
