// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const Refresh = /*#__PURE__*/ z.strictObject({ refreshToken: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(16), /*#__PURE__*/ z.maxLength(512)) }) satisfies z.ZodMiniType<Schemas['Refresh']>;
