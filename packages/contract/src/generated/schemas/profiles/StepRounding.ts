// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const StepRounding = /*#__PURE__*/ z.enum(["trunc","floor"]) satisfies z.ZodMiniType<Schemas['StepRounding']>;
