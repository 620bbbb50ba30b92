// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';

export const sites = {
  /** The site that the key belongs to. */
  current: { id: 'sites.current', method: 'GET', path: '/v1/sites/current', access: ['public'], status: 200 },
} as const satisfies OperationTable;
