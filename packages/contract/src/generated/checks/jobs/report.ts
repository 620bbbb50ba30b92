// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobId } from '../../schemas/jobs/JobId.ts';
import { JobReportReason } from '../../schemas/jobs/JobReportReason.ts';

/** Judges the flat parameters of `jobs.report`. */
export const params = /*#__PURE__*/ z.strictObject({
  reason: JobReportReason,
  text: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(500))),
  jobId: JobId,
});
