import type { Schemas } from '@yizhan/contract';
import { aNumber, aText, fields, inspect, listOf, nullable, oneOf, refusalOf } from '../checks.ts';
import { answer, type Problem, type Result } from '../problem.ts';
import { comparison, meets } from '../threshold.ts';

export type PlaqueSpec = Schemas['PlaqueSpec'];
type Dimensions = Schemas['PlaqueDimensions'];

/** A plaque as an inspector measures it; sides as it hangs. */
export interface Plaque {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly thicknessMm: number;
  readonly foldMm: number;
  readonly material: string;
  readonly finish: string;
}

export const LARGEST_MM = 10_000;

const millimetres = aNumber(0, LARGEST_MM);
const plaqueShape = fields({
  widthMm: millimetres,
  heightMm: millimetres,
  thicknessMm: millimetres,
  foldMm: millimetres,
  material: aText,
  finish: aText,
});
const dimensions = fields({
  longMm: aNumber(1, LARGEST_MM),
  shortMm: aNumber(1, LARGEST_MM),
  foldMm: millimetres,
  thickness: fields({ op: comparison, valueMm: millimetres }),
  orientation: oneOf('either', 'landscape', 'portrait'),
  material: aText,
  finish: aText,
});
export const specShape = fields({
  scripts: listOf(aText),
  dimensions: nullable(dimensions),
});

/**
 * Holds a plaque against the profile's measures. Answers the plaque where it keeps them, or where the document gives
 * none; otherwise says of each measure what it has to be.
 */
export function checkPlaque(plaque: Plaque, spec: PlaqueSpec, pointer = ''): Result<Plaque> {
  const refused = inspect({ spec: specShape }, { spec }) ?? refusalOf(plaqueShape(plaque, pointer));
  if (refused) return refused;
  const problems = spec.dimensions ? faults(plaque, spec.dimensions, pointer) : [];
  return problems.length > 0 ? { ok: false, problems } : answer(plaque);
}

function faults(plaque: Plaque, wanted: Dimensions, pointer: string): Problem[] {
  const { widthMm, heightMm, thicknessMm, foldMm } = plaque;
  const { longMm, shortMm, thickness, orientation } = wanted;
  // The documents write sides in whole millimetres. The thickness is taken as measured: 不少于 leaves no tolerance.
  const is = (measured: number, size: number): boolean => Math.round(measured) === size;
  const problems: Problem[] = [];
  const fault = (field: string, code: string, params: NonNullable<Problem['params']>): void => {
    problems.push({ pointer: pointer + field, code, params });
  };
  if (!is(Math.max(widthMm, heightMm), longMm) || !is(Math.min(widthMm, heightMm), shortMm))
    fault('', 'plaque_size', { longMm, shortMm });
  if (orientation !== 'either' && orientation !== (widthMm >= heightMm ? 'landscape' : 'portrait'))
    fault('', 'plaque_orientation', { orientation });
  if (!meets(thicknessMm, { op: thickness.op, value: thickness.valueMm }))
    fault('/thicknessMm', 'plaque_thickness', { op: thickness.op, valueMm: thickness.valueMm });
  if (!is(foldMm, wanted.foldMm)) fault('/foldMm', 'plaque_fold', { foldMm: wanted.foldMm });
  for (const field of ['material', 'finish'] as const)
    if (!plaque[field].includes(wanted[field]))
      fault(`/${field}`, `plaque_${field}`, { expected: wanted[field] });
  return problems;
}
