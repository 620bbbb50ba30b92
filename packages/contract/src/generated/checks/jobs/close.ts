// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobId } from '../../schemas/jobs/JobId.ts';
import { JobOutcome } from '../../schemas/jobs/JobOutcome.ts';

/** Judges the flat parameters of `jobs.close`. */
export const params = /*#__PURE__*/ z.strictObject({
  outcome: JobOutcome,
  reason: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(200))),
  jobId: JobId,
});
