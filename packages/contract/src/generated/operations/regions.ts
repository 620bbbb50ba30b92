// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';
import { regionsList } from './regions/list.ts';

export const regions = {
  /** Regions below one region, or the places that take part. */
  list: regionsList,
} as const satisfies OperationTable;
