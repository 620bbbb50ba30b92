// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDateTime } from '../../../checks.ts';
import { JobId } from '../../schemas/jobs/JobId.ts';

/** Judges the flat parameters of `jobs.extend`. */
export const params = /*#__PURE__*/ z.strictObject({
  validUntil: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  jobId: JobId,
});
