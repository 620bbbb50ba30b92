// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** One's own applications, the newest first. */
export const applicationsListOwn = { id: 'applications.listOwn', method: 'GET', path: '/v1/applications', query: { cursor: 'string', limit: 'integer' }, access: ['worker'], paged: true, status: 200 } as const satisfies Operation;
