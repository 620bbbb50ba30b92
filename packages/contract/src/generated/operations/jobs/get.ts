// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** One job with everything that its ad must say. */
export const jobsGet = { id: 'jobs.get', method: 'GET', path: '/v1/jobs/{jobId}', access: ['public'], status: 200 } as const satisfies Operation;
