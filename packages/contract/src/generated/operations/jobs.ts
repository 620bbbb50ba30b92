// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';

export const jobs = {
  /** One job with everything that its ad must say. */
  get: { id: 'jobs.get', method: 'GET', path: '/v1/jobs/{jobId}', access: ['public'], status: 200 },
  /** The number to call about an open job. */
  contact: { id: 'jobs.contact', method: 'POST', path: '/v1/jobs/{jobId}/contacts', access: ['public'], status: 200 },
  /** Jobs that are open now, newest or nearest first. */
  list: { id: 'jobs.list', method: 'GET', path: '/v1/jobs', query: { q: 'string', region: 'string', trade: 'string', payPer: 'string', payMinFen: 'integer', settlement: 'string', starts: 'string', hours: 'string', transport: 'boolean', station: 'string', near: 'numbers', withinM: 'integer', sort: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  /** How many open jobs each filter would leave. */
  facets: { id: 'jobs.facets', method: 'GET', path: '/v1/job-facets', query: { q: 'string', region: 'string', trade: 'string', payPer: 'string', payMinFen: 'integer', settlement: 'string', starts: 'string', hours: 'string', transport: 'boolean', station: 'string', near: 'numbers', withinM: 'integer' }, access: ['public'], status: 200 },
  /** What somebody who types these characters may be looking for. */
  suggest: { id: 'jobs.suggest', method: 'GET', path: '/v1/job-suggestions', query: { q: 'string', region: 'string' }, access: ['public'], status: 200 },
  /** Open jobs like this one, and why they are like it. */
  similar: { id: 'jobs.similar', method: 'GET', path: '/v1/jobs/{jobId}/similar', access: ['public'], status: 200 },
} as const satisfies OperationTable;
