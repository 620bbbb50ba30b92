// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobReviewCause = /*#__PURE__*/ z.enum(["submitted","reported"]) satisfies z.ZodMiniType<Schemas['JobReviewCause']>;
