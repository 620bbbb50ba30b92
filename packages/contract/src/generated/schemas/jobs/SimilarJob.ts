// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobSummary } from './JobSummary.ts';
import { OpenSimilarReason } from './OpenSimilarReason.ts';
import type { Schemas } from '../../../index.ts';

export const SimilarJob = /*#__PURE__*/ z.looseObject({
  job: JobSummary,
  reasons: /*#__PURE__*/ z.array(OpenSimilarReason).check(/*#__PURE__*/ z.minLength(1)),
}) satisfies z.ZodMiniType<Schemas['SimilarJob']>;
