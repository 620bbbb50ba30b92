// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDateTime, isJsonPointer } from '../../../checks.ts';
import { AdFinding } from './AdFinding.ts';
import { EmployerId } from '../employers/EmployerId.ts';
import { JobCounts } from './JobCounts.ts';
import { JobEmployer } from './JobEmployer.ts';
import { JobFields } from './JobFields.ts';
import { JobId } from './JobId.ts';
import { OpenJobStatus } from './OpenJobStatus.ts';
import { PhoneMasked } from '../common/PhoneMasked.ts';
import type { Schemas } from '../../../index.ts';

export const ManagedJob = /*#__PURE__*/ z.looseObject({
  id: JobId,
  employerId: EmployerId,
  employer: JobEmployer,
  status: OpenJobStatus,
  fields: JobFields,
  contactPhone: /*#__PURE__*/ z.nullable(PhoneMasked),
  missing: /*#__PURE__*/ z.array(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isJsonPointer, "json-pointer"))),
  findings: /*#__PURE__*/ z.array(AdFinding),
  reason: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string()),
  counts: JobCounts,
  contacts: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  createdAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  submittedAt: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time"))),
  publishedAt: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time"))),
  version: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
}) satisfies z.ZodMiniType<Schemas['ManagedJob']>;
