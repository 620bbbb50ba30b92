import type { Schemas } from '@yizhan/contract';
import { maskedPhone, openContact } from '../employers/contact.ts';
import { isVerified } from '../employers/verification.ts';
import { regionOf } from '../regions/regions.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { shanghaiInstant } from '../time.ts';
import { payOf } from './fields.ts';
import { statusAt } from './states.ts';
import type { JobRow, LinkedJob } from './store.ts';

export function summaryOf({ job, employer }: JobRow, now: Date, distanceM?: number): Schemas['JobSummary'] {
  const { lng, lat } = job;
  return {
    id: job.id,
    title: job.title,
    trade: job.trade,
    pay: payOf(job),
    settlement: job.settlement,
    place: {
      region: regionOf(job.region),
      address: job.address,
      point: lng === null || lat === null ? null : { lng, lat },
    },
    employer: { name: employer.name, verified: isVerified(employer.verifiedUntil, now) },
    headcount: job.headcount,
    needed: job.needed,
    startsAt: shanghaiInstant(job.startsAt),
    endsAt: shanghaiInstant(job.endsAt),
    transport: job.transport,
    meals: job.meals,
    insured: job.insured,
    validUntil: shanghaiInstant(job.validUntil),
    status: statusAt(job, now),
    publishedAt: shanghaiInstant(job.publishedAt),
    ...(distanceM !== undefined && { distanceM }),
    version: job.version,
  };
}

export async function jobOf(row: LinkedJob, now: Date, secrets: Secrets): Promise<Schemas['Job']> {
  const { job, employer, station } = row;
  const { channel, employment, hours, onBehalfOf, minAge, withholdContact } = job;
  const contact = await openContact(secrets, 'jobs', job.id, withholdContact ? null : job.contactSealed);
  return {
    ...summaryOf(row, now),
    content: job.content,
    conditions: job.conditions,
    source: job.source ?? employer.name,
    ...(channel !== null && { channel }),
    ...(employment !== null && { employment }),
    ...(hours !== null && { hours }),
    ...(onBehalfOf !== null && { onBehalfOf }),
    ...(minAge !== null && { minAge }),
    contactPhone: maskedPhone(contact),
    station: station && { id: station.id, name: station.name, hotline: station.hotline },
  };
}

/** What decides the answer about a job besides its own row: the employer's row, and the time. */
export function tagParts({ job, employer }: JobRow, now: Date): (string | number | boolean)[] {
  return [job.id, job.version, employer.version, isVerified(employer.verifiedUntil, now), statusAt(job, now)];
}
