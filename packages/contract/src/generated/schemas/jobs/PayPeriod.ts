// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const PayPeriod = /*#__PURE__*/ z.enum(["hour","day","month"]) satisfies z.ZodMiniType<Schemas['PayPeriod']>;
