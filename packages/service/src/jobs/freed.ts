import { keepSeats } from '../applications/line.ts';
import type { Actor } from '../audit/store.ts';
import { findRecord, type AdRecord } from './records.ts';

/** Gives the seats that a larger headcount brings to the first who wait; the ad as it is then. */
export async function giveFreedSeats(actor: Actor, record: AdRecord): Promise<AdRecord> {
  if (record.ad.waitlisted === 0) return record;
  await keepSeats(actor, record, record.ad);
  return (await findRecord(actor.db, record.ad.id)) ?? record;
}
