// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** Do not take the applicant; the seat goes to the first who waits. */
export const applicationsDecline = { id: 'applications.decline', method: 'POST', path: '/v1/applications/{applicationId}/refusal', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200 } as const satisfies Operation;
