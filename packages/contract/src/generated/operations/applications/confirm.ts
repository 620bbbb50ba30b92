// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Take the applicant. */
export const applicationsConfirm = { id: 'applications.confirm', method: 'POST', path: '/v1/applications/{applicationId}/confirmation', access: ['employer', 'agency', 'staff', 'operator', 'county'], status: 200, check: (): Promise<Check> => import('../../checks/applications/confirm.ts') } as const satisfies Operation;
