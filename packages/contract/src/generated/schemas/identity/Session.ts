// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDateTime } from '../../../checks.ts';
import { SessionId } from './SessionId.ts';
import type { Schemas } from '../../../index.ts';

export const Session = /*#__PURE__*/ z.looseObject({
  id: SessionId,
  siteName: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(60)),
  createdAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  lastUsedAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  current: /*#__PURE__*/ z.boolean(),
}) satisfies z.ZodMiniType<Schemas['Session']>;
