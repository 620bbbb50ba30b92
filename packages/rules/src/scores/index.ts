/**
 * Scores a facility by any table of a profile. A sheet holds what was found, so that it can be computed again
 * years later under the version of the profile it was judged by; `@yizhan/rules/scores/report` makes it readable.
 */
import type { Schemas } from '@yizhan/contract';
import { aDate, aText, fields, inspect, listOf, refusalOf } from '../checks.ts';
import { answer, refuse, type Problem, type Result } from '../problem.ts';
import { meets, threshold } from '../threshold.ts';
import { entryProblems } from './entries.ts';
import { evaluate } from './evaluate.ts';
import { entryFields, sheetShape, tableShape } from './shape.ts';

/** What a sheet is judged by: one version of a profile, resolved for a day, one of its tables, its pass mark. */
export interface ScoreBasis {
  readonly profileId: string;
  readonly profileVersion: string;
  readonly asOf: string;
  readonly table: Schemas['ScoringTable'];
  /** The total that passes; anything else opens rectification. */
  readonly pass: Schemas['Threshold'];
}

type Entry = Schemas['ScoreEntry'];
type Line = Schemas['ScoredItem'];

const basisShape = {
  profileId: aText,
  profileVersion: aText,
  asOf: aDate,
  table: tableShape,
  pass: threshold(0, 1_000_000),
};
const entriesShape = { entries: listOf(fields(entryFields)) };

/**
 * Scores what was found. Items without an entry, or without the field they read, are listed and left open: the
 * total is null and the outcome `incomplete` until every item has its points. `assessorPoints` are read only where
 * the table leaves an item to an assessor.
 */
export function scoreSheet(basis: ScoreBasis, entries: readonly Entry[]): Result<Schemas['ScoreSheet']> {
  const misshapen = inspect({ ...basisShape, ...entriesShape }, { ...basis, entries });
  if (misshapen) return misshapen;
  const { table, profileId, profileVersion, asOf } = basis;
  if (!table.complete) return refuse('/table', 'scoring_table_incomplete', { table: table.label['zh-CN'] });
  if (entries.length > table.items.length)
    return refuse('/entries', 'too_many', { maximum: table.items.length });
  const refused = refusalOf(
    entries.flatMap((entry, index) => entryProblems(entry, index, table.items, entries.slice(0, index))),
  );
  if (refused) return refused;
  const items = table.items.map((item) =>
    scoreItem(
      item,
      entries.find(({ itemId }) => itemId === item.id),
    ),
  );
  const inGroup = new Map(table.items.map(({ id, group }) => [id, group]));
  const groups = table.groups.map(({ id, max }) => ({
    group: id,
    points: sum(items.filter(({ itemId }) => inGroup.get(itemId) === id)),
    max,
  }));
  const total = sum(items);
  const outcome = total === null ? 'incomplete' : meets(total, basis.pass) ? 'pass' : 'rectify';
  return answer({ profileId, profileVersion, asOf, tableId: table.id, items, groups, total, outcome });
}

/**
 * Computes a stored sheet again. Refuses another basis than the one it was judged by, and a sheet whose points do
 * not follow from its inputs; the answer is then equal to the sheet.
 */
export function replaySheet(sheet: Schemas['ScoreSheet'], basis: ScoreBasis): Result<Schemas['ScoreSheet']> {
  const misshapen = inspect(basisShape, { ...basis }) ?? inspect(sheetShape, { ...sheet });
  if (misshapen) return misshapen;
  const given = { ...basis, tableId: basis.table.id };
  for (const key of ['profileId', 'profileVersion', 'asOf', 'tableId'] as const) {
    if (sheet[key] !== given[key])
      return refuse(`/${key}`, 'score_basis_differs', { recorded: sheet[key], given: given[key] });
  }
  const again = scoreSheet(basis, sheet.items);
  if (!again.ok) return again;
  const computed = again.value;
  const differences = [
    ...computed.items.map((item, index) =>
      difference(`/items/${index}/points`, sheet.items[index]?.points, item.points),
    ),
    ...computed.groups.map((group, index) =>
      difference(`/groups/${index}/points`, sheet.groups[index]?.points, group.points),
    ),
    difference('/total', sheet.total, computed.total),
  ];
  return refusalOf(differences) ?? again;
}

function scoreItem(item: Schemas['ScoringItem'], entry: Entry | undefined): Line {
  const { input = {}, assessorPoints, evidence = [], comment } = entry ?? {};
  const { computed, needsAssessor } = evaluate(item, input);
  const judged = needsAssessor && assessorPoints !== undefined;
  return {
    itemId: item.id,
    input,
    computed,
    needsAssessor,
    ...(judged && { assessorPoints }),
    points: judged ? assessorPoints : computed,
    evidence,
    ...(comment !== undefined && { comment }),
    source: item.source,
  };
}

/** Null while one of the lines has no points. */
function sum(lines: readonly Line[]): number | null {
  let total = 0;
  for (const { points } of lines) {
    if (points === null) return null;
    total += points;
  }
  // Partial credit has two decimals, whose sums carry noise in floating point.
  return Math.round(total * 1e6) / 1e6;
}

function difference(
  pointer: string,
  recorded: number | null | undefined,
  computed: number | null,
): Problem | undefined {
  if (recorded === computed) return undefined;
  return {
    pointer,
    code: 'score_not_reproducible',
    params: { recorded: recorded ?? '—', computed: computed ?? '—' },
  };
}
