// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** One ad as its employer and the clerks see it. */
export const jobsGetOwn = { id: 'jobs.getOwn', method: 'GET', path: '/v1/jobs/{jobId}/record', access: ['employer', 'agency', 'staff', 'operator', 'county', 'city', 'province', 'auditor'], status: 200 } as const satisfies Operation;
