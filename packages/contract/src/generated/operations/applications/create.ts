// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Apply for a job. */
export const applicationsCreate = { id: 'applications.create', method: 'POST', path: '/v1/jobs/{jobId}/applications', body: 'json', access: ['public'], idempotent: true, status: 201, check: (): Promise<Check> => import('../../checks/applications/create.ts') } as const satisfies Operation;
