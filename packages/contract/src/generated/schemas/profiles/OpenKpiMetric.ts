// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { KpiMetric } from './KpiMetric.ts';
import type { Schemas } from '../../../index.ts';

export const OpenKpiMetric = /*#__PURE__*/ z.union([KpiMetric, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenKpiMetric']>;
