// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** See the whole phone number of somebody who has a role here. */
export const identityReveal = { id: 'identity.reveal', method: 'POST', path: '/v1/identity/persons/{personId}/reveals', body: 'json', access: ['county', 'city', 'province', 'auditor'], scope: 'personal_data', status: 200, check: (): Promise<Check> => import('../../checks/identity/reveal.ts') } as const satisfies Operation;
