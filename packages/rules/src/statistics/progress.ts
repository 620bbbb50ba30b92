import type { Schemas } from '@yizhan/contract';
import { aBoolean, aMonth, aText, aWhole, fields, inspect, listOf, nullable, refusalOf } from '../checks.ts';
import { answer, type Problem, type Result } from '../problem.ts';
import { meets, threshold } from '../threshold.ts';
import { quotient } from './rounding.ts';

/** How far one county or township is with one kind of facility. */
export interface ProgressRow {
  readonly unit: string;
  readonly built: number;
  readonly building: number;
  /** Month (`2024-08`) in which what is being built will be finished; needed while `building` is above 0. */
  readonly expectedMonth: string | null;
}

export interface TargetProgress {
  readonly built: number;
  readonly building: number;
  /** Units that reached a target for each of them, or the part of one total that is built; 0 to 100. */
  readonly percent: number | null;
  readonly met: boolean;
  /** Whether it will be met once everything that is being built is finished. */
  readonly metWhenFinished: boolean;
  /** Units still below a target for each of them, in the order of the rows. */
  readonly unmet: readonly string[];
}

const count = aWhole(0, 100_000);
const row = fields({
  unit: aText,
  built: count,
  building: count,
  expectedMonth: nullable(aMonth),
});
const shape = { threshold: threshold(0, 1_000_000), each: aBoolean, rows: listOf(row) };

/** How far a target (“每县至少1家”, “不少于9家”) is reached, with one decimal. */
export function targetProgress(
  rows: readonly ProgressRow[],
  target: Pick<Schemas['Target'], 'threshold' | 'each'>,
): Result<TargetProgress> {
  const refused = inspect(shape, { ...target, rows }) ?? refusalOf(rows.map(unexpected));
  if (refused) return refused;
  const total = (count: (row: ProgressRow) => number): number =>
    rows.reduce((sum, row) => sum + count(row), 0);
  const built = total((row) => row.built);
  const building = total((row) => row.building);
  const reaches = (count: number): boolean => meets(count, target.threshold);
  if (!target.each) {
    const percent = quotient(Math.min(built, target.threshold.value) * 100, target.threshold.value, 1);
    const metWhenFinished = reaches(built + building);
    return answer({ built, building, percent, met: reaches(built), metWhenFinished, unmet: [] });
  }
  const unmet = rows.filter((row) => !reaches(row.built)).map(({ unit }) => unit);
  return answer({
    built,
    building,
    percent: quotient((rows.length - unmet.length) * 100, rows.length, 1),
    met: rows.length > 0 && unmet.length === 0,
    metWhenFinished: rows.length > 0 && rows.every((row) => reaches(row.built + row.building)),
    unmet,
  });
}

/** What is being built has a month in which it is expected. */
const unexpected = ({ unit, building, expectedMonth }: ProgressRow, index: number): Problem | undefined =>
  building > 0 && expectedMonth === null
    ? { pointer: `/rows/${index}/expectedMonth`, code: 'expected_date_required', params: { unit } }
    : undefined;
