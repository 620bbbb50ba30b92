// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** One profile, with what it inherits. */
export const profilesGet = { id: 'profiles.get', method: 'GET', path: '/v1/profiles/{profileId}', query: { version: 'string', asOf: 'string' }, access: ['public'], status: 200 } as const satisfies Operation;
