// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Take an ended ad up again. */
export const jobsReopen = { id: 'jobs.reopen', method: 'POST', path: '/v1/jobs/{jobId}/reopening', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200, check: (): Promise<Check> => import('../../checks/jobs/reopen.ts') } as const satisfies Operation;
