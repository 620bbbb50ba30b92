// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Take over many ads, or see what would become of them. */
export const jobsImport = { id: 'jobs.import', method: 'POST', path: '/v1/job-imports', body: 'json', maxBytes: 8388608, access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200, check: (): Promise<Check> => import('../../checks/jobs/import.ts') } as const satisfies Operation;
