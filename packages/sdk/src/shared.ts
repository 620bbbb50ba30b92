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
  const running = new Map<string, Running<T>>();

  function begin(key: string | undefined, work: (signal: AbortSignal) => Promise<T>): Running<T> {
    const stop = new AbortController();
    const entry: Running<T> = { result: work(stop.signal), stop, waiting: 0 };
    if (key !== undefined) running.set(key, entry);
    return entry;
  }

  return (key, signal, work) =>
    new Promise<T>((resolve, reject) => {
      const entry = (key !== undefined && running.get(key)) || begin(key, work);
      const forget = (): void => {
        if (key !== undefined && running.get(key) === entry) running.delete(key);
      };
      const leave = (): void => {
        reject(signal.reason as Error);
        if (--entry.waiting > 0) return;
        forget();
        entry.stop.abort();
      };
      entry.waiting++;
      signal.addEventListener('abort', leave);
      void entry.result.then(resolve, reject).then(() => {
        forget();
        signal.removeEventListener('abort', leave);
      });
    });
}
