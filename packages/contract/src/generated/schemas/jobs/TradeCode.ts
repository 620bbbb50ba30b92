// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const TradeCode = /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^[a-z][a-z0-9_]{1,39}$/u)) satisfies z.ZodMiniType<Schemas['TradeCode']>;
