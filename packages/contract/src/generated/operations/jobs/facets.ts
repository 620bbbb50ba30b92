// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** How many open jobs each filter would leave. */
export const jobsFacets = { id: 'jobs.facets', method: 'GET', path: '/v1/job-facets', query: { q: 'string', region: 'string', trade: 'string', payPer: 'string', payMinFen: 'integer', settlement: 'string', starts: 'string', hours: 'string', transport: 'boolean', station: 'string', near: 'numbers', withinM: 'integer' }, access: ['public'], status: 200 } as const satisfies Operation;
