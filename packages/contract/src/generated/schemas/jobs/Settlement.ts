// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const Settlement = /*#__PURE__*/ z.enum(["daily","weekly","half_monthly","monthly","on_completion"]) satisfies z.ZodMiniType<Schemas['Settlement']>;
