// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** End a published ad because it is filled or no longer wanted. */
export const jobsClose = { id: 'jobs.close', method: 'POST', path: '/v1/jobs/{jobId}/closure', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200, check: (): Promise<Check> => import('../../checks/jobs/close.ts') } as const satisfies Operation;
