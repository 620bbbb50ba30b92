import { keepSeats } from '../applications/line.ts';
import type { Actor } from '../audit/store.ts';
import { findRecord, type AdRecord } from './records.ts';

/**
 * Brings seats and state together after an ad was changed or moved: the first who wait get what is free, and it is
 * filled or open by how many are needed now. Whatever changes headcount or state ends here.
 */
export async function settleSeats(actor: Actor, record: AdRecord): Promise<AdRecord> {
  await keepSeats(actor, record, record.ad);
  return (await findRecord(actor.db, record.ad.id)) ?? record;
}
