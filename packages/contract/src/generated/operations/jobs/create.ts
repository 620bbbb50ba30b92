// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Begin an ad; it is a draft. */
export const jobsCreate = { id: 'jobs.create', method: 'POST', path: '/v1/employers/{employerId}/jobs', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 201, check: (): Promise<Check> => import('../../checks/jobs/create.ts') } as const satisfies Operation;
