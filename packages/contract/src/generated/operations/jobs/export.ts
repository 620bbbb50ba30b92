// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** Ads as a table. */
export const jobsExport = { id: 'jobs.export', method: 'GET', path: '/v1/job-exports', query: { format: 'string', employerId: 'string', region: 'string', status: 'string', template: 'boolean' }, access: ['employer', 'agency', 'staff', 'operator', 'county', 'city', 'province', 'auditor'], status: 200 } as const satisfies Operation;
