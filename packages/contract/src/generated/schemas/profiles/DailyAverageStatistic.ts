// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const DailyAverageStatistic = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("daily_average"),
  id: RuleId,
  label: LocalizedText,
  dayBase: /*#__PURE__*/ z.enum(["open_days","calendar_days"]),
  decimals: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0), /*#__PURE__*/ z.lte(4)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['DailyAverageStatistic']>;
