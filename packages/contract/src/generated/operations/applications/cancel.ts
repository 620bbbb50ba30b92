// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** The applicant withdraws; the seat goes to the first who waits. */
export const applicationsCancel = { id: 'applications.cancel', method: 'POST', path: '/v1/applications/{applicationId}/cancellation', query: { ticket: 'string' }, access: ['public'], idempotent: true, status: 200, check: (): Promise<Check> => import('../../checks/applications/cancel.ts') } as const satisfies Operation;
