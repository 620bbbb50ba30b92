// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { OpenOperatorMetric } from './OpenOperatorMetric.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import { Threshold } from './Threshold.ts';
import type { Schemas } from '../../../index.ts';

export const OperatorCondition = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  metric: OpenOperatorMetric,
  threshold: /*#__PURE__*/ z.nullable(Threshold),
  modes: /*#__PURE__*/ z.array(RuleId),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['OperatorCondition']>;
