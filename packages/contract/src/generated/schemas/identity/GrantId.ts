// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const GrantId = /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^grant_[0-9A-HJKMNP-TV-Z]{26}$/u)) satisfies z.ZodMiniType<Schemas['GrantId']>;
