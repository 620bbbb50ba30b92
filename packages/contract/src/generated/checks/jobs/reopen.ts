// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDateTime } from '../../../checks.ts';
import { JobId } from '../../schemas/jobs/JobId.ts';

/** Judges the flat parameters of `jobs.reopen`. */
export const params = /*#__PURE__*/ z.strictObject({
  validUntil: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  headcount: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(9999))),
  jobId: JobId,
});
