// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Replace the fields of an ad. */
export const jobsUpdate = { id: 'jobs.update', method: 'PUT', path: '/v1/jobs/{jobId}', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], matched: true, status: 200, check: (): Promise<Check> => import('../../checks/jobs/update.ts') } as const satisfies Operation;
