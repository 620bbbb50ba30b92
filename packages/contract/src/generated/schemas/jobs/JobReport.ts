// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDateTime } from '../../../checks.ts';
import { OpenJobReportReason } from './OpenJobReportReason.ts';
import type { Schemas } from '../../../index.ts';

export const JobReport = /*#__PURE__*/ z.looseObject({
  reason: OpenJobReportReason,
  text: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string()),
  reportedAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
}) satisfies z.ZodMiniType<Schemas['JobReport']>;
