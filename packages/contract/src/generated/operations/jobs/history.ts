// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** What happened to an ad, the latest first. */
export const jobsHistory = { id: 'jobs.history', method: 'GET', path: '/v1/jobs/{jobId}/history', query: { cursor: 'string', limit: 'integer' }, access: ['employer', 'agency', 'staff', 'operator', 'county', 'city', 'province', 'auditor'], paged: true, status: 200 } as const satisfies Operation;
