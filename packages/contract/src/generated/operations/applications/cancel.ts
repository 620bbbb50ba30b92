// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** The applicant withdraws; the seat goes to the first who waits. */
export const applicationsCancel = { id: 'applications.cancel', method: 'POST', path: '/v1/applications/{applicationId}/cancellation', access: ['public'], idempotent: true, status: 200 } as const satisfies Operation;
