// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../checks.ts';
import { Profile, ProfileId, ProfileVersion } from '../schemas/profiles.ts';
import { RegionCode } from '../schemas/common.ts';

/** Judges the flat parameters and the answer of each operation. */
export const profiles = {
  get: { params: /*#__PURE__*/ z.strictObject({ "profileId": ProfileId, "version": /*#__PURE__*/ z.exactOptional(ProfileVersion), "asOf": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))) }), answer: Profile },
  forRegion: { params: /*#__PURE__*/ z.strictObject({ "regionCode": RegionCode, "asOf": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))) }), answer: Profile },
};
