import type { Schemas } from '@yizhan/contract';
import { aText, aWhole, fields, inspect, listOf } from '../checks.ts';
import { answer, type Result } from '../problem.ts';
import { groupBy } from './grouping.ts';

export interface Wage {
  readonly job: string;
  /** What is paid for: `hour`, `day`, `month`, or the piece (`件`). Wages of different kinds never mix. */
  readonly per: string;
  readonly amountFen: number;
  /** Who stated it: whatever is the same for one person or employer. */
  readonly contributor: string;
}

export interface WageLevel {
  readonly job: string;
  readonly per: string;
  /** True where fewer than `minCell` contributors stand behind it: then every figure is null. */
  readonly hidden: boolean;
  readonly count: number | null;
  /** First quartile, median and third quartile, as QUARTILE.INC in a spreadsheet gives them, in whole fen. */
  readonly lowFen: number | null;
  readonly medianFen: number | null;
  readonly highFen: number | null;
}

const wage = fields({
  job: aText,
  per: aText,
  amountFen: aWhole(0, 10_000_000_000),
  contributor: aText,
});
const shape = { minCell: aWhole(1, 1_000_000), wages: listOf(wage) };

/**
 * Wage levels (工资价位) by job and kind of pay. A cell is judged by its contributors, not by its wages: ten wages
 * of one employer would still tell what that employer pays.
 */
export function wageLevels(
  wages: readonly Wage[],
  rule: Pick<Schemas['WageStatistic'], 'minCell'>,
): Result<readonly WageLevel[]> {
  const refused = inspect(shape, { ...rule, wages });
  if (refused) return refused;
  const cells = groupBy(wages, ({ job, per }) => JSON.stringify([job, per]));
  return answer([...cells.values()].map((cell) => wageLevel(cell, rule.minCell)));
}

function wageLevel(wages: readonly Wage[], minCell: number): WageLevel {
  const { job = '', per = '' } = wages[0] ?? {};
  if (new Set(wages.map(({ contributor }) => contributor)).size < minCell)
    return { job, per, hidden: true, count: null, lowFen: null, medianFen: null, highFen: null };
  const amounts = wages.map(({ amountFen }) => amountFen).sort((a, b) => a - b);
  return {
    job,
    per,
    hidden: false,
    count: amounts.length,
    lowFen: quartile(amounts, 1),
    medianFen: quartile(amounts, 2),
    highFen: quartile(amounts, 3),
  };
}

function quartile(sorted: readonly number[], quarter: number): number {
  const position = ((sorted.length - 1) * quarter) / 4;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return Math.round(below + (above - below) * (position % 1));
}
