import type { Fail } from './errors.ts';

/** The longest that a timer can wait; it would take more, `Infinity` too, for no time at all. */
export const timerOf = (milliseconds: number): number => Math.min(milliseconds, 2 ** 31 - 1);

export interface Bounds {
  readonly milliseconds: number;
  readonly signal?: AbortSignal | undefined;
  /** What ends every call when the client closes. */
  readonly closers: Set<() => void>;
  readonly fail: Fail;
}

/**
 * Settles as the work does, or rejects as soon as the caller aborts, the time is over or the client closes:
 * a `fetch` that never settles and ignores its signal leaves nobody waiting.
 */
export function within<T>(
  { milliseconds, signal, closers, fail }: Bounds,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const stop = (kind: 'aborted' | 'closed' | 'timeout'): void => {
      const error = fail(kind, signal?.reason);
      done();
      reject(error);
      controller.abort(error);
    };
    const abort = (): void => stop('aborted');
    const close = (): void => stop('closed');
    const timer = setTimeout(stop, timerOf(milliseconds), 'timeout');
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      closers.delete(close);
    }
    signal?.addEventListener('abort', abort);
    closers.add(close);
    if (signal?.aborted) abort();
    else work(controller.signal).finally(done).then(resolve, reject);
  });
}
