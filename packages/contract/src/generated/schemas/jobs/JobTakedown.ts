// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobTakedown = /*#__PURE__*/ z.strictObject({ reason: /*#__PURE__*/ z.string("decision_reason_required").check(/*#__PURE__*/ z.minLength(2, "decision_reason_required"), /*#__PURE__*/ z.maxLength(500, "decision_reason_required")) }) satisfies z.ZodMiniType<Schemas['JobTakedown']>;
