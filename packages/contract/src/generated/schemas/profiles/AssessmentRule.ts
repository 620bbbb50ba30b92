// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FacilityTypeIds } from './FacilityTypeIds.ts';
import { OpenCycle } from './OpenCycle.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import { Threshold } from './Threshold.ts';
import type { Schemas } from '../../../index.ts';

export const AssessmentRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  facilityTypes: FacilityTypeIds,
  cycle: /*#__PURE__*/ z.nullable(OpenCycle),
  assessor: /*#__PURE__*/ z.nullable(RuleId),
  scoringTable: /*#__PURE__*/ z.nullable(RuleId),
  pass: /*#__PURE__*/ z.nullable(Threshold),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['AssessmentRule']>;
