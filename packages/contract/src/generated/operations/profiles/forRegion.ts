// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** The profile that holds in a region. */
export const profilesForRegion = { id: 'profiles.forRegion', method: 'GET', path: '/v1/regions/{regionCode}/profile', query: { asOf: 'string' }, access: ['public'], status: 200 } as const satisfies Operation;
