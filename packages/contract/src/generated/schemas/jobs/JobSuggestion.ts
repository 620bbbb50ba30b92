// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { OpenSuggestionKind } from './OpenSuggestionKind.ts';
import type { Schemas } from '../../../index.ts';

export const JobSuggestion = /*#__PURE__*/ z.looseObject({
  kind: OpenSuggestionKind,
  text: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(60)),
  value: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string()),
}) satisfies z.ZodMiniType<Schemas['JobSuggestion']>;
