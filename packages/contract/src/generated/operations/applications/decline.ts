// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Do not take the applicant; the seat goes to the first who waits. */
export const applicationsDecline = { id: 'applications.decline', method: 'POST', path: '/v1/applications/{applicationId}/refusal', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200, check: (): Promise<Check> => import('../../checks/applications/decline.ts') } as const satisfies Operation;
