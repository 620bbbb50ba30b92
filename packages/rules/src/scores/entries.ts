import type { Schemas } from '@yizhan/contract';
import { aNumber, escaped, optional } from '../checks.ts';
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
    ...optional(aNumber(0, item.max))(entry.assessorPoints, `${pointer}/assessorPoints`),
  ];
}

/** What the item does not read is checked, too: the sheet keeps it all. */
function inputProblems(
  pointer: string,
  item: Item,
  { counts = {}, present = [] }: Schemas['ScoreInput'],
): Problems {
  return [
    ...Object.keys(counts).map((id) =>
      unknownProblem(`${pointer}/counts/${escaped(id)}`, id, countable(item)),
    ),
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
