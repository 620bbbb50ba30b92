import type { Schemas } from '@yizhan/contract';
import { numberProblem } from '../checks.ts';
import { answer, type Problem, type Result } from '../problem.ts';
import { meets } from '../threshold.ts';

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

const LARGEST_MM = 10_000;

/**
 * Holds a plaque against the profile's measures. Answers the plaque where it keeps them, or where the document gives
 * none; otherwise says of each measure what it has to be.
 */
export function checkPlaque(plaque: Plaque, spec: PlaqueSpec, pointer = ''): Result<Plaque> {
  const problems = [...unmeasured(plaque, pointer)];
  if (problems.length === 0 && spec.dimensions) problems.push(...faults(plaque, spec.dimensions, pointer));
  return problems.length > 0 ? { ok: false, problems } : answer(plaque);
}

function unmeasured(plaque: Plaque, pointer: string): Problem[] {
  const sizes = ['widthMm', 'heightMm', 'thicknessMm', 'foldMm'] as const;
  const words = ['material', 'finish'] as const;
  return [
    ...sizes.map((field) => numberProblem(`${pointer}/${field}`, plaque[field], 0, LARGEST_MM)),
    ...words.map((field) =>
      typeof plaque[field] === 'string' ? undefined : { pointer: `${pointer}/${field}`, code: 'required' },
    ),
  ].filter((problem) => problem !== undefined);
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
