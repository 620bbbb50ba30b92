// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../../checks.ts';
import { JobId } from '../../schemas/jobs/JobId.ts';
import { Phone } from '../../schemas/common/Phone.ts';

/** Judges the flat parameters of `applications.create`. */
export const params = /*#__PURE__*/ z.strictObject({
  applicantName: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(20))),
  phone: /*#__PURE__*/ z.exactOptional(Phone),
  bornOn: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))),
  jobId: JobId,
});
