import { performance } from 'node:perf_hooks';

export interface Signals {
  /** How many wait for a connection to the database. */
  readonly waiting: () => number;
  /** Milliseconds that Node's loop has worked since it began, and not waited for anything. */
  readonly worked?: () => number;
  /** Milliseconds since some moment. */
  readonly now?: () => number;
}

const lookMs = 100;
/** Share of a look's time that the loop may work. */
const busyShare = 0.9;
/** Of a few requests so many looks in a row: the first page after a start has everything to load, and is no overload. */
const patience = 5;
const few = 16;
/** Letting few in makes room at once: without this, the next moment would let everybody in again. */
const staysMs = 1_000;
/** So that processor and database have the next ones at hand while one is answered. */
const fewest = 4;

/**
 * Finds how many requests at once keep the process fully at work: more are not answered sooner, they wait for each
 * other. There is too much to do when for a tenth of a second Node's loop had hardly a moment to wait, or somebody
 * always waited for a connection; a queue that empties in between is a mere burst. When that lasts, half as many are
 * let in each time, and one more each time that there was room. Durations would not do: they cannot tell work from
 * waiting.
 *
 * @returns tells with each request how many may be under way, given how many are; Infinity on a calm day
 */
export function watchPressure({
  waiting,
  worked = () => performance.eventLoopUtilization().active,
  now = () => performance.now(),
}: Signals): (underWay: number) => number {
  let lookedAt = now();
  let workedBefore = worked();
  let leastWaiting = Infinity;
  let mostUnderWay = 0;
  let busyLooks = 0;
  let neededAt = -Infinity;
  let limit = Infinity;

  const look = (time: number): void => {
    const work = worked();
    const isBusy = leastWaiting > 0 || work - workedBefore > busyShare * (time - lookedAt);
    busyLooks = isBusy ? busyLooks + 1 : 0;
    if (isBusy || mostUnderWay >= limit) neededAt = time;
    const isTooMuch = limit < Infinity || mostUnderWay > few || busyLooks >= patience;
    if (isBusy && isTooMuch) {
      limit = Math.max(fewest, Math.ceil(Math.min(limit, mostUnderWay) / 2));
    } else if (time - neededAt >= staysMs) limit = Infinity;
    else limit += 1;
    [lookedAt, workedBefore, leastWaiting, mostUnderWay] = [time, work, Infinity, 0];
  };
  return (underWay) => {
    const time = now();
    leastWaiting = Math.min(leastWaiting, waiting());
    mostUnderWay = Math.max(mostUnderWay, underWay);
    if (time - lookedAt >= lookMs) look(time);
    return limit;
  };
}
