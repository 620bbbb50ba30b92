// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDateTime } from '../../../checks.ts';
import { JobEmployer } from './JobEmployer.ts';
import { JobId } from './JobId.ts';
import { JobPlace } from './JobPlace.ts';
import { OpenJobStatus } from './OpenJobStatus.ts';
import { OpenSettlement } from './OpenSettlement.ts';
import { Pay } from './Pay.ts';
import type { Schemas } from '../../../index.ts';

export const JobSummary = /*#__PURE__*/ z.looseObject({
  id: JobId,
  title: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(40)),
  trade: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(20)),
  pay: Pay,
  settlement: OpenSettlement,
  place: JobPlace,
  employer: JobEmployer,
  headcount: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(9999)),
  needed: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0), /*#__PURE__*/ z.lte(9999)),
  startsAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  endsAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  transport: /*#__PURE__*/ z.boolean(),
  meals: /*#__PURE__*/ z.boolean(),
  insured: /*#__PURE__*/ z.boolean(),
  validUntil: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  status: OpenJobStatus,
  publishedAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  distanceM: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0))),
  version: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
}) satisfies z.ZodMiniType<Schemas['JobSummary']>;
