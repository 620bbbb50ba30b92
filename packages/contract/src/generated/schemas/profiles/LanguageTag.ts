// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const LanguageTag = /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/u)) satisfies z.ZodMiniType<Schemas['LanguageTag']>;
