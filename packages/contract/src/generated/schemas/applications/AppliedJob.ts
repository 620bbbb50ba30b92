// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDateTime } from '../../../checks.ts';
import { GeoPoint } from '../common/GeoPoint.ts';
import { JobId } from '../jobs/JobId.ts';
import { OpenJobStatus } from '../jobs/OpenJobStatus.ts';
import { Pay } from '../jobs/Pay.ts';
import type { Schemas } from '../../../index.ts';

export const AppliedJob = /*#__PURE__*/ z.looseObject({
  id: JobId,
  title: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(40)),
  employerName: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(60)),
  address: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120)),
  point: /*#__PURE__*/ z.nullable(GeoPoint),
  startsAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  endsAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  pay: Pay,
  status: OpenJobStatus,
}) satisfies z.ZodMiniType<Schemas['AppliedJob']>;
