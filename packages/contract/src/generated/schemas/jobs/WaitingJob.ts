// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDateTime } from '../../../checks.ts';
import { JobReport } from './JobReport.ts';
import { ManagedJob } from './ManagedJob.ts';
import { OpenJobReviewCause } from './OpenJobReviewCause.ts';
import type { Schemas } from '../../../index.ts';

export const WaitingJob = /*#__PURE__*/ z.looseObject({
  cause: OpenJobReviewCause,
  waitingSince: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  job: ManagedJob,
  reports: /*#__PURE__*/ z.array(JobReport),
}) satisfies z.ZodMiniType<Schemas['WaitingJob']>;
