import type { HandlersOf } from '../call.ts';
import type { Queries } from '../database/database.ts';
import { mayWrite, qualityOf } from '../employers/access.ts';
import { openContact, sealContact } from '../employers/contact.ts';
import { findEmployer } from '../employers/store.ts';
import { newId } from '../ids.ts';
import { requireMatch } from '../pipeline/match.ts';
import { notFound, refuseField } from '../refusal.ts';
import { findStation } from '../stations/store.ts';
import { act, moveOrRefuse, recordEvent, requireComplete, requireFuture, takeOwn } from './acts.ts';
import { changesChecked, saidBy } from './fields.ts';
import { answerAd, tagOfAd } from './managed.ts';
import { addAd } from './records.ts';
import { seatsFor } from './seats.ts';
import { settleSeats } from './settle.ts';
import { begun, mayBeIncomplete } from './states.ts';

/** How an ad comes to be and is written. */
export const drafts: Pick<HandlersOf<'jobs'>, 'create' | 'update' | 'copy'> = {
  async create(call) {
    const { params, db, now, random, person, secrets } = call;
    const employer = await findEmployer(db, params.employerId);
    if (!employer || !mayWrite(person, employer.id, [employer.region])) throw notFound();
    const id = newId('job', now, random);
    const said = saidBy(params, employer.region);
    await requireStation(db, said.stationId);
    const contact = { name: params.contactName ?? null, phone: params.contactPhone ?? null };
    const ad = await addAd(db, {
      ...begun,
      ...said,
      id,
      employerId: employer.id,
      needed: said.headcount,
      contactSealed: await sealContact(secrets, 'jobs', id, contact),
      createdAt: now,
      changedAt: now,
    });
    await recordEvent(call, ad, 'created', qualityOf(person, employer.id, [employer.region]));
    return answerAd(call, { ad, employer, looks: 0 });
  },

  /** A change of what was checked takes a published ad back into the queue; any other change shows at once. */
  async update(call) {
    const { params, db, now, secrets } = call;
    const record = await takeOwn(call, params.jobId);
    const { ad: before } = record;
    requireMatch(call.ifMatch, tagOfAd(before));
    const said = saidBy(params, record.employer.region);
    if (said.stationId !== before.stationId) await requireStation(db, said.stationId);
    const isChecked = changesChecked(before, said);
    const next = moveOrRefuse(before, isChecked ? 'changeChecked' : 'change', 'job_final');
    const { phone } = await openContact(secrets, 'jobs', before.id, before.contactSealed);
    const contact = { name: params.contactName ?? null, phone: params.contactPhone ?? phone };
    const after = {
      ...before,
      ...said,
      ...next,
      needed: seatsFor(before, said.headcount),
      contactSealed: await sealContact(secrets, 'jobs', before.id, contact),
    };
    if (!mayBeIncomplete(next.status)) await requireComplete(secrets, after);
    if (next.status === 'published' || next.status === 'submitted') requireFuture(said.validUntil, now);
    const waits = before.status === 'published' && next.status === 'submitted';
    const written = await act(call, record, {
      changes: {
        ...after,
        version: undefined,
        ...(waits && { submittedAt: now, waitingSince: before.waitingSince ?? now }),
      },
      event: 'changed',
    });
    return answerAd(call, await settleSeats(call, written));
  },

  async copy(call) {
    const { params, db, now, random, person, secrets } = call;
    const record = await takeOwn(call, params.jobId);
    const { ad: old, employer } = record;
    const id = newId('job', now, random);
    const contact = await openContact(secrets, 'jobs', old.id, old.contactSealed);
    const ad = await addAd(db, {
      ...old,
      ...begun,
      id,
      version: 1,
      startsAt: null,
      endsAt: null,
      validUntil: null,
      needed: old.headcount,
      applied: 0,
      waitlisted: 0,
      confirmed: 0,
      arrived: 0,
      contactSealed: await sealContact(secrets, 'jobs', id, contact),
      reason: null,
      submittedAt: null,
      publishedAt: null,
      waitingSince: null,
      createdAt: now,
      changedAt: now,
    });
    await recordEvent(call, ad, 'copied', qualityOf(person, ad.employerId, [employer.region, ad.region]));
    return answerAd(call, { ad, employer, looks: 0 });
  },
};

async function requireStation(db: Queries, stationId: string | null): Promise<void> {
  if (stationId !== null && !(await findStation(db, stationId))) {
    throw refuseField('/stationId', 'station_unknown', { station: stationId });
  }
}
