import type { Schemas } from '@yizhan/contract';
import { aBoolean, aDate, anInstant, aText, aWhole, fields, inspect, listOf, oneOf } from '../checks.ts';
import { shanghaiDate } from '../dates/index.ts';
import { answer, type Result } from '../problem.ts';
import { meets, threshold } from '../threshold.ts';
import { MAX_COUNT, quotient } from './rounding.ts';

/** One person who was placed once. */
export interface Placement {
  readonly person: string;
  /** RFC 3339 instant. */
  readonly at: string;
  /** Struck out by an audit; it stays in the ledger and counts no more. */
  readonly voided: boolean;
}

export interface PlacementCount {
  /** 人次: each placement counts. */
  readonly personTimes: number;
  /** 人: each person counts once. */
  readonly persons: number;
  readonly voided: number;
}

const placement = fields({ person: aText, at: anInstant, voided: aBoolean });
const placementShape = { fromOn: aDate, toOn: aDate, placements: listOf(placement) };

/** Placements from `fromOn` to `toOn`, both days included, by the date in Asia/Shanghai. */
export function countPlacements(
  placements: readonly Placement[],
  period: { readonly fromOn: string; readonly toOn: string },
): Result<PlacementCount> {
  const refused = inspect(placementShape, { ...period, placements });
  if (refused) return refused;
  const inPeriod = placements.filter(({ at }) => {
    const date = shanghaiDate(at) ?? '';
    return period.fromOn <= date && date <= period.toOn;
  });
  const counted = inPeriod.filter(({ voided }) => !voided);
  return answer({
    personTimes: counted.length,
    persons: new Set(counted.map(({ person }) => person)).size,
    voided: inPeriod.length - counted.length,
  });
}

export interface KpiResult {
  readonly counted: number;
  readonly met: boolean;
  /** How many are missing; 0 when it is met. */
  readonly short: number;
}

const figure = aWhole(0, MAX_COUNT);
const kpiShape = {
  personTimes: figure,
  persons: figure,
  threshold: threshold(0, MAX_COUNT),
  countUnit: oneOf('persons', 'person_times'),
};

/** Whether a count reaches the figure that the profile asks for, in the unit that the profile counts. */
export function checkKpi(
  count: PlacementCount,
  rule: Pick<Schemas['KpiRule'], 'threshold' | 'countUnit'>,
): Result<KpiResult> {
  const refused = inspect(kpiShape, { ...count, ...rule });
  if (refused) return refused;
  const counted = rule.countUnit === 'persons' ? count.persons : count.personTimes;
  const { value } = rule.threshold;
  const met = meets(counted, rule.threshold);
  const needed = rule.threshold.op === 'gt' ? Math.floor(value) + 1 : Math.ceil(value);
  return answer({ counted, met, short: met ? 0 : Math.max(0, needed - counted) });
}

export interface DailyAverage {
  /** Null where there was no such day. */
  readonly average: number | null;
  /** Which days it was divided by; a table that shows the average shows this too. */
  readonly dayBase: Schemas['DailyAverageStatistic']['dayBase'];
  readonly days: number;
}

const averageShape = {
  total: figure,
  openDays: aWhole(0, 100_000),
  calendarDays: aWhole(0, 100_000),
  dayBase: oneOf('open_days', 'calendar_days'),
  decimals: aWhole(0, 4),
};

/** A figure a day (日均), by the days open or all days of the period. */
export function dailyAverage(
  total: number,
  days: { readonly openDays: number; readonly calendarDays: number },
  rule: Pick<Schemas['DailyAverageStatistic'], 'dayBase' | 'decimals'>,
): Result<DailyAverage> {
  const refused = inspect(averageShape, { total, ...days, ...rule });
  if (refused) return refused;
  const divisor = rule.dayBase === 'open_days' ? days.openDays : days.calendarDays;
  return answer({ average: quotient(total, divisor, rule.decimals), dayBase: rule.dayBase, days: divisor });
}
