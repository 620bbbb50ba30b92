// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Tell the clerks that something is wrong with an ad. */
export const jobsReport = { id: 'jobs.report', method: 'POST', path: '/v1/jobs/{jobId}/reports', body: 'json', access: ['public'], idempotent: true, status: 201, check: (): Promise<Check> => import('../../checks/jobs/report.ts') } as const satisfies Operation;
