// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';
import { profilesGet } from './profiles/get.ts';
import { profilesForRegion } from './profiles/forRegion.ts';

export const profiles = {
  /** One profile, with what it inherits. */
  get: profilesGet,
  /** The profile that holds in a region. */
  forRegion: profilesForRegion,
} as const satisfies OperationTable;
