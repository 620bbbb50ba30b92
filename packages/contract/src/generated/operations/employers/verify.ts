// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** Record that an employer was checked. */
export const employersVerify = { id: 'employers.verify', method: 'POST', path: '/v1/employers/{employerId}/verifications', body: 'json', access: ['staff', 'operator', 'county', 'city', 'province'], idempotent: true, matched: true, status: 201, check: (): Promise<Check> => import('../../checks/employers/verify.ts') } as const satisfies Operation;
