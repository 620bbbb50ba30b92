// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const RevealRequest = /*#__PURE__*/ z.strictObject({ reason: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(4), /*#__PURE__*/ z.maxLength(200)) }) satisfies z.ZodMiniType<Schemas['RevealRequest']>;
