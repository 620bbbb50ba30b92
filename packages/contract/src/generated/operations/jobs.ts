// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';

export const jobs = {
  /** Jobs that are open now, newest or nearest first. */
  list: { id: 'jobs.list', method: 'GET', path: '/v1/jobs', query: { q: 'string', region: 'string', settlement: 'string', near: 'numbers', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  /** One job with everything that its ad must say. */
  get: { id: 'jobs.get', method: 'GET', path: '/v1/jobs/{jobId}', access: ['public'], status: 200 },
} as const satisfies OperationTable;
