// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const PhoneMasked = /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^1\d{2}\*{4}\d{4}$/u)) satisfies z.ZodMiniType<Schemas['PhoneMasked']>;
