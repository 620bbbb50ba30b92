// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const Phone = /*#__PURE__*/ z.string("phone_invalid").check(/*#__PURE__*/ z.regex(/^1[3-9]\d{9}$/u, "phone_invalid")) satisfies z.ZodMiniType<Schemas['Phone']>;
