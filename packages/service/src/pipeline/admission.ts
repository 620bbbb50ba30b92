import { Refusal } from '../refusal.ts';

/** How many requests are under way, and whether more are let in. */
export interface Admission {
  readonly inFlight: number;
  /** False from the moment that the service began to close. */
  readonly isOpen: boolean;
  /**
   * Does the work if there is room for it.
   *
   * @throws {Refusal} 429 at once where there is none: whoever waits in a queue has given up before their turn
   */
  admit<T>(work: () => Promise<T>): Promise<T>;
  /** Lets nobody new be told that we are ready, and resolves when the last request is answered. */
  close(): Promise<void>;
}

export function createAdmission(maximum: number): Admission {
  let inFlight = 0;
  const emptied = Promise.withResolvers<void>();
  let isOpen = true;
  return {
    get inFlight() {
      return inFlight;
    },
    get isOpen() {
      return isOpen;
    },
    async admit(work) {
      if (inFlight >= maximum) {
        throw new Refusal(429, 'rate_limited', { params: { seconds: 1 }, headers: { 'Retry-After': '1' } });
      }
      inFlight += 1;
      try {
        return await work();
      } finally {
        inFlight -= 1;
        if (!isOpen && inFlight === 0) emptied.resolve();
      }
    },
    close() {
      isOpen = false;
      if (inFlight === 0) emptied.resolve();
      return emptied.promise;
    },
  };
}
