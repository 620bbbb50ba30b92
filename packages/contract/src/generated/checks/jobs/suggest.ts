// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { RegionCode } from '../../schemas/common/RegionCode.ts';

/** Judges the flat parameters of `jobs.suggest`. */
export const params = /*#__PURE__*/ z.strictObject({
  q: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(60)),
  region: /*#__PURE__*/ z.exactOptional(RegionCode),
});
