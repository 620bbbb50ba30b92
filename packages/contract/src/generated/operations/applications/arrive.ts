// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** The person has come to work. */
export const applicationsArrive = { id: 'applications.arrive', method: 'POST', path: '/v1/applications/{applicationId}/arrival', access: ['employer', 'agency', 'staff', 'operator', 'county'], status: 200 } as const satisfies Operation;
