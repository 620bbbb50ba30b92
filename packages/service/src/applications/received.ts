import { recordAct, type Actor } from '../audit/store.ts';
import type { Call, Reply } from '../call.ts';
import { pageOf, readCursor } from '../cursor.ts';
import type { Queries } from '../database/database.ts';
import { mayWrite } from '../employers/access.ts';
import type { Person } from '../identity/person.ts';
import { regionsOf } from '../jobs/acts.ts';
import { findRecord, lockRecord, type Ad, type AdRecord } from '../jobs/records.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { tagOf } from '../tag.ts';
import { receivedOf, tagParts } from './answers.ts';
import { keepSeats } from './line.ts';
import { isTaken, move, shift, type Action, type Status } from './states.ts';
import { changeApplication, findApplication, findSeen, listForJob, type Seen } from './store.ts';
import type { ApplicationRow } from './tables.ts';

/** A call of an employer or a clerk. */
interface Acting extends Actor {
  readonly person: Person;
  readonly secrets: Secrets;
}

const mayHandle = (person: Person, record: AdRecord): boolean =>
  mayWrite(person, record.ad.employerId, regionsOf(record));

export async function list(call: Call<'applications.list'>): Promise<Reply<'applications.list'>> {
  const { params, db, now, person } = call;
  const { jobId, status, cursor, limit = 20 } = params;
  const record = await findRecord(db, jobId);
  if (!record || !mayHandle(person, record)) throw notFound();
  const [after] = cursor === undefined ? [0] : readCursor(cursor, ['number']);
  const rows = await listForJob(db, { jobId, status, after, limit: limit + 1 });
  const { shown, nextCursor } = pageOf(rows, limit, ({ application }) => [application.turn]);
  await recordLook(call, record.ad, shown);
  return {
    body: { items: await Promise.all(shown.map((seen) => receivedOf(seen, call))), page: { nextCursor } },
    tag: tagOf([...shown.flatMap((seen) => tagParts(seen, now)), nextCursor]),
  };
}

/** The lines come before the numbers: one for the page, with the applications whose number it shows whole. */
async function recordLook(actor: Actor, { id, region }: Ad, seen: readonly Seen[]): Promise<void> {
  const open = seen.filter(({ application }) => isTaken(application.status));
  if (open.length === 0) return;
  const applications = open.map(({ application }) => application.id).join(' ');
  const details = { field: 'phone', applications };
  await recordAct(actor, { action: 'application.reveal', object: id, region, details });
}

/** Not kept for repeats, because the answer holds a number: so the transaction begins here. */
export const confirm = (call: Call<'applications.confirm'>): Promise<Reply<'applications.confirm'>> =>
  call.db.transaction((db) => step({ ...call, db }, call.params.applicationId, 'confirm'));

export const arrive = (call: Call<'applications.arrive'>): Promise<Reply<'applications.arrive'>> =>
  call.db.transaction((db) => step({ ...call, db }, call.params.applicationId, 'arrive'));

export const decline = (call: Call<'applications.decline'>): Promise<Reply<'applications.decline'>> =>
  step(call, call.params.applicationId, 'decline', call.params.reason);

type Step = Extract<Action, 'confirm' | 'arrive' | 'decline'>;

async function step(
  call: Acting,
  applicationId: string,
  action: Step,
  reason?: string,
): Promise<Reply<'applications.confirm'>> {
  const { db, now, person } = call;
  const { record, application } = await take(db, applicationId, person);
  const { id, status: from } = application;
  const to = nextOf(from, action);
  if (to !== from) {
    if (action === 'confirm') requireTrusted(record.ad);
    await changeApplication(db, id, { status: to, ...stampOf(to, now), ...(reason && { reason }) });
    await recordAct(call, {
      action: `application.${action}`,
      object: id,
      region: record.ad.region,
      details: { job: record.ad.id, from },
      ...(reason && { reason }),
    });
    await keepSeats(call, record, shift(record.ad, from, to));
  }
  const seen = await findSeen(db, id);
  if (!seen) throw new Error(`application ${id} went away under its lock`);
  await recordLook(call, record.ad, [seen]);
  return { body: await receivedOf(seen, call), tag: tagOf(tagParts(seen, now)) };
}

/** The application, its job locked, for whoever may handle it; 404 for all others. */
async function take(
  db: Queries,
  id: string,
  person: Person,
): Promise<{ record: AdRecord; application: ApplicationRow }> {
  const found = await findApplication(db, id);
  const record = found && (await lockRecord(db, found.jobId));
  // Under the lock it may stand elsewhere than a moment ago.
  const application = record && (await findApplication(db, id));
  if (!record || !application || !mayHandle(person, record)) throw notFound();
  return { record, application };
}

function nextOf(from: Status, action: Step): Status {
  const to = move(from, action);
  if (to !== undefined) return to;
  const isInLine = action === 'confirm' && from === 'waitlisted';
  throw new Refusal(409, isInLine ? 'application_waits' : 'application_state');
}

/** An ad that clerks have taken from the public gets no more numbers. */
function requireTrusted({ status }: Ad): void {
  if (status === 'taken_down' || status === 'returned') throw new Refusal(409, 'job_not_open');
}

function stampOf(to: Status, now: Date): Partial<ApplicationRow> {
  if (to === 'confirmed') return { confirmedAt: now };
  if (to === 'arrived') return { arrivedAt: now };
  return { endedAt: now };
}
