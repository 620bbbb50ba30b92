/**
 * How many requests at once keep the service fully at work: the most that it answered in a short span times the least
 * that an answer took (Little's law, as congestion control by BBR uses it). More at once are not answered sooner,
 * they wait for each other.
 */
export interface Capacity {
  /** An answer at `time` that took `duration`, both in milliseconds. */
  note(time: number, duration: number): void;
  at(time: number): number;
}

interface Span {
  readonly index: number;
  count: number;
  duration: number;
}

const spanMs = 100;
/** Five seconds: long enough to have seen a good moment, short enough to forget what is no longer true. */
const rememberedSpans = 50;
/** Spans with fewer answers say nothing about what an answer takes. */
const minimumCount = 10;
/** So that the processor and the database have the next one at hand while one is answered. */
const spare = 2;
/** A process that knows nothing better lets that many in. */
const minimum = 4;

export function createCapacity(): Capacity {
  let spans: Span[] = [];
  let current: Span = { index: 0, count: 0, duration: 0 };
  let limit = Infinity;

  /** Closes the span that is over, and counts anew. */
  const turn = (index: number): void => {
    spans = [...spans, current].filter((span) => index - span.index <= rememberedSpans);
    current = { index, count: 0, duration: 0 };
    const telling = spans.filter(({ count }) => count >= minimumCount);
    const most = Math.max(...telling.map(({ count }) => count / spanMs));
    const least = Math.min(...telling.map(({ count, duration }) => duration / count));
    limit = telling.length === 0 ? Infinity : Math.max(minimum, Math.ceil(spare * most * least));
  };
  const spanAt = (time: number): Span => {
    const index = Math.floor(time / spanMs);
    if (index !== current.index) turn(index);
    return current;
  };

  return {
    note(time, duration) {
      const span = spanAt(time);
      span.count += 1;
      span.duration += duration;
    },
    at(time) {
      spanAt(time);
      return limit;
    },
  };
}
