// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { unique } from '../../../checks.ts';
import { VerificationEvidence } from './VerificationEvidence.ts';
import { VerificationOutcome } from './VerificationOutcome.ts';
import type { Schemas } from '../../../index.ts';

export const VerificationInput = /*#__PURE__*/ z.strictObject({
  outcome: VerificationOutcome,
  evidence: /*#__PURE__*/ z.array(VerificationEvidence).check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(7), /*#__PURE__*/ unique()),
  note: /*#__PURE__*/ z.string("decision_reason_required").check(/*#__PURE__*/ z.minLength(2, "decision_reason_required"), /*#__PURE__*/ z.maxLength(500, "decision_reason_required")),
}) satisfies z.ZodMiniType<Schemas['VerificationInput']>;
