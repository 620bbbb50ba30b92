// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const NegotiablePay = /*#__PURE__*/ z.looseObject({ per: /*#__PURE__*/ z.literal("negotiable") }) satisfies z.ZodMiniType<Schemas['NegotiablePay']>;
