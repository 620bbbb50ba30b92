// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const AgeRule = /*#__PURE__*/ z.enum(["inform"]) satisfies z.ZodMiniType<Schemas['AgeRule']>;
