// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';

export const employers = {
  /** One's own employers, or those of a region. */
  list: { id: 'employers.list', method: 'GET', path: '/v1/employers', query: { region: 'string', due: 'boolean', q: 'string', cursor: 'string', limit: 'integer' }, access: ['worker'], paged: true, status: 200 },
  /** Register an employer. */
  create: { id: 'employers.create', method: 'POST', path: '/v1/employers', body: 'json', access: ['worker'], idempotent: true, status: 201 },
  /** One employer. */
  get: { id: 'employers.get', method: 'GET', path: '/v1/employers/{employerId}', access: ['employer', 'agency', 'staff', 'operator', 'county', 'city', 'province', 'auditor'], status: 200 },
  /** Correct what is known of an employer. */
  update: { id: 'employers.update', method: 'PUT', path: '/v1/employers/{employerId}', body: 'json', access: ['employer', 'agency', 'staff', 'operator', 'county'], matched: true, status: 200 },
  /** Record that an employer was checked. */
  verify: { id: 'employers.verify', method: 'POST', path: '/v1/employers/{employerId}/verifications', body: 'json', access: ['staff', 'operator', 'county', 'city', 'province'], idempotent: true, matched: true, status: 201 },
} as const satisfies OperationTable;
