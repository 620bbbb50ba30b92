// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobReportReason } from './JobReportReason.ts';
import type { Schemas } from '../../../index.ts';

export const JobReportInput = /*#__PURE__*/ z.strictObject({
  reason: JobReportReason,
  text: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(500))),
}) satisfies z.ZodMiniType<Schemas['JobReportInput']>;
