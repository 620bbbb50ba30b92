// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const ApplicationTicket = /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^[\w-]{43}$/u)) satisfies z.ZodMiniType<Schemas['ApplicationTicket']>;
