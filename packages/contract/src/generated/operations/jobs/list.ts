// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** Jobs that are open now, newest or nearest first. */
export const jobsList = { id: 'jobs.list', method: 'GET', path: '/v1/jobs', query: { q: 'string', region: 'string', trade: 'string', payPer: 'string', payMinFen: 'integer', settlement: 'string', starts: 'string', hours: 'string', transport: 'boolean', station: 'string', near: 'numbers', withinM: 'integer', sort: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 } as const satisfies Operation;
