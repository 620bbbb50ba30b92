import { takePlace } from '@yizhan/rules/capacity';
import type { FieldFault } from '@yizhan/contract';
import { recordAct } from '../audit/store.ts';
import type { Call, Reply } from '../call.ts';
import { phoneContext } from '../identity/answers.ts';
import { findPerson } from '../identity/store.ts';
import { newId } from '../ids.ts';
import { lockRecord, type Ad } from '../jobs/records.ts';
import { held } from '../jobs/seats.ts';
import { notFound, Refusal } from '../refusal.ts';
import { isWithin } from '../regions/regions.ts';
import { requireAge } from './age.ts';
import { appliedJobOf } from './answers.ts';
import { sealApplicant, type Applicant } from './applicant.ts';
import { keepSeats } from './line.ts';
import { answerOwn } from './own.ts';
import { shift } from './states.ts';
import { addApplication, findActive, type Owner } from './store.ts';

/** Takes a seat, or a place in the line. */
export async function create(call: Call<'applications.create'>): Promise<Reply<'applications.create'>> {
  const { params, db, now, random, secrets, site } = call;
  const { applicant, phoneHash, personId, owner } = await whoApplies(call);
  const record = await lockRecord(db, params.jobId);
  const publishedAt = record?.ad.publishedAt ?? null;
  if (!record || publishedAt === null) throw notFound();
  const { ad, employer } = record;
  if (site.region !== null && !isWithin(ad.region, site.region)) throw notFound();

  const known = await findActive(db, ad.id, { personId, phoneHash });
  if (known) {
    // A phone number is no proof: whoever knows one must not come upon another person's application by it.
    const isTheirs =
      (owner.personId !== null && known.personId === owner.personId) || known.phoneHash === owner.phoneHash;
    if (!isTheirs) throw new Refusal(409, 'applied_already');
    return answerOwn(call, known.id);
  }

  const appliedFor = appliedJobOf(ad, employer.name, now);
  if (!isOpen(ad, now) || !appliedFor || ad.headcount === null) throw new Refusal(409, 'job_not_open');
  if (applicant.bornOn !== null) await requireAge(applicant.bornOn, ad, employer.name, now);
  const place = takePlace({ total: ad.headcount, taken: held(ad), waiting: ad.waitlisted });
  if (!place.ok) throw new Error(`job ${ad.id} counts what cannot be: ${JSON.stringify(place.problems)}`);
  const status = place.value.state === 'placed' ? 'applied' : 'waitlisted';
  const id = newId('app', now, random);
  await addApplication(db, {
    region: ad.region,
    id,
    jobId: ad.id,
    status,
    personId,
    applicantSealed: await sealApplicant(secrets, id, applicant),
    phoneHash,
    appliedFor,
    publishedAt,
    appliedAt: now,
  });
  const details = { job: ad.id, status };
  await recordAct(call, { action: 'application.create', object: id, region: ad.region, details });
  await keepSeats(call, record, shift(ad, null, status));
  return answerOwn(call, id);
}

/**
 * Open are ads that are found, and those that are full: whoever still has such a one before them may wait. An employer
 * who said by hand that it is filled wants nobody more, and nobody agrees to words of a full ad that no clerk has read.
 */
function isOpen(ad: Ad, now: Date): boolean {
  const isFound = ad.publicUntil !== null && ad.publicUntil > now;
  const isFull = ad.status === 'filled' && !ad.filledByHand;
  return isFound && ad.reviewed && (ad.status === 'published' || isFull);
}

interface Who {
  readonly applicant: Applicant;
  readonly phoneHash: string;
  /** Null without an account, and for whoever applies for somebody else. */
  readonly personId: string | null;
  /** What the person has proven to be theirs by signing in. */
  readonly owner: Owner;
}

/** Somebody signed in is known by their number; with another number they apply for whoever has that. */
async function whoApplies({
  params,
  db,
  person,
  secrets,
}: Pick<Call<'applications.create'>, 'params' | 'db' | 'person' | 'secrets'>): Promise<Who> {
  const row = person && (await findPerson(db, person.id));
  const proven = row?.phoneSealed ? await secrets.open(phoneContext(row.id), row.phoneSealed) : null;
  const phone = params.phone ?? proven;
  const isOwn = person !== null && (proven === null || proven === phone);
  const name = params.applicantName ?? null;
  const errors: FieldFault[] = [];
  if (name === null && !isOwn) errors.push({ pointer: '/applicantName', code: 'applicant_name_required' });
  if (phone === null) errors.push({ pointer: '/phone', code: 'applicant_phone_required' });
  if (phone === null || errors.length > 0) throw new Refusal(400, 'invalid_request', { errors });
  return {
    applicant: { name, phone, bornOn: params.bornOn ?? null },
    phoneHash: await secrets.lookup('phone', phone),
    personId: isOwn ? person.id : null,
    owner: { personId: isOwn ? person.id : null, phoneHash: isOwn ? (row?.phoneHash ?? null) : null },
  };
}
