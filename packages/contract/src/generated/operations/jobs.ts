// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';

export const jobs = {
  /** Take over many ads, or see what would become of them. */
  import: { id: 'jobs.import', method: 'POST', path: '/v1/job-imports', body: 'json', maxBytes: 8388608, access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200 },
  /** Ads as a table. */
  export: { id: 'jobs.export', method: 'GET', path: '/v1/job-exports', query: { format: 'string', employerId: 'string', region: 'string', status: 'string' }, access: ['employer', 'agency', 'staff', 'operator', 'county', 'city', 'province', 'auditor'], status: 200 },
  /** One job with everything that its ad must say. */
  get: { id: 'jobs.get', method: 'GET', path: '/v1/jobs/{jobId}', access: ['public'], status: 200 },
  /** Replace the fields of an ad. */
  update: { id: 'jobs.update', method: 'PUT', path: '/v1/jobs/{jobId}', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], matched: true, status: 200 },
  /** The number to call about an open job. */
  contact: { id: 'jobs.contact', method: 'POST', path: '/v1/jobs/{jobId}/contacts', access: ['public'], status: 200 },
  /** An employer's ads in every state, those changed last first. */
  listOwn: { id: 'jobs.listOwn', method: 'GET', path: '/v1/employers/{employerId}/jobs', query: { status: 'string', cursor: 'string', limit: 'integer' }, access: ['employer', 'agency', 'staff', 'operator', 'county', 'city', 'province', 'auditor'], paged: true, status: 200 },
  /** Begin an ad; it is a draft. */
  create: { id: 'jobs.create', method: 'POST', path: '/v1/employers/{employerId}/jobs', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 201 },
  /** One ad as its employer and the clerks see it. */
  getOwn: { id: 'jobs.getOwn', method: 'GET', path: '/v1/jobs/{jobId}/record', access: ['employer', 'agency', 'staff', 'operator', 'county', 'city', 'province', 'auditor'], status: 200 },
  /** Hand in a draft or a returned ad for review. */
  submit: { id: 'jobs.submit', method: 'POST', path: '/v1/jobs/{jobId}/submission', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200 },
  /** End a published ad because it is filled or no longer wanted. */
  close: { id: 'jobs.close', method: 'POST', path: '/v1/jobs/{jobId}/closure', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200 },
  /** Take an ended ad up again. */
  reopen: { id: 'jobs.reopen', method: 'POST', path: '/v1/jobs/{jobId}/reopening', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200 },
  /** Let a published ad hold longer. */
  extend: { id: 'jobs.extend', method: 'POST', path: '/v1/jobs/{jobId}/extensions', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200 },
  /** A new draft with the fields of an old ad. */
  copy: { id: 'jobs.copy', method: 'POST', path: '/v1/jobs/{jobId}/copies', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 201 },
  /** What happened to an ad, the latest first. */
  history: { id: 'jobs.history', method: 'GET', path: '/v1/jobs/{jobId}/history', query: { cursor: 'string', limit: 'integer' }, access: ['employer', 'agency', 'staff', 'operator', 'county', 'city', 'province', 'auditor'], paged: true, status: 200 },
  /** Ads that wait for a clerk, the longest waiting first. */
  listForReview: { id: 'jobs.listForReview', method: 'GET', path: '/v1/job-reviews', query: { region: 'string', cause: 'string', cursor: 'string', limit: 'integer' }, access: ['staff', 'operator', 'county', 'city', 'province'], paged: true, status: 200 },
  /** Decide about an ad that waits. */
  review: { id: 'jobs.review', method: 'POST', path: '/v1/jobs/{jobId}/reviews', body: 'json', access: ['staff', 'operator', 'county', 'city', 'province'], idempotent: true, matched: true, status: 200 },
  /** Take an ad away from the public for good. */
  takeDown: { id: 'jobs.takeDown', method: 'POST', path: '/v1/jobs/{jobId}/takedown', body: 'json', access: ['staff', 'operator', 'county', 'city', 'province'], idempotent: true, status: 200 },
  /** Tell the clerks that something is wrong with an ad. */
  report: { id: 'jobs.report', method: 'POST', path: '/v1/jobs/{jobId}/reports', body: 'json', access: ['public'], idempotent: true, status: 201 },
  /** Jobs that are open now, newest or nearest first. */
  list: { id: 'jobs.list', method: 'GET', path: '/v1/jobs', query: { q: 'string', region: 'string', trade: 'string', payPer: 'string', payMinFen: 'integer', settlement: 'string', starts: 'string', hours: 'string', transport: 'boolean', station: 'string', near: 'numbers', withinM: 'integer', sort: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  /** How many open jobs each filter would leave. */
  facets: { id: 'jobs.facets', method: 'GET', path: '/v1/job-facets', query: { q: 'string', region: 'string', trade: 'string', payPer: 'string', payMinFen: 'integer', settlement: 'string', starts: 'string', hours: 'string', transport: 'boolean', station: 'string', near: 'numbers', withinM: 'integer' }, access: ['public'], status: 200 },
  /** What somebody who types these characters may be looking for. */
  suggest: { id: 'jobs.suggest', method: 'GET', path: '/v1/job-suggestions', query: { q: 'string', region: 'string' }, access: ['public'], status: 200 },
  /** Open jobs like this one, and why they are like it. */
  similar: { id: 'jobs.similar', method: 'GET', path: '/v1/jobs/{jobId}/similar', access: ['public'], status: 200 },
} as const satisfies OperationTable;
