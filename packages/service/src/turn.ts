/** Work that takes long waits for this now and then, so that everybody else has a turn. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    // A page has no `setImmediate`.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });

/** Whoever waits longer than this behind somebody else's work would notice. */
const mostMs = 10;

/**
 * All of them, where making them takes long: whenever ten milliseconds have gone by, everybody else has a turn. What is
 * undefined is left out, and gives no more than the opportunity.
 */
export async function gatherInTurns<T extends object | string>(items: Iterable<T | undefined>): Promise<T[]> {
  const gathered: T[] = [];
  let began = performance.now();
  for (const item of items) {
    if (item !== undefined) gathered.push(item);
    if (performance.now() - began < mostMs) continue;
    await nextTurn();
    began = performance.now();
  }
  return gathered;
}
