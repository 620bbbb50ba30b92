/** Work that takes long waits for this now and then, so that everybody else has a turn. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    // A page has no `setImmediate`.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
