// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import { StepRounding } from './StepRounding.ts';
import type { Schemas } from '../../../index.ts';

export const AreaStepsItem = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("area_steps"),
  id: RuleId,
  group: RuleId,
  label: LocalizedText,
  max: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
  base: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
  atM2: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
  stepM2: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gt(0)),
  pointsPerStep: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gt(0)),
  rounding: StepRounding,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['AreaStepsItem']>;
