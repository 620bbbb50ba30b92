// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** A new draft with the fields of an old ad. */
export const jobsCopy = { id: 'jobs.copy', method: 'POST', path: '/v1/jobs/{jobId}/copies', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 201, check: (): Promise<Check> => import('../../checks/jobs/copy.ts') } as const satisfies Operation;
