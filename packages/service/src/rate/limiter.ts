import type { Queries } from '../database/database.ts';
import { tooManyUntil } from '../refusal.ts';
import type { Limit } from './limits.ts';
import { addUsed } from './store.ts';

export interface Limiter {
  /**
   * Takes one permit for the subject.
   *
   * @throws {Refusal} 429 when all processes together have used them up until the span ends
   */
  take(limit: Limit, subject: string, now: Date): Promise<void>;
}

/** What this process holds of a subject's permits in the present span. */
interface Purse {
  left: number;
  exhausted: boolean;
  drawing: Promise<void> | undefined;
}

interface Span {
  readonly startsAt: Date;
  readonly purses: Map<string, Purse>;
}

/** Permits that one query fetches: a fiftieth, so that processes share fairly and most requests cost no query. */
const batchOf = (limit: Limit): number => Math.max(1, Math.floor(limit.amount / 50));

/** Subjects of one span that are remembered; forgotten ones cost a query again. */
const maximumPurses = 20_000;

export function createLimiter(db: Queries): Limiter {
  const spans = new Map<string, Span>();

  const spanOf = (limit: Limit, now: Date): Span => {
    const lengthMs = limit.seconds * 1000;
    const startsAt = new Date(Math.floor(now.getTime() / lengthMs) * lengthMs);
    const known = spans.get(limit.name);
    if (known && known.startsAt.getTime() === startsAt.getTime()) return known;
    const span = { startsAt, purses: new Map<string, Purse>() };
    spans.set(limit.name, span);
    return span;
  };

  const draw = async (limit: Limit, subject: string, startsAt: Date, purse: Purse): Promise<void> => {
    const batch = batchOf(limit);
    const used = await addUsed(db, `${limit.name} ${subject}`, startsAt, batch);
    const granted = Math.min(batch, limit.amount - (used - batch));
    purse.left += Math.max(0, granted);
    purse.exhausted = granted < batch;
  };

  return {
    async take(limit, subject, now) {
      const { startsAt, purses } = spanOf(limit, now);
      const purse: Purse = purses.get(subject) ?? { left: 0, exhausted: false, drawing: undefined };
      purses.set(subject, purse);
      for (const oldest of purses.keys()) {
        if (purses.size <= maximumPurses) break;
        purses.delete(oldest);
      }
      while (purse.left === 0 && !purse.exhausted) {
        purse.drawing ??= draw(limit, subject, startsAt, purse).finally(() => (purse.drawing = undefined));
        await purse.drawing;
      }
      if (purse.left === 0) throw tooManyUntil(new Date(startsAt.getTime() + limit.seconds * 1000), now);
      purse.left -= 1;
    },
  };
}
