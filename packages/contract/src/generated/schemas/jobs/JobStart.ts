// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobStart = /*#__PURE__*/ z.enum(["today","tomorrow","week"]) satisfies z.ZodMiniType<Schemas['JobStart']>;
