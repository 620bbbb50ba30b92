// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobId } from '../../schemas/jobs/JobId.ts';

/** Judges the flat parameters of `jobs.takeDown`. */
export const params = /*#__PURE__*/ z.strictObject({
  reason: /*#__PURE__*/ z.string("decision_reason_required").check(/*#__PURE__*/ z.minLength(2, "decision_reason_required"), /*#__PURE__*/ z.maxLength(500, "decision_reason_required")),
  jobId: JobId,
});
