// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** One employer. */
export const employersGet = { id: 'employers.get', method: 'GET', path: '/v1/employers/{employerId}', access: ['employer', 'agency', 'staff', 'operator', 'county', 'city', 'province', 'auditor'], status: 200 } as const satisfies Operation;
