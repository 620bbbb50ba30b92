import { Refusal } from '../refusal.ts';

/** How many requests are under way, and whether more are let in. */
export interface Admission {
  readonly inFlight: number;
  /** Refusals whose answer is held back for a moment. */
  readonly held: number;
  /** How many may be under way at once, as of the last request. */
  readonly limit: number;
  /** False from the moment that the service began to close. */
  readonly isOpen: boolean;
  /**
   * Does the work if there is room for it.
   *
   * @throws {Refusal} 429 where there is none: whoever waits in a queue has given up before their turn
   */
  admit<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Waits for somebody outside, as part of admitted work: a slow phone's body, the SMS gateway. Meanwhile the request
   * takes the place of nobody, or a gateway that hangs would keep out those who only read.
   */
  outside<T>(wait: () => Promise<T>): Promise<T>;
  /** Lets nobody new be told that we are ready, and resolves when the last request is answered. */
  close(): Promise<void>;
}

export interface AdmissionOptions {
  /** Under way at once in any case: each takes memory, also where it only waits for its body. */
  readonly maximum: number;
  /** How many may be under way without making each other wait, given how many are. */
  readonly limit: (underWay: number) => number;
}

/**
 * Whoever asks again at once, whatever Retry-After says, would take the processor from those who are let in; a held
 * answer costs a timer. More than that many are answered at once: they come from many who ask once each.
 */
const holdMs = 250;
const maximumHeld = 500;

export function createAdmission({ maximum, limit: limitFor }: AdmissionOptions): Admission {
  let inFlight = 0;
  let outside = 0;
  let held = 0;
  let limit = maximum;
  const emptied = Promise.withResolvers<void>();
  let isOpen = true;
  /** Gives the answer of a refusal later: it was decided at once, and nothing waits for it but the one who asks. */
  const hold = async (): Promise<void> => {
    if (held >= maximumHeld) return;
    held += 1;
    await new Promise((resolve) => setTimeout(resolve, holdMs));
    held -= 1;
  };
  return {
    get inFlight() {
      return inFlight;
    },
    get held() {
      return held;
    },
    get limit() {
      return limit;
    },
    get isOpen() {
      return isOpen;
    },
    async admit(work) {
      const underWay = inFlight - outside;
      limit = Math.min(maximum, limitFor(underWay));
      if (inFlight >= maximum || underWay >= limit) {
        await hold();
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
    async outside(wait) {
      outside += 1;
      try {
        return await wait();
      } finally {
        outside -= 1;
      }
    },
    close() {
      isOpen = false;
      if (inFlight === 0) emptied.resolve();
      return emptied.promise;
    },
  };
}
