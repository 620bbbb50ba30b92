// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { SimilarJob } from './SimilarJob.ts';
import type { Schemas } from '../../../index.ts';

export const SimilarJobs = /*#__PURE__*/ z.looseObject({ similar: /*#__PURE__*/ z.array(SimilarJob).check(/*#__PURE__*/ z.maxLength(6)) }) satisfies z.ZodMiniType<Schemas['SimilarJobs']>;
