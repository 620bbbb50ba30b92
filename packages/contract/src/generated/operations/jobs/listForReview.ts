// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** Ads that wait for a clerk, the longest waiting first. */
export const jobsListForReview = { id: 'jobs.listForReview', method: 'GET', path: '/v1/job-reviews', query: { region: 'string', cause: 'string', cursor: 'string', limit: 'integer' }, access: ['staff', 'operator', 'county', 'city', 'province'], paged: true, status: 200 } as const satisfies Operation;
