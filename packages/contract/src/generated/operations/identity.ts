// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';

export const identity = {
  /** Send a one-time code to a phone. */
  sendCode: { id: 'identity.sendCode', method: 'POST', path: '/v1/identity/codes', body: 'json', access: ['public'], status: 202 },
  /** Where the person is signed in. */
  listSessions: { id: 'identity.listSessions', method: 'GET', path: '/v1/identity/sessions', query: { cursor: 'string', limit: 'integer' }, access: ['worker'], paged: true, status: 200 },
  /** Sign in with phone and code. */
  signIn: { id: 'identity.signIn', method: 'POST', path: '/v1/identity/sessions', body: 'json', access: ['public'], status: 201 },
  /** Exchange a refresh token for its successor. */
  refresh: { id: 'identity.refresh', method: 'POST', path: '/v1/identity/tokens', body: 'json', access: ['public'], status: 200 },
  /** Sign out here, or everywhere. */
  signOut: { id: 'identity.signOut', method: 'POST', path: '/v1/identity/sign-out', body: 'json', access: ['worker'], status: 204 },
  /** Who is signed in, and what they may do. */
  me: { id: 'identity.me', method: 'GET', path: '/v1/identity/me', access: ['worker'], status: 200 },
  /** Who may do what in a region. */
  listGrants: { id: 'identity.listGrants', method: 'GET', path: '/v1/identity/grants', query: { region: 'string', cursor: 'string', limit: 'integer' }, access: ['county', 'city', 'province', 'auditor'], paged: true, status: 200 },
  /** Give a role in a region, or for one organisation in it. */
  grant: { id: 'identity.grant', method: 'POST', path: '/v1/identity/grants', body: 'json', access: ['county', 'city', 'province'], idempotent: true, status: 201 },
  /** Take a role back. */
  revoke: { id: 'identity.revoke', method: 'DELETE', path: '/v1/identity/grants/{grantId}', query: { reason: 'string' }, access: ['county', 'city', 'province'], matched: true, status: 204 },
  /** See the whole phone number of somebody who has a role here. */
  reveal: { id: 'identity.reveal', method: 'POST', path: '/v1/identity/persons/{personId}/reveals', body: 'json', access: ['county', 'city', 'province', 'auditor'], scope: 'personal_data', status: 200 },
} as const satisfies OperationTable;
