import type { Schemas } from '@yizhan/contract';
import { meets } from '../../threshold.ts';
import { stepsOf } from '../evaluate.ts';
import type { ReportWords } from '../data/index.ts';
import { say } from './words.ts';

type Item = Schemas['ScoringItem'];
type Line = Schemas['ScoredItem'];
type Label = Schemas['LocalizedText'];
type Counts = NonNullable<Line['input']['counts']>;

/** The words of one language, and a rule's own names in it. */
export interface Speech {
  readonly words: ReportWords;
  readonly nameOf: (label: Label) => string;
}

/** How a line came to its points, for whoever wants to reckon along. */
export function reasonOf(item: Item, line: Line, speech: Speech): string {
  const { words } = speech;
  if (line.points === null && !line.needsAssessor) return say(words, 'open');
  const found = finding(item, line.input, speech);
  if (!line.needsAssessor) return found;
  const verdict =
    line.points === null ? say(words, 'waiting') : say(words, 'assessed', { points: line.points });
  return found ? say(words, 'joined', { found, verdict }) : verdict;
}

/** What was found and how it counts; empty for an item of which only the assessor speaks. */
function finding(item: Item, input: Line['input'], speech: Speech): string {
  const { words } = speech;
  const { counts = {}, value = 0 } = input;
  switch (item.kind) {
    case 'fixed':
      return say(words, input.met ? 'met' : 'notMet', { max: item.max });
    case 'per_unit_capped':
      return units(item, counts, speech);
    case 'kinds_or_units':
      return listed(item, counts, speech);
    case 'area_steps':
      return area(item, input.areaM2 ?? 0, speech);
    case 'checklist':
      return checklist(item, input.present ?? [], speech);
    case 'threshold': {
      const { op, value: limit } = item.threshold;
      const verdict = say(words, meets(value, item.threshold) ? 'met' : 'notMet', { max: item.max });
      return say(words, 'joined', { found: say(words, op, { value, limit }), verdict });
    }
    case 'auto_evidence':
      return say(words, item.evidence === 'pushed_months' ? 'pushed_months' : 'evidence', {
        value,
        limit: item.full,
      });
    default:
      return '';
  }
}

function units(
  item: Extract<Item, { kind: 'per_unit_capped' }>,
  counts: Counts,
  { words, nameOf }: Speech,
): string {
  const counted = item.units.flatMap(({ id, label, points }) => {
    const count = counts[id] ?? 0;
    return count > 0 ? [{ label: nameOf(label), count, points }] : [];
  });
  const sum = counted.reduce((total, { count, points }) => total + count * points, 0);
  const found = counted.map((unit) => say(words, 'unit', unit)).join(say(words, 'plus'));
  return bounded(found ? say(words, 'sum', { found, sum }) : say(words, 'none'), sum, item, words);
}

function listed(
  item: Extract<Item, { kind: 'kinds_or_units' }>,
  counts: Counts,
  { words, nameOf }: Speech,
): string {
  const known = item.entries.map(({ id, label }) => ({ label: nameOf(label), count: counts[id] ?? 0 }));
  const other = { label: say(words, 'other'), count: counts.other ?? 0 };
  const there = [...known, other].filter(({ count }) => count > 0);
  if (there.length === 0) return say(words, 'none');
  const byKind = item.countBy === 'kind';
  const once = (count: number): number => (byKind ? Math.min(1, count) : count);
  const count = known.reduce((sum, entry) => sum + once(entry.count), other.count);
  // A kind counts once however many there are, so its number would only puzzle.
  const things = there
    .map((thing) => (byKind && thing !== other ? thing.label : say(words, 'counted', thing)))
    .join(say(words, 'separator'));
  const found = say(words, byKind ? 'kinds' : 'units', { things, count, points: item.pointsEach });
  const sum = count * item.pointsEach;
  return bounded(say(words, 'sum', { found, sum }), sum, item, words);
}

/** Says where a sum stops, if it went further. */
function bounded(found: string, sum: number, { max }: { readonly max: number }, words: ReportWords): string {
  if (sum > max) return say(words, 'capped', { found, max });
  return sum < 0 ? say(words, 'floored', { found }) : found;
}

function area(item: Extract<Item, { kind: 'area_steps' }>, areaM2: number, { words }: Speech): string {
  const { atM2: at, stepM2: step, pointsPerStep: points, base, rounding } = item;
  const steps = stepsOf(item, areaM2);
  const change = steps * points;
  const beyond = Math.abs(Math.round((areaM2 - at) * 10_000)) / 10_000;
  const less = rounding === 'trunc' ? 'areaLess' : 'areaLessBegun';
  const moved =
    beyond === 0
      ? ''
      : say(words, areaM2 > at ? 'areaMore' : less, { beyond, step, points, earned: Math.abs(change) });
  const found = say(words, 'areaAt', { area: areaM2, at, base }) + moved;
  const sum = base + change;
  return bounded(say(words, 'areaSum', { found, sum }), sum, item, words);
}

function checklist(
  item: Extract<Item, { kind: 'checklist' }>,
  present: readonly string[],
  { words, nameOf }: Speech,
): string {
  const names = (entries: readonly Schemas['NamedEntry'][]): string =>
    entries.map(({ label }) => nameOf(label)).join(say(words, 'separator')) || say(words, 'none');
  const has = item.entries.filter(({ id }) => present.includes(id));
  const lacks = item.entries.filter(({ id }) => !present.includes(id));
  const full = item.entries.length;
  const shown = say(words, 'checklist', { full, count: has.length, things: names(has) });
  return lacks.length > 0 ? shown + say(words, 'missing', { things: names(lacks) }) : shown;
}
