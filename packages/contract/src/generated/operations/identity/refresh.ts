// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Exchange a refresh token for its successor. */
export const identityRefresh = { id: 'identity.refresh', method: 'POST', path: '/v1/identity/tokens', body: 'json', access: ['public'], status: 200, check: (): Promise<Check> => import('../../checks/identity/refresh.ts') } as const satisfies Operation;
