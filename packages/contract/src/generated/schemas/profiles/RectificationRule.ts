// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { ExitRule } from './ExitRule.ts';
import { FacilityTypeIds } from './FacilityTypeIds.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const RectificationRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  facilityTypes: FacilityTypeIds,
  maxMonths: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  exit: ExitRule,
  exitFiledWith: RuleId,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['RectificationRule']>;
