// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobReviewDecision = /*#__PURE__*/ z.enum(["approve","return"]) satisfies z.ZodMiniType<Schemas['JobReviewDecision']>;
