// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';
import { sitesCurrent } from './sites/current.ts';

export const sites = {
  /** The site that the key belongs to. */
  current: sitesCurrent,
} as const satisfies OperationTable;
