import { recordActs, type Actor } from '../audit/store.ts';
import { recordEvent } from '../jobs/acts.ts';
import type { Ad, AdRecord } from '../jobs/records.ts';
import { held } from '../jobs/seats.ts';
import { move, statusAt } from '../jobs/states.ts';
import { shift, type Counts } from './states.ts';
import { changeSeats, moveUp } from './store.ts';

/**
 * Keeps the seats of a job whose row is locked: gives what is free to the first who wait, writes the counts, and fills
 * or reopens the ad. All that changes an application ends here, in the same transaction.
 *
 * @param counts after the change
 */
export async function keepSeats(actor: Actor, { ad }: Pick<AdRecord, 'ad'>, counts: Counts): Promise<void> {
  const { db, now } = actor;
  const free = (ad.headcount ?? 0) - held(counts);
  const isGivenOn = free > 0 && counts.waitlisted > 0 && stillTakes(ad, now);
  const moved = isGivenOn ? await moveUp(db, ad.id, free) : [];
  const line = { action: 'application.move_up', region: ad.region, details: { job: ad.id } };
  await recordActs(
    actor,
    moved.map((object) => ({ ...line, object })),
  );
  const after = shift(counts, 'waitlisted', 'applied', moved.length);
  const needed = ad.headcount === null ? null : ad.headcount - after.confirmed - after.arrived;
  const turned = turn(ad, needed, now);
  const status = turned?.status ?? ad.status;
  await changeSeats(db, ad.id, { ...after, needed, status, changedAt: turned ? now : ad.changedAt });
  if (turned) {
    await recordEvent({ ...actor, person: null }, { ...ad, status }, turned.event, 'system');
  }
}

const ended: readonly Ad['status'][] = ['draft', 'returned', 'closed', 'taken_down'];

/** A freed seat is given on until the ad is over and work has begun, unless somebody has ended the ad before. */
function stillTakes(ad: Ad, now: Date): boolean {
  const isAhead = [ad.validUntil, ad.startsAt].some((end) => end !== null && end > now);
  return isAhead && !ended.includes(ad.status) && !ad.filledByHand;
}

/** What becomes of the ad: filled by the last one who was needed, open again when people are needed anew. */
function turn(
  ad: Ad,
  needed: number | null,
  now: Date,
): { status: Ad['status']; event: 'filled' | 'reopened' } | undefined {
  if (needed === 0 && statusAt(ad, now) === 'published') {
    const next = move(ad, 'fillUp');
    return next && { status: next.status, event: 'filled' };
  }
  const wasFull = ad.status === 'filled' && !ad.filledByHand;
  if (!wasFull || needed === 0 || ad.validUntil === null || ad.validUntil <= now) return undefined;
  const next = move(ad, 'reopen');
  // What was changed meanwhile has to be reviewed: that is for its employer to ask for.
  return next?.status === 'published' ? { status: next.status, event: 'reopened' } : undefined;
}
