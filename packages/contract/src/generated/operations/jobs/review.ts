// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Decide about an ad that waits. */
export const jobsReview = { id: 'jobs.review', method: 'POST', path: '/v1/jobs/{jobId}/reviews', body: 'json', access: ['staff', 'operator', 'county', 'city', 'province'], idempotent: true, matched: true, status: 200, check: (): Promise<Check> => import('../../checks/jobs/review.ts') } as const satisfies Operation;
