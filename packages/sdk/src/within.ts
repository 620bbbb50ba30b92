/** Bounds a piece of work, whatever becomes of the work itself. */
export interface Bounds {
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
  /** Every stop that must be called when the client closes. */
  readonly closers: Set<() => void>;
  readonly fail: (kind: 'timeout' | 'aborted' | 'closed', cause?: unknown) => Error;
}

/**
 * Settles as the work does, or rejects as soon as the caller aborts, the time is over or the client closes:
 * a `fetch` that never settles and ignores its signal leaves nobody waiting.
 */
export function within<T>(bounds: Bounds, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, closers, fail } = bounds;
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const stop = (error: Error): void => {
      done();
      reject(error);
      controller.abort(error);
    };
    const abort = (): void => stop(fail('aborted', signal?.reason));
    const close = (): void => stop(fail('closed'));
    const timer = setTimeout(() => stop(fail('timeout')), bounds.milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      closers.delete(close);
    }
    signal?.addEventListener('abort', abort);
    closers.add(close);
    if (signal?.aborted) return abort();
    work(controller.signal).finally(done).then(resolve, reject);
  });
}
