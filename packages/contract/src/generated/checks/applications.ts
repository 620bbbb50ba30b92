// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDate } from '../../checks.ts';
import { Application, ApplicationId, ApplicationPage, ApplicationStatus, ReceivedApplication, ReceivedApplicationPage } from '../schemas/applications.ts';
import { JobId } from '../schemas/jobs.ts';
import { Phone } from '../schemas/common.ts';

/** Judges the flat parameters and the answer of each operation. */
export const applications = {
  list: { params: /*#__PURE__*/ z.strictObject({ "jobId": JobId, "status": /*#__PURE__*/ z.exactOptional(ApplicationStatus), "cursor": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(512))), "limit": /*#__PURE__*/ z._default(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(100)), 20) }), answer: ReceivedApplicationPage },
  create: { params: /*#__PURE__*/ z.strictObject({ "applicantName": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(20))), "phone": /*#__PURE__*/ z.exactOptional(Phone), "bornOn": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))), "jobId": JobId }), answer: Application },
  listOwn: { params: /*#__PURE__*/ z.strictObject({ "cursor": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(512))), "limit": /*#__PURE__*/ z._default(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(100)), 20) }), answer: ApplicationPage },
  get: { params: /*#__PURE__*/ z.strictObject({ "applicationId": ApplicationId }), answer: Application },
  confirm: { params: /*#__PURE__*/ z.strictObject({ "applicationId": ApplicationId }), answer: ReceivedApplication },
  decline: { params: /*#__PURE__*/ z.strictObject({ "reason": /*#__PURE__*/ z.string("decision_reason_required").check(/*#__PURE__*/ z.minLength(2, "decision_reason_required"), /*#__PURE__*/ z.maxLength(200, "decision_reason_required")), "applicationId": ApplicationId }), answer: ReceivedApplication },
  arrive: { params: /*#__PURE__*/ z.strictObject({ "applicationId": ApplicationId }), answer: ReceivedApplication },
  cancel: { params: /*#__PURE__*/ z.strictObject({ "applicationId": ApplicationId }), answer: Application },
};
