import { aNumber, aText, fields, inspect, listOf, nullable } from '../checks.ts';
import { answer, type Result } from '../problem.ts';
import { MAX_COUNT } from './rounding.ts';

export interface RankedFigure {
  readonly unit: string;
  /** Null where nothing was reported. */
  readonly value: number | null;
}

const figure = fields({ unit: aText, value: nullable(aNumber(-MAX_COUNT, MAX_COUNT)) });

/**
 * Units with their place, the highest figure first, for a bulletin (月通报). Equal figures share a place and the next
 * one is left out; whoever reported nothing has none and stands last. Within a place units keep the order given.
 */
export function rankUnits(
  figures: readonly RankedFigure[],
): Result<readonly (RankedFigure & { readonly place: number | null })[]> {
  const refused = inspect({ figures: listOf(figure) }, { figures });
  if (refused) return refused;
  const value = (one: RankedFigure): number => one.value ?? -Infinity;
  const ranked = [...figures].sort((a, b) => (value(a) === value(b) ? 0 : value(b) - value(a)));
  let place = 0;
  return answer(
    ranked.map(({ unit, value: reached }, index) => {
      if (ranked[index - 1]?.value !== reached) place = index + 1;
      return { unit, value: reached, place: reached === null ? null : place };
    }),
  );
}
