// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Check, Operation } from '../../../operation.ts';

/** The person has come to work. */
export const applicationsArrive = { id: 'applications.arrive', method: 'POST', path: '/v1/applications/{applicationId}/arrival', access: ['employer', 'agency', 'staff', 'operator', 'county'], status: 200, check: (): Promise<Check> => import('../../checks/applications/arrive.ts') } as const satisfies Operation;
