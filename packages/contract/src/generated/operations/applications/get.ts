// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** An application as the applicant sees it. */
export const applicationsGet = { id: 'applications.get', method: 'GET', path: '/v1/applications/{applicationId}', query: { ticket: 'string' }, access: ['public'], status: 200 } as const satisfies Operation;
