/** What a scoring table, its entries and a stored sheet have to look like before anything is computed from them. */
import * as is from '../checks.ts';
import { threshold } from '../threshold.ts';

const MOST = 1_000_000;
const points = is.number(0, MOST);
const label = is.fields({ 'zh-CN': is.text });
const entries = is.listOf(is.fields({ id: is.text, label }));
const partial = is.oneOf('none', 'proportional', 'assessor');
const unit = is.fields({ id: is.text, label, points: is.number(-MOST, MOST) });

const everyItem = {
  id: is.text,
  group: is.text,
  label,
  max: points,
  source: is.fields({ document: is.text, clause: is.text }),
};
const item = is.variant({
  assessor: everyItem,
  fixed: everyItem,
  per_unit_capped: { ...everyItem, units: is.listOf(unit) },
  kinds_or_units: {
    ...everyItem,
    entries,
    pointsEach: points,
    countBy: is.oneOf('kind', 'unit'),
    allowOther: is.boolean,
  },
  area_steps: {
    ...everyItem,
    base: points,
    atM2: points,
    stepM2: points,
    pointsPerStep: points,
    rounding: is.oneOf('trunc', 'floor'),
  },
  checklist: { ...everyItem, entries, partial },
  threshold: { ...everyItem, threshold: threshold(0, MOST) },
  auto_evidence: { ...everyItem, full: is.whole(1, MOST), partial },
});

export const tableShape = is.fields({
  id: is.text,
  label,
  complete: is.boolean,
  max: points,
  groups: is.listOf(is.fields({ id: is.text, label, max: points })),
  items: is.listOf(item),
});

/** Counts are held against the table afterwards, with the names that it knows. */
const entry = is.fields({
  itemId: is.text,
  input: is.fields({
    counts: is.optional(is.fields({})),
    areaM2: is.optional(points),
    present: is.optional(is.listOf(is.text)),
    met: is.optional(is.boolean),
    value: is.optional(points),
  }),
  assessorPoints: is.optional(points),
  evidence: is.optional(is.listOf(is.text)),
  comment: is.optional(is.text),
});

export const basisShape = {
  profileId: is.text,
  profileVersion: is.text,
  asOf: is.date,
  table: tableShape,
  pass: threshold(0, MOST),
};
export const entriesShape = { entries: is.listOf(entry) };

const scored = is.nullable(is.number(-MOST, MOST));
export const sheetShape = {
  profileId: is.text,
  profileVersion: is.text,
  asOf: is.date,
  tableId: is.text,
  items: is.listOf(is.fields({ itemId: is.text, points: scored })),
  groups: is.listOf(is.fields({ group: is.text, points: scored })),
  total: scored,
};
