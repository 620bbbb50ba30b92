// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** Open jobs like this one, and why they are like it. */
export const jobsSimilar = { id: 'jobs.similar', method: 'GET', path: '/v1/jobs/{jobId}/similar', access: ['public'], status: 200 } as const satisfies Operation;
