import type { Schemas } from '@yizhan/contract';
import { meets } from '../threshold.ts';

type Item = Schemas['ScoringItem'];
type Input = Schemas['ScoreInput'];

export interface Finding {
  /** What the table gives by itself; null where an assessor decides or nothing has been found yet. */
  readonly computed: number | null;
  readonly needsAssessor: boolean;
}

const points = (computed: number): Finding => ({ computed, needsAssessor: false });
const ASSESSOR: Finding = { computed: null, needsAssessor: true };
const NOT_FOUND_YET: Finding = { computed: null, needsAssessor: false };

/** The points that `item` gives for what was found. */
export function evaluate(item: Item, input: Input): Finding {
  switch (item.kind) {
    case 'fixed':
      return input.met === undefined ? NOT_FOUND_YET : points(input.met ? item.max : 0);
    case 'per_unit_capped':
      return input.counts ? points(capped(item.max, unitPoints(item, input.counts))) : NOT_FOUND_YET;
    case 'kinds_or_units':
      return input.counts ? points(capped(item.max, listedPoints(item, input.counts))) : NOT_FOUND_YET;
    case 'area_steps':
      return input.areaM2 === undefined ? NOT_FOUND_YET : points(areaPoints(item, input.areaM2));
    case 'checklist':
      if (!input.present) return NOT_FOUND_YET;
      return partOf(item, new Set(input.present).size, item.entries.length);
    case 'threshold':
      if (input.value === undefined) return NOT_FOUND_YET;
      return points(meets(input.value, item.threshold) ? item.max : 0);
    case 'auto_evidence':
      return input.value === undefined ? NOT_FOUND_YET : partOf(item, input.value, item.full);
    default:
      return ASSESSOR;
  }
}

const capped = (max: number, value: number): number => Math.min(max, Math.max(0, value));

type Counts = NonNullable<Input['counts']>;

function unitPoints({ units }: Extract<Item, { kind: 'per_unit_capped' }>, counts: Counts): number {
  return units.reduce((sum, unit) => sum + unit.points * (counts[unit.id] ?? 0), 0);
}

/** By kind, each listed thing counts once; every `other` is a kind of its own. */
function listedPoints(item: Extract<Item, { kind: 'kinds_or_units' }>, counts: Counts): number {
  const { entries, pointsEach, countBy } = item;
  const once = (count: number): number => (countBy === 'kind' ? Math.min(1, count) : count);
  const listed = entries.reduce((sum, { id }) => sum + once(counts[id] ?? 0), 0);
  return (listed + (counts.other ?? 0)) * pointsEach;
}

function areaPoints(item: Extract<Item, { kind: 'area_steps' }>, areaM2: number): number {
  return capped(item.max, item.base + stepsOf(item, areaM2) * item.pointsPerStep);
}

/** Steps of area that count beyond the base, or below it as a negative number. */
export function stepsOf(item: Extract<Item, { kind: 'area_steps' }>, areaM2: number): number {
  // In whole square centimetres: 0.6 / 0.2 is a little below 3 in floating point.
  const [beyond, step] = [Math.round((areaM2 - item.atM2) * 10_000), Math.round(item.stepM2 * 10_000)];
  const steps = beyond / Math.max(1, step);
  return item.rounding === 'floor' ? Math.floor(steps) : Math.trunc(steps);
}

function partOf(
  item: { readonly max: number; readonly partial: Schemas['PartialCredit'] },
  found: number,
  full: number,
): Finding {
  if (found >= full) return points(item.max);
  if (found === 0 || item.partial === 'none') return points(0);
  return item.partial === 'assessor'
    ? ASSESSOR
    : points(Math.min(item.max, Math.round((item.max * found * 100) / full) / 100));
}
