// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const KpiMetric = /*#__PURE__*/ z.enum(["successful_placements"]) satisfies z.ZodMiniType<Schemas['KpiMetric']>;
