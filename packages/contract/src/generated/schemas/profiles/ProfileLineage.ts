// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ProfileId } from './ProfileId.ts';
import { ProfileVersion } from './ProfileVersion.ts';
import type { Schemas } from '../../../index.ts';

export const ProfileLineage = /*#__PURE__*/ z.strictObject({
  id: ProfileId,
  version: ProfileVersion,
}) satisfies z.ZodMiniType<Schemas['ProfileLineage']>;
