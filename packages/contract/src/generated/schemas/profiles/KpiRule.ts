// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { CountUnit } from './CountUnit.ts';
import { FacilityTypeIds } from './FacilityTypeIds.ts';
import { OpenCycle } from './OpenCycle.ts';
import { OpenKpiMetric } from './OpenKpiMetric.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import { Threshold } from './Threshold.ts';
import type { Schemas } from '../../../index.ts';

export const KpiRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  facilityTypes: FacilityTypeIds,
  metric: OpenKpiMetric,
  threshold: Threshold,
  countUnit: CountUnit,
  cycle: OpenCycle,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['KpiRule']>;
