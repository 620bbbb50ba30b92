// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const DayUnit = /*#__PURE__*/ z.enum(["workday","calendar_day"]) satisfies z.ZodMiniType<Schemas['DayUnit']>;
