// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** One's own employers, or those of a region. */
export const employersList = { id: 'employers.list', method: 'GET', path: '/v1/employers', query: { region: 'string', due: 'boolean', q: 'string', cursor: 'string', limit: 'integer' }, access: ['worker'], paged: true, status: 200 } as const satisfies Operation;
