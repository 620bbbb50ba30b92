// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../../checks.ts';
import { ProfileId } from '../../schemas/profiles/ProfileId.ts';
import { ProfileVersion } from '../../schemas/profiles/ProfileVersion.ts';

/** Judges the flat parameters of `profiles.get`. */
export const params = /*#__PURE__*/ z.strictObject({
  profileId: ProfileId,
  version: /*#__PURE__*/ z.exactOptional(ProfileVersion),
  asOf: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))),
});
