// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { RegionCode } from '../../schemas/common/RegionCode.ts';

/** Judges the flat parameters of `employers.list`. */
export const params = /*#__PURE__*/ z.strictObject({
  region: /*#__PURE__*/ z.exactOptional(RegionCode),
  due: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()),
  q: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(60))),
  cursor: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(512))),
  limit: /*#__PURE__*/ z._default(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(100)), 20),
});
