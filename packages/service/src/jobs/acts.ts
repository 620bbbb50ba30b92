import type { Schemas } from '@yizhan/contract';
import { recordAct, type Actor } from '../audit/store.ts';
import { mayJudge, mayWrite, qualityOf } from '../employers/access.ts';
import type { Person } from '../identity/person.ts';
import { notFound, Refusal, refuseField, type ProblemCode } from '../refusal.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { openContact } from '../employers/contact.ts';
import { missingIn } from './fields.ts';
import { changeAd, expire, lockRecord, type Ad, type AdChanges, type AdRecord } from './records.ts';
import { searchColumns } from './search/tokens.ts';
import { move, statusAt, type Action, type Standing } from './states.ts';

type Event = Schemas['JobEvent'];
type Quality = Schemas['JobActor'];

/** A call of somebody who is signed in, as the acts upon ads need it. */
interface Acting extends Actor {
  readonly person: Person;
  readonly secrets: Secrets;
}

/** Where the work is, and where its employer is: a role in either place concerns the ad. */
export const regionsOf = ({ ad, employer }: AdRecord): string[] => [ad.region, employer.region];

/** The ad, locked for somebody who may write it; 404 for all others, because drafts are nobody's business. */
export async function takeOwn(call: Acting, jobId: string): Promise<AdRecord> {
  const record = await lockRecord(call.db, jobId);
  if (!record || !mayWrite(call.person, record.ad.employerId, regionsOf(record))) throw notFound();
  return expireIfOver(call, record);
}

/** The ad, locked for a clerk of the place where the work is. */
export async function takeToJudge(call: Acting, jobId: string): Promise<AdRecord> {
  const record = await lockRecord(call.db, jobId);
  if (!record || !mayJudge(call.person, record.ad.region)) throw notFound();
  return expireIfOver(call, record);
}

/** Writes down what the clock has decided before anybody acts upon it: the background work may be a minute late. */
async function expireIfOver(actor: Omit<Actor, 'person' | 'site'>, record: AdRecord): Promise<AdRecord> {
  const { ad } = record;
  if (statusAt(ad, actor.now) === ad.status || ad.validUntil === null) return record;
  const [over = ad] = await expire(actor.db, [ad.id]);
  await recordEvent({ ...actor, person: null, site: null, now: ad.validUntil }, over, 'expired', 'system');
  return { ...record, ad: over };
}

/** Where the action leads. @throws {Refusal} 409 with the code where it is not allowed */
export function moveOrRefuse(ad: Ad, action: Action, code: ProblemCode): Standing {
  const next = move(ad, action);
  if (!next) throw new Refusal(409, code);
  return next;
}

interface Change {
  readonly changes: AdChanges;
  readonly event: Event;
  readonly reason?: string | undefined;
}

/** Changes the ad and says so in the audit log, in the same transaction. */
export async function act(
  call: Acting,
  record: AdRecord,
  { changes, event, reason }: Change,
): Promise<AdRecord> {
  // Before the change: a clerk of the place who corrects it to another has no role in the new one.
  const quality = qualityOf(call.person, record.ad.employerId, regionsOf(record));
  const ad = await changeAd(call.db, record.ad.id, {
    ...changes,
    ...foundBy({ ...record.ad, ...changes }, record.employer.name),
    changedAt: call.now,
  });
  await recordEvent(call, ad, event, quality, reason);
  return { ...record, ad };
}

/** What an ad is found by; an ad that lacks something is found by nothing. */
export function foundBy(ad: AdChanges, employerName: string) {
  const { title, trade, content, address, region, settlement, payPer, startsAt, endsAt, transport } = ad;
  if (
    title === undefined ||
    region === undefined ||
    transport === undefined ||
    !trade ||
    !content ||
    !address ||
    !settlement ||
    !payPer ||
    !startsAt ||
    !endsAt
  ) {
    return { searched: null, tokens: null, tradeCode: null };
  }
  const said = { title, trade, content, address, region, settlement, payPer, startsAt, endsAt, transport };
  return searchColumns({ ...ad, ...said }, employerName);
}

export async function recordEvent(
  actor: Actor,
  ad: Pick<Ad, 'id' | 'region' | 'status'>,
  event: Event,
  quality: Quality,
  reason?: string,
): Promise<void> {
  await recordAct(actor, {
    action: `job.${event}`,
    object: ad.id,
    region: ad.region,
    details: { status: ad.status, actor: quality },
    ...(reason !== undefined && { reason }),
  });
}

/** @throws {Refusal} 422 with one entry for each field that an ad has to have and this one lacks */
export async function requireComplete(secrets: Secrets, ad: Ad): Promise<void> {
  const missing = missingIn(ad, await openContact(secrets, 'jobs', ad.id, ad.contactSealed));
  if (missing.length === 0) return;
  const errors = missing.map((pointer) => ({ pointer, code: 'required' }));
  throw new Refusal(422, 'job_incomplete', { errors });
}

/** @throws {Refusal} where the ad would be over before anybody finds it */
export function requireFuture(validUntil: Date | null, now: Date): void {
  if (validUntil !== null && validUntil <= now) throw refuseField('/validUntil', 'valid_until_past');
}
