import { recordAct } from '../audit/store.ts';
import type { Call, Reply } from '../call.ts';
import { pageOf, readCursor } from '../cursor.ts';
import type { Queries } from '../database/database.ts';
import { findPerson } from '../identity/store.ts';
import { lockRecord } from '../jobs/records.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { tagOf } from '../tag.ts';
import { applicationOf, tagParts } from './answers.ts';
import { keepSeats } from './line.ts';
import { move, shift } from './states.ts';
import { changeApplication, findApplication, findSeen, listOfOwner } from './store.ts';
import { findHeld } from './ticket.ts';

interface Reading {
  readonly db: Queries;
  readonly now: Date;
  readonly secrets: Secrets;
}

/** The application as the person sees it whose it is. */
export async function answerOwn(reading: Reading, id: string): Promise<Reply<'applications.get'>> {
  const seen = await findSeen(reading.db, id);
  if (!seen) throw notFound();
  return {
    body: await applicationOf(seen, reading),
    tag: tagOf(tagParts(seen, reading.now)),
    personal: true,
  };
}

export async function get(call: Call<'applications.get'>): Promise<Reply<'applications.get'>> {
  const { id } = await findHeld(call);
  return answerOwn(call, id);
}

/** Those made while signed in, and those made with the same number before. */
export async function listOwn(call: Call<'applications.listOwn'>): Promise<Reply<'applications.listOwn'>> {
  const { params, db, now, person } = call;
  const { cursor, limit = 20 } = params;
  const [time, id] = cursor === undefined ? [] : readCursor(cursor, ['number', 'string']);
  const row = await findPerson(db, person.id);
  const rows = await listOfOwner(db, {
    owner: { personId: person.id, phoneHash: row?.phoneHash ?? null },
    after: time === undefined || id === undefined ? undefined : { appliedAt: new Date(time), id },
    limit: limit + 1,
  });
  const { shown, nextCursor } = pageOf(rows, limit, ({ application }) => [
    application.appliedAt.getTime(),
    application.id,
  ]);
  return {
    body: { items: await Promise.all(shown.map((seen) => applicationOf(seen, call))), page: { nextCursor } },
    tag: tagOf([...shown.flatMap((seen) => tagParts(seen, now)), nextCursor]),
  };
}

/** The applicant withdraws. */
export async function cancel(call: Call<'applications.cancel'>): Promise<Reply<'applications.cancel'>> {
  const { db, now } = call;
  const found = await findHeld(call);
  const record = await lockRecord(db, found.jobId);
  // Under the lock it may stand elsewhere than a moment ago.
  const application = await findApplication(db, found.id);
  if (!record || !application) throw notFound();
  const { id, status: from } = application;
  const to = move(from, 'cancel');
  if (to === undefined) {
    throw new Refusal(409, from === 'arrived' ? 'application_arrived' : 'application_state');
  }
  if (to !== from) {
    await changeApplication(db, id, { status: to, endedAt: now });
    const { region } = record.ad;
    const details = { job: record.ad.id, from };
    await recordAct(call, { action: 'application.cancel', object: id, region, details });
    await keepSeats(call, record, shift(record.ad, from, to));
  }
  return answerOwn(call, id);
}
