// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDateTime } from '../../../checks.ts';
import { EmployerId } from '../../schemas/employers/EmployerId.ts';
import { Employment } from '../../schemas/jobs/Employment.ts';
import { JobChannel } from '../../schemas/jobs/JobChannel.ts';
import { JobPlaceInput } from '../../schemas/jobs/JobPlaceInput.ts';
import { Pay } from '../../schemas/jobs/Pay.ts';
import { Phone } from '../../schemas/common/Phone.ts';
import { Settlement } from '../../schemas/jobs/Settlement.ts';
import { StationId } from '../../schemas/stations/StationId.ts';

/** Judges the flat parameters of `jobs.create`. */
export const params = /*#__PURE__*/ z.strictObject({
  title: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(40)),
  trade: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(20))),
  content: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(2000))),
  conditions: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(500))),
  headcount: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(9999))),
  pay: /*#__PURE__*/ z.exactOptional(Pay),
  settlement: /*#__PURE__*/ z.exactOptional(Settlement),
  startsAt: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time"))),
  endsAt: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time"))),
  hours: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(60))),
  place: /*#__PURE__*/ z.exactOptional(JobPlaceInput),
  validUntil: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time"))),
  employment: /*#__PURE__*/ z.exactOptional(Employment),
  transport: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()),
  meals: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()),
  insured: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()),
  minAge: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0), /*#__PURE__*/ z.lte(150))),
  maxAge: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0), /*#__PURE__*/ z.lte(150))),
  source: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(60))),
  channel: /*#__PURE__*/ z.exactOptional(JobChannel),
  onBehalfOf: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(60))),
  stationId: /*#__PURE__*/ z.exactOptional(StationId),
  contactName: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(20))),
  withholdContact: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()),
  contactPhone: /*#__PURE__*/ z.exactOptional(Phone),
  employerId: EmployerId,
});
