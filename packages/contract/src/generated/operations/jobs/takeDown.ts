// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Take an ad away from the public for good. */
export const jobsTakeDown = { id: 'jobs.takeDown', method: 'POST', path: '/v1/jobs/{jobId}/takedown', body: 'json', access: ['staff', 'operator', 'county', 'city', 'province'], idempotent: true, status: 200, check: (): Promise<Check> => import('../../checks/jobs/takeDown.ts') } as const satisfies Operation;
