import { recordAct } from '../audit/store.ts';
import type { Call, Reply } from '../call.ts';
import { readCursor, writeCursor } from '../cursor.ts';
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

interface Reading {
  readonly db: Queries;
  readonly now: Date;
  readonly secrets: Secrets;
}

/** The application for whoever has its id. */
export async function answerOwn(reading: Reading, id: string): Promise<Reply<'applications.get'>> {
  const seen = await findSeen(reading.db, id);
  if (!seen) throw notFound();
  return {
    body: await applicationOf(seen, reading),
    tag: tagOf(tagParts(seen, reading.now)),
    personal: true,
  };
}

export const get = (call: Call<'applications.get'>): Promise<Reply<'applications.get'>> =>
  answerOwn(call, call.params.applicationId);

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
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1)?.application : undefined;
  const nextCursor = last ? writeCursor([last.appliedAt.getTime(), last.id]) : null;
  return {
    body: { items: await Promise.all(shown.map((seen) => applicationOf(seen, call))), page: { nextCursor } },
    tag: tagOf([...shown.flatMap((seen) => tagParts(seen, now)), nextCursor]),
  };
}

/** The applicant withdraws. */
export async function cancel(call: Call<'applications.cancel'>): Promise<Reply<'applications.cancel'>> {
  const { params, db, now } = call;
  const found = await findApplication(db, params.applicationId);
  const record = found && (await lockRecord(db, found.jobId));
  // Under the lock it may stand elsewhere than a moment ago.
  const application = record && (await findApplication(db, params.applicationId));
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
