// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** An employer's ads in every state, those changed last first. */
export const jobsListOwn = { id: 'jobs.listOwn', method: 'GET', path: '/v1/employers/{employerId}/jobs', query: { status: 'string', cursor: 'string', limit: 'integer' }, access: ['employer', 'agency', 'staff', 'operator', 'county', 'city', 'province', 'auditor'], paged: true, status: 200 } as const satisfies Operation;
