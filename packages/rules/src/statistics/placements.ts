import type { Schemas } from '@yizhan/contract';
import { dateProblem, numberProblem, refusal, wholeNumberProblem } from '../checks.ts';
import { shanghaiDate } from '../dates/index.ts';
import { answer, refuse, type Result } from '../problem.ts';
import { meets } from '../threshold.ts';
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

/** Placements from `fromOn` to `toOn`, both days included, by the date in Asia/Shanghai. */
export function countPlacements(
  placements: readonly Placement[],
  period: { readonly fromOn: string; readonly toOn: string },
): Result<PlacementCount> {
  const refused = refusal(dateProblem('/fromOn', period.fromOn), dateProblem('/toOn', period.toOn));
  if (refused) return refused;
  const dates = placements.map(({ at }) => shanghaiDate(at));
  const wrong = dates.indexOf(null);
  if (wrong >= 0) return refuse(`/placements/${wrong}/at`, 'invalid_instant');
  const inPeriod = placements.filter((_, index) => {
    const date = dates[index] ?? '';
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

/** Whether a count reaches the figure that the profile asks for, in the unit that the profile counts. */
export function checkKpi(
  count: PlacementCount,
  rule: Pick<Schemas['KpiRule'], 'threshold' | 'countUnit'>,
): Result<KpiResult> {
  const counted = rule.countUnit === 'persons' ? count.persons : count.personTimes;
  const { value } = rule.threshold;
  const refused = refusal(
    wholeNumberProblem('/count', counted, 0, MAX_COUNT),
    numberProblem('/threshold/value', value, 0, MAX_COUNT),
  );
  if (refused) return refused;
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

/** A figure a day (日均), by the days open or all days of the period. */
export function dailyAverage(
  total: number,
  days: { readonly openDays: number; readonly calendarDays: number },
  rule: Pick<Schemas['DailyAverageStatistic'], 'dayBase' | 'decimals'>,
): Result<DailyAverage> {
  const open = rule.dayBase === 'open_days';
  const divisor = open ? days.openDays : days.calendarDays;
  const refused = refusal(
    wholeNumberProblem('/total', total, 0, MAX_COUNT),
    wholeNumberProblem(open ? '/openDays' : '/calendarDays', divisor, 0, 100_000),
    wholeNumberProblem('/decimals', rule.decimals, 0, 4),
  );
  if (refused) return refused;
  return answer({ average: quotient(total, divisor, rule.decimals), dayBase: rule.dayBase, days: divisor });
}
