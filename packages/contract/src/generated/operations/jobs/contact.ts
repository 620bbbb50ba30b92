// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** The number to call about an open job. */
export const jobsContact = { id: 'jobs.contact', method: 'POST', path: '/v1/jobs/{jobId}/contacts', access: ['public'], status: 200, check: (): Promise<Check> => import('../../checks/jobs/contact.ts') } as const satisfies Operation;
