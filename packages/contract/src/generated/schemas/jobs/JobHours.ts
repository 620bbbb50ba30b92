// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobHours = /*#__PURE__*/ z.enum(["day","night","half_day"]) satisfies z.ZodMiniType<Schemas['JobHours']>;
