// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { byField } from '../../../checks.ts';
import { DailyAverageStatistic } from './DailyAverageStatistic.ts';
import { RatioStatistic } from './RatioStatistic.ts';
import { TrendStatistic } from './TrendStatistic.ts';
import { WageStatistic } from './WageStatistic.ts';
import type { Schemas } from '../../../index.ts';

export const StatisticRule = /*#__PURE__*/ byField("kind", {
  ratio: RatioStatistic,
  wage_level: WageStatistic,
  daily_average: DailyAverageStatistic,
  trend: TrendStatistic,
}) satisfies z.ZodMiniType<Schemas['StatisticRule']>;
