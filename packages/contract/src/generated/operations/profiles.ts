// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';

export const profiles = {
  /** One profile, with what it inherits. */
  get: { id: 'profiles.get', method: 'GET', path: '/v1/profiles/{profileId}', query: { version: 'string', asOf: 'string' }, access: ['public'], status: 200 },
  /** The profile that holds in a region. */
  forRegion: { id: 'profiles.forRegion', method: 'GET', path: '/v1/regions/{regionCode}/profile', query: { asOf: 'string' }, access: ['public'], status: 200 },
} as const satisfies OperationTable;
