/** What a scoring table, its entries and a stored sheet have to look like before anything is computed from them. */
import {
  aBoolean,
  aNumber,
  aSource,
  aText,
  aWhole,
  fields,
  listOf,
  mapOf,
  nullable,
  oneOf,
  only,
  optional,
  variant,
  type Check,
} from '../checks.ts';
import { threshold } from '../threshold.ts';

const MOST = 1_000_000;
const points = aNumber(0, MOST);
export const label: Check = (value, pointer) => [
  ...fields({ 'zh-CN': aText })(value, pointer),
  ...mapOf(aText)(value, pointer),
];
const entries = listOf(fields({ id: aText, label }));
const partial = oneOf('none', 'proportional', 'assessor');
const unit = fields({ id: aText, label, points: aNumber(-MOST, MOST) });

const everyItem = {
  id: aText,
  group: aText,
  label,
  max: points,
  source: aSource,
};
const item = variant({
  assessor: everyItem,
  fixed: everyItem,
  per_unit_capped: { ...everyItem, units: listOf(unit) },
  kinds_or_units: {
    ...everyItem,
    entries,
    pointsEach: points,
    countBy: oneOf('kind', 'unit'),
    allowOther: aBoolean,
  },
  area_steps: {
    ...everyItem,
    base: points,
    atM2: points,
    stepM2: points,
    pointsPerStep: points,
    rounding: oneOf('trunc', 'floor'),
  },
  checklist: { ...everyItem, entries, partial },
  threshold: { ...everyItem, threshold: threshold(0, MOST) },
  auto_evidence: { ...everyItem, full: aWhole(1, MOST), partial },
});

export const tableShape = fields({
  id: aText,
  label,
  complete: aBoolean,
  max: points,
  source: aSource,
  groups: listOf(fields({ id: aText, label, max: points })),
  items: listOf(item),
});

/** What is counted or present is held against the table afterwards, by the names that it knows. */
export const entryFields = {
  itemId: aText,
  input: only({
    counts: optional(mapOf(aWhole(0, 100_000))),
    areaM2: optional(points),
    present: optional(listOf(aText)),
    met: optional(aBoolean),
    value: optional(points),
  }),
  assessorPoints: optional(points),
  evidence: optional(listOf(aText)),
  comment: optional(aText),
};

const scored = nullable(aNumber(-MOST, MOST));
export const sheetShape = {
  profileId: aText,
  profileVersion: aText,
  asOf: aText,
  tableId: aText,
  items: listOf(fields({ ...entryFields, needsAssessor: aBoolean, points: scored, source: aSource })),
  groups: listOf(fields({ group: aText, points: scored })),
  total: scored,
  outcome: aText,
};
