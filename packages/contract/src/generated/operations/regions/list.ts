// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** Regions below one region, or the places that take part. */
export const regionsList = { id: 'regions.list', method: 'GET', path: '/v1/regions', query: { parent: 'string', asOf: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 } as const satisfies Operation;
