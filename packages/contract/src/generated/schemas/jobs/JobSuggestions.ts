// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobSuggestion } from './JobSuggestion.ts';
import type { Schemas } from '../../../index.ts';

export const JobSuggestions = /*#__PURE__*/ z.looseObject({
  q: /*#__PURE__*/ z.string(),
  suggestions: /*#__PURE__*/ z.array(JobSuggestion).check(/*#__PURE__*/ z.maxLength(10)),
}) satisfies z.ZodMiniType<Schemas['JobSuggestions']>;
