import { aMonth, anInstant, aWhole, fields, inspect, listOf } from '../checks.ts';
import { addMonths, shanghaiDate } from '../dates/index.ts';
import { answer, refuse, type Result } from '../problem.ts';
import { groupBy } from './grouping.ts';
import { MAX_COUNT, quotient } from './rounding.ts';

const dated = { items: listOf(fields({ at: anInstant })) };

/** Items by the month (`2026-10`) that Asia/Shanghai shows at their RFC 3339 instant, earliest month first. */
export function bucketByMonth<T extends { readonly at: string }>(
  items: readonly T[],
): Result<ReadonlyMap<string, readonly T[]>> {
  const refused = inspect(dated, { items });
  return refused ?? answer(groupBy(items, ({ at }) => shanghaiDate(at)?.slice(0, 7) ?? ''));
}

export interface MonthlyFigure {
  readonly month: string;
  /** A count. */
  readonly value: number;
}

export interface TrendPoint {
  readonly month: string;
  /** Null for a month that nobody reported. */
  readonly value: number | null;
  /** Against the month before, and against the same month a year before; null without a figure to compare. */
  readonly onMonth: Change | null;
  readonly onYear: Change | null;
}

export interface Change {
  readonly difference: number;
  /** Null where the earlier figure is 0. */
  readonly percent: number | null;
}

const figure = fields({ month: aMonth, value: aWhole(0, MAX_COUNT / 1000) });
const shape = { decimals: aWhole(0, 4), figures: listOf(figure) };

/** 100 years: more is a slip in a month. */
const MAX_MONTHS = 1200;

/**
 * A count over the months from the first reported to the last, with 环比 and 同比. A month that is missing stays in
 * the row as a gap; nothing is guessed over it.
 */
export function trend(figures: readonly MonthlyFigure[], decimals = 1): Result<readonly TrendPoint[]> {
  const refused = inspect(shape, { decimals, figures });
  if (refused) return refused;
  const known = new Map(figures.map(({ month, value }) => [month, value]));
  if (known.size < figures.length) return refuse('/figures', 'not_unique');
  const months = monthsBetween([...known.keys()].sort());
  if (months.length > MAX_MONTHS) return refuse('/figures', 'too_many', { maximum: MAX_MONTHS });
  const changeSince = (value: number | null, month: string, back: number): Change | null => {
    const earlier = known.get(addMonths(`${month}-01`, -back)?.slice(0, 7) ?? '');
    if (value === null || earlier === undefined) return null;
    const difference = value - earlier;
    return { difference, percent: quotient(difference * 100, earlier, decimals) };
  };
  return answer(
    months.map((month) => {
      const value = known.get(month) ?? null;
      return { month, value, onMonth: changeSince(value, month, 1), onYear: changeSince(value, month, 12) };
    }),
  );
}

/** One more than {@link MAX_MONTHS} at most. */
function monthsBetween(sorted: readonly string[]): string[] {
  const [first, last] = [sorted[0], sorted.at(-1)];
  const months: string[] = [];
  let month = first;
  while (month !== undefined && last !== undefined && month <= last && months.length <= MAX_MONTHS) {
    months.push(month);
    month = addMonths(`${month}-01`, 1)?.slice(0, 7);
  }
  return months;
}
