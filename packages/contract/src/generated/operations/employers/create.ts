// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Register an employer. */
export const employersCreate = { id: 'employers.create', method: 'POST', path: '/v1/employers', body: 'json', access: ['worker'], idempotent: true, status: 201, check: (): Promise<Check> => import('../../checks/employers/create.ts') } as const satisfies Operation;
