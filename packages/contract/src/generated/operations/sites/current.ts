// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** The site that the key belongs to. */
export const sitesCurrent = { id: 'sites.current', method: 'GET', path: '/v1/sites/current', access: ['public'], status: 200 } as const satisfies Operation;
