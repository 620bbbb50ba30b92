// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Correct what is known of an employer. */
export const employersUpdate = { id: 'employers.update', method: 'PUT', path: '/v1/employers/{employerId}', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], matched: true, status: 200, check: (): Promise<Check> => import('../../checks/employers/update.ts') } as const satisfies Operation;
