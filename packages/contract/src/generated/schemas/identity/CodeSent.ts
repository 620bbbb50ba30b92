// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDateTime } from '../../../checks.ts';
import type { Schemas } from '../../../index.ts';

export const CodeSent = /*#__PURE__*/ z.looseObject({
  expiresAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  resendAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  digits: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(4), /*#__PURE__*/ z.lte(8)),
}) satisfies z.ZodMiniType<Schemas['CodeSent']>;
