// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDateTime } from '../../../checks.ts';
import type { Schemas } from '../../../index.ts';

export const JobReopening = /*#__PURE__*/ z.strictObject({
  validUntil: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  headcount: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(9999))),
}) satisfies z.ZodMiniType<Schemas['JobReopening']>;
