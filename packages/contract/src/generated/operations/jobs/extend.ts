// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Let a published ad hold longer. */
export const jobsExtend = { id: 'jobs.extend', method: 'POST', path: '/v1/jobs/{jobId}/extensions', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200, check: (): Promise<Check> => import('../../checks/jobs/extend.ts') } as const satisfies Operation;
