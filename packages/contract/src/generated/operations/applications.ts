// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';

export const applications = {
  /** Who applied for a job, in the order in which they did. */
  list: { id: 'applications.list', method: 'GET', path: '/v1/jobs/{jobId}/applications', query: { status: 'string', cursor: 'string', limit: 'integer' }, access: ['employer', 'agency', 'staff', 'operator', 'county'], paged: true, status: 200 },
  /** Apply for a job. */
  create: { id: 'applications.create', method: 'POST', path: '/v1/jobs/{jobId}/applications', body: 'json', access: ['public'], idempotent: true, status: 201 },
  /** One's own applications, the newest first. */
  listOwn: { id: 'applications.listOwn', method: 'GET', path: '/v1/applications', query: { cursor: 'string', limit: 'integer' }, access: ['worker'], paged: true, status: 200 },
  /** An application as the applicant sees it. */
  get: { id: 'applications.get', method: 'GET', path: '/v1/applications/{applicationId}', access: ['public'], status: 200 },
  /** Take the applicant. */
  confirm: { id: 'applications.confirm', method: 'POST', path: '/v1/applications/{applicationId}/confirmation', access: ['employer', 'agency', 'staff', 'operator', 'county'], status: 200 },
  /** Do not take the applicant; the seat goes to the first who waits. */
  decline: { id: 'applications.decline', method: 'POST', path: '/v1/applications/{applicationId}/refusal', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], idempotent: true, status: 200 },
  /** The person has come to work. */
  arrive: { id: 'applications.arrive', method: 'POST', path: '/v1/applications/{applicationId}/arrival', access: ['employer', 'agency', 'staff', 'operator', 'county'], status: 200 },
  /** The applicant withdraws; the seat goes to the first who waits. */
  cancel: { id: 'applications.cancel', method: 'POST', path: '/v1/applications/{applicationId}/cancellation', access: ['public'], idempotent: true, status: 200 },
} as const satisfies OperationTable;
