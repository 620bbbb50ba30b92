// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { unique } from '../../../checks.ts';
import { EmployerId } from '../../schemas/employers/EmployerId.ts';
import { VerificationEvidence } from '../../schemas/employers/VerificationEvidence.ts';
import { VerificationOutcome } from '../../schemas/employers/VerificationOutcome.ts';

/** Judges the flat parameters of `employers.verify`. */
export const params = /*#__PURE__*/ z.strictObject({
  outcome: VerificationOutcome,
  evidence: /*#__PURE__*/ z.array(VerificationEvidence).check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(7), /*#__PURE__*/ unique()),
  note: /*#__PURE__*/ z.string("decision_reason_required").check(/*#__PURE__*/ z.minLength(2, "decision_reason_required"), /*#__PURE__*/ z.maxLength(500, "decision_reason_required")),
  employerId: EmployerId,
});
