// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../../checks.ts';
import { RegionCode } from '../../schemas/common/RegionCode.ts';

/** Judges the flat parameters of `profiles.forRegion`. */
export const params = /*#__PURE__*/ z.strictObject({
  regionCode: RegionCode,
  asOf: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))),
});
