import type { Schemas } from '@yizhan/contract';
import * as is from '../checks.ts';
import type { Problem } from '../problem.ts';

type Item = Schemas['ScoringItem'];
type Entry = Schemas['ScoreEntry'];
type Problems = readonly (Problem | undefined)[];

/** What is wrong with an entry: an item or a thing that the table does not know, a figure out of bounds. */
export function entryProblems(
  entry: Entry,
  index: number,
  items: readonly Item[],
  earlier: readonly Entry[],
): Problems {
  const pointer = `/entries/${index}`;
  const ids = items.map(({ id }) => id);
  const item = items[ids.indexOf(entry.itemId)];
  if (!item) return [unknownProblem(`${pointer}/itemId`, entry.itemId, ids)];
  if (earlier.some(({ itemId }) => itemId === entry.itemId))
    return [{ pointer: `${pointer}/itemId`, code: 'not_unique' }];
  return [
    ...inputProblems(`${pointer}/input`, item, entry.input),
    ...is.optional(is.number(0, item.max))(entry.assessorPoints, `${pointer}/assessorPoints`),
  ];
}

/** What the item does not read is checked, too: the sheet keeps it all. */
function inputProblems(
  pointer: string,
  item: Item,
  { counts = {}, present = [] }: Schemas['ScoreInput'],
): Problems {
  return [
    ...Object.entries(counts).flatMap(([id, count]) => {
      const field = `${pointer}/counts/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return unknownProblem(field, id, countable(item)) ?? is.whole(0, 100_000)(count, field);
    }),
    ...present.map((id, index) => unknownProblem(`${pointer}/present/${index}`, id, checkable(item))),
  ];
}

const countable = (item: Item): readonly string[] => {
  if (item.kind === 'per_unit_capped') return item.units.map(({ id }) => id);
  if (item.kind !== 'kinds_or_units') return [];
  return [...item.entries.map(({ id }) => id), ...(item.allowOther ? ['other'] : [])];
};

const checkable = (item: Item): readonly string[] =>
  item.kind === 'checklist' ? item.entries.map(({ id }) => id) : [];

const unknownProblem = (pointer: string, id: string, known: readonly string[]): Problem | undefined =>
  known.includes(id) ? undefined : { pointer, code: 'not_an_option', params: { options: known.join(', ') } };
