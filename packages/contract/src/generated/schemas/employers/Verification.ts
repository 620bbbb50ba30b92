// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDateTime } from '../../../checks.ts';
import { OpenVerificationEvidence } from './OpenVerificationEvidence.ts';
import { PersonId } from '../identity/PersonId.ts';
import { VerificationOutcome } from './VerificationOutcome.ts';
import type { Schemas } from '../../../index.ts';

export const Verification = /*#__PURE__*/ z.looseObject({
  outcome: VerificationOutcome,
  evidence: /*#__PURE__*/ z.array(OpenVerificationEvidence),
  note: /*#__PURE__*/ z.string(),
  checkedAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  checkedBy: PersonId,
}) satisfies z.ZodMiniType<Schemas['Verification']>;
