// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobReviewDecision } from './JobReviewDecision.ts';
import type { Schemas } from '../../../index.ts';

export const JobReview = /*#__PURE__*/ z.strictObject({
  decision: JobReviewDecision,
  reason: /*#__PURE__*/ z.string("decision_reason_required").check(/*#__PURE__*/ z.minLength(2, "decision_reason_required"), /*#__PURE__*/ z.maxLength(500, "decision_reason_required")),
}) satisfies z.ZodMiniType<Schemas['JobReview']>;
