// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** Who may do what in a region. */
export const identityListGrants = { id: 'identity.listGrants', method: 'GET', path: '/v1/identity/grants', query: { region: 'string', cursor: 'string', limit: 'integer' }, access: ['county', 'city', 'province', 'auditor'], paged: true, status: 200 } as const satisfies Operation;
