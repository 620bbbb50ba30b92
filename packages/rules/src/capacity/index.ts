/** Places that run out: people wanted for a day's work, seats of a bus, tools to lend. */
import { aWhole, inspect, nullable } from '../checks.ts';
import { answer, refuse, type Result } from '../problem.ts';

export interface Places {
  readonly total: number;
  readonly taken: number;
  /** How many wait already; null where there is no waiting list. */
  readonly waiting: number | null;
}

export type Placing =
  | { readonly state: 'placed'; readonly left: number }
  | { readonly state: 'waitlisted'; readonly position: number };

const count = aWhole(0, 1_000_000);
const shape = { total: count, taken: count, waiting: nullable(count) };

/**
 * What the next one gets: a place, a turn on the waiting list, or a refusal. Whoever waits goes first: a place that
 * comes free is not given past the list.
 */
export function takePlace(places: Places): Result<Placing> {
  const refused = inspect(shape, { ...places });
  if (refused) return refused;
  const { total, taken, waiting } = places;
  const left = Math.max(0, total - taken);
  if (left > (waiting ?? 0)) return answer({ state: 'placed', left: left - 1 });
  if (waiting === null) return refuse('', 'no_places_left', { total });
  return answer({ state: 'waitlisted', position: waiting + 1 });
}
