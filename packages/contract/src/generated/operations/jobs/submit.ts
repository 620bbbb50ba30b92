// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Hand in a draft or a returned ad for review. */
export const jobsSubmit = { id: 'jobs.submit', method: 'POST', path: '/v1/jobs/{jobId}/submission', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200, check: (): Promise<Check> => import('../../checks/jobs/submit.ts') } as const satisfies Operation;
