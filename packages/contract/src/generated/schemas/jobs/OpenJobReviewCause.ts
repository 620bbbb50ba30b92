// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobReviewCause } from './JobReviewCause.ts';
import type { Schemas } from '../../../index.ts';

export const OpenJobReviewCause = /*#__PURE__*/ z.union([JobReviewCause, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenJobReviewCause']>;
