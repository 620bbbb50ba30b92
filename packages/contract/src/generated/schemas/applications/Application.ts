// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDateTime } from '../../../checks.ts';
import { AdFinding } from '../jobs/AdFinding.ts';
import { ApplicationId } from './ApplicationId.ts';
import { ApplicationMinutes } from './ApplicationMinutes.ts';
import { ApplicationTicket } from './ApplicationTicket.ts';
import { AppliedJob } from './AppliedJob.ts';
import { OpenApplicationStatus } from './OpenApplicationStatus.ts';
import { PhoneMasked } from '../common/PhoneMasked.ts';
import type { Schemas } from '../../../index.ts';

export const Application = /*#__PURE__*/ z.looseObject({
  id: ApplicationId,
  ticket: ApplicationTicket,
  job: AppliedJob,
  status: OpenApplicationStatus,
  waitingPlace: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1))),
  applicantName: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(20))),
  phone: PhoneMasked,
  hints: /*#__PURE__*/ z.array(AdFinding),
  reason: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string()),
  publishedAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  appliedAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  confirmedAt: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time"))),
  arrivedAt: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time"))),
  endedAt: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time"))),
  minutes: ApplicationMinutes,
  version: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
}) satisfies z.ZodMiniType<Schemas['Application']>;
