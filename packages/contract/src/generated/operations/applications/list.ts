// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** Who applied for a job, in the order in which they did. */
export const applicationsList = { id: 'applications.list', method: 'GET', path: '/v1/jobs/{jobId}/applications', query: { status: 'string', cursor: 'string', limit: 'integer' }, access: ['employer', 'agency', 'staff', 'operator', 'county'], paged: true, status: 200 } as const satisfies Operation;
