// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDateTime } from '../../../checks.ts';
import type { Schemas } from '../../../index.ts';

export const Tokens = /*#__PURE__*/ z.looseObject({
  accessToken: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(16)),
  accessExpiresAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  refreshToken: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(16)),
  refreshExpiresAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
}) satisfies z.ZodMiniType<Schemas['Tokens']>;
