// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ApplicationId } from '../../schemas/applications/ApplicationId.ts';

/** Judges the flat parameters of `applications.decline`. */
export const params = /*#__PURE__*/ z.strictObject({
  reason: /*#__PURE__*/ z.string("decision_reason_required").check(/*#__PURE__*/ z.minLength(2, "decision_reason_required"), /*#__PURE__*/ z.maxLength(200, "decision_reason_required")),
  applicationId: ApplicationId,
});
