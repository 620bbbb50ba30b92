/** Takes over the page's timers, so that a test decides when eight seconds have passed. */
export interface Timers {
  /** Fires what is due within so many milliseconds from where the clock stands. */
  pass(milliseconds: number): void;
  /** Gives the page its own timers back. */
  restore(): void;
}

export function takeTimers(): Timers {
  const { setTimeout: set, clearTimeout: clear } = window;
  const waiting = new Map<number, { at: number; run: () => void }>();
  let [now, count] = [0, 0];

  // Numbers far from the browser's own, whose timers must still be cleared.
  const first = 1_000_000_000;
  window.setTimeout = ((run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    count += 1;
    waiting.set(first + count, { at: now + delay, run: () => run(...args) });
    return first + count;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!waiting.delete(Number(id))) clear(id);
  };

  return {
    pass(milliseconds) {
      now += milliseconds;
      for (const [id, { at, run }] of [...waiting].sort(([, one], [, other]) => one.at - other.at)) {
        if (at <= now && waiting.delete(id)) run();
      }
    },
    restore() {
      window.setTimeout = set;
      window.clearTimeout = clear;
    },
  };
}
