// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** Where the person is signed in. */
export const identityListSessions = { id: 'identity.listSessions', method: 'GET', path: '/v1/identity/sessions', query: { cursor: 'string', limit: 'integer' }, access: ['worker'], paged: true, status: 200 } as const satisfies Operation;
