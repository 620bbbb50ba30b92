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
/** Letting few in makes room at once: without this, the next moment would let everybody in again. */
const staysMs = 1_000;

/**
 * Tells whether there is more to do than can be done: for a tenth of a second Node's loop had hardly a moment to
 * wait, or somebody always waited for a connection. A queue that empties in between is a mere burst.
 */
export function watchPressure({
  waiting,
  worked = () => performance.eventLoopUtilization().active,
  now = () => performance.now(),
}: Signals): () => boolean {
  let lookedAt = now();
  let workedBefore = worked();
  let leastWaiting = Infinity;
  let busyUntil = -Infinity;
  return () => {
    const time = now();
    const passed = time - lookedAt;
    leastWaiting = Math.min(leastWaiting, waiting());
    if (passed >= lookMs) {
      const work = worked();
      if (leastWaiting > 0 || work - workedBefore > busyShare * passed) busyUntil = time + staysMs;
      [lookedAt, workedBefore, leastWaiting] = [time, work, Infinity];
    }
    return time < busyUntil;
  };
}
