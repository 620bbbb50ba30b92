// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Region } from '../regions/Region.ts';
import type { Schemas } from '../../../index.ts';

export const Site = /*#__PURE__*/ z.looseObject({
  id: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^site_[0-9A-HJKMNP-TV-Z]{26}$/u)),
  name: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(60)),
  region: /*#__PURE__*/ z.nullable(Region),
  hotline: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^[0-9-]{5,20}$/u))),
}) satisfies z.ZodMiniType<Schemas['Site']>;
