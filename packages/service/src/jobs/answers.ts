import type { Schemas } from '@yizhan/contract';
import { regionOf } from '../regions/regions.ts';
import { shanghaiInstant } from '../time.ts';
import type { JobRow } from './store.ts';

const verificationMonths = 6;

/** Whether a station has checked the employer within the last six months. */
function isVerified(verifiedAt: Date | null, now: Date): boolean {
  if (verifiedAt === null) return false;
  const ends = new Date(verifiedAt);
  ends.setUTCMonth(ends.getUTCMonth() + verificationMonths);
  return ends > now;
}

function payOf({ payPer, payFen, payUnit }: JobRow['job']): Schemas['Pay'] {
  if (payPer === 'negotiable') return { per: payPer };
  const amountFen = payFen ?? 0;
  return payPer === 'piece' ? { per: payPer, amountFen, unit: payUnit ?? '' } : { per: payPer, amountFen };
}

/** An ad whose time has run out is expired from that minute on, whatever its row says. */
const statusOf = ({ status, validUntil }: JobRow['job'], now: Date): Schemas['JobStatus'] =>
  status === 'published' && validUntil <= now ? 'expired' : status;

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
    employer: { name: employer.name, verified: isVerified(employer.verifiedAt, now) },
    headcount: job.headcount,
    needed: job.needed,
    startsAt: shanghaiInstant(job.startsAt),
    endsAt: shanghaiInstant(job.endsAt),
    transport: job.transport,
    meals: job.meals,
    insured: job.insured,
    validUntil: shanghaiInstant(job.validUntil),
    status: statusOf(job, now),
    publishedAt: shanghaiInstant(job.publishedAt),
    ...(distanceM !== undefined && { distanceM }),
    version: job.version,
  };
}

export const jobOf = (row: JobRow, now: Date): Schemas['Job'] => ({
  ...summaryOf(row, now),
  content: row.job.content,
  conditions: row.job.conditions,
  source: row.job.source,
});

/** What decides the answer about a job besides its own row: the employer's row, and the time. */
export function tagParts({ job, employer }: JobRow, now: Date): (string | number | boolean)[] {
  return [job.id, job.version, employer.version, isVerified(employer.verifiedAt, now), statusOf(job, now)];
}
