/**
 * The figures that the documents ask for. Days and months are those of Asia/Shanghai; decimals, bases and
 * thresholds come from the profile's own rules.
 */
export { checkKpi, countPlacements, dailyAverage } from './placements.ts';
export type { DailyAverage, KpiResult, Placement, PlacementCount } from './placements.ts';
export { targetProgress } from './progress.ts';
export type { ProgressRow, TargetProgress } from './progress.ts';
export { rankUnits } from './ranking.ts';
export type { RankedFigure } from './ranking.ts';
export { demandRatios } from './ratio.ts';
export type { Demand, Ratio, RatioTable, Seeker } from './ratio.ts';
export { bucketByMonth, trend } from './series.ts';
export type { Change, MonthlyFigure, TrendPoint } from './series.ts';
export { wageLevels } from './wages.ts';
export type { Wage, WageLevel } from './wages.ts';
