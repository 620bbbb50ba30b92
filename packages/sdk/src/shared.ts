/** Equal reads that are under way at the same time are one exchange, which ends when nobody waits for it any more. */
interface Running<T> {
  readonly result: Promise<T>;
  readonly stop: AbortController;
  waiting: number;
}

/** Joins the work under `key`, or begins it; without a key nothing is shared. Rejects at once when `signal` aborts. */
export type Share<T> = (
  key: string | undefined,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
) => Promise<T>;

export function createShare<T>(): Share<T> {
  const running = new Map<string | undefined, Running<T>>();

  return (key, signal, work) =>
    new Promise<T>((resolve, reject) => {
      const stop = new AbortController();
      const entry = running.get(key) ?? { result: work(stop.signal), stop, waiting: 0 };
      if (key) running.set(key, entry);
      entry.waiting++;
      const forget = (): void => {
        if (running.get(key) === entry) running.delete(key);
      };
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
        if (--entry.waiting) return;
        forget();
        entry.stop.abort();
      });
      void entry.result.then(resolve, reject).then(forget);
    });
}
