import type { Schemas } from '@yizhan/contract';
import { maskPhone } from '@yizhan/rules/masks';
import { payOf } from '../jobs/fields.ts';
import { statusAt } from '../jobs/states.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { shanghaiInstant } from '../time.ts';
import { findingsAbout } from './age.ts';
import { openApplicant } from './applicant.ts';
import { isTaken } from './states.ts';
import type { Seen } from './store.ts';
import type { ApplicationRow } from './tables.ts';
import { ticketOf } from './ticket.ts';

type AppliedJob = Schemas['AppliedJob'];

/** What turns a row into an answer besides the row. */
interface Lens {
  readonly now: Date;
  readonly secrets: Secrets;
}

/** The job as an applicant needs it; undefined while its ad lacks some of it. */
export function appliedJobOf(ad: Seen['ad'], employerName: string, now: Date): AppliedJob | undefined {
  const { address, startsAt, endsAt, payPer, lng, lat } = ad;
  if (address === null || startsAt === null || endsAt === null || payPer === null) return undefined;
  return {
    id: ad.id,
    title: ad.title,
    employerName,
    address,
    point: lng === null || lat === null ? null : { lng, lat },
    startsAt: shanghaiInstant(startsAt),
    endsAt: shanghaiInstant(endsAt),
    pay: payOf({ ...ad, payPer }),
    status: statusAt(ad, now),
  };
}

/** An application as the applicant sees it: of words that no clerk has read, with those that were applied for. */
export async function applicationOf(seen: Seen, lens: Lens): Promise<Schemas['Application']> {
  const { application, ad, employer } = seen;
  const { id, applicantSealed } = application;
  const applicant = await openApplicant(lens.secrets, id, applicantSealed);
  return {
    id,
    ticket: await ticketOf(lens.secrets, id),
    job: (ad.reviewed ? appliedJobOf(ad, employer.name, lens.now) : undefined) ?? {
      ...application.appliedFor,
      status: statusAt(ad, lens.now),
    },
    ...(await courseOf(seen, applicant.bornOn)),
    applicantName: applicant.name,
    phone: maskPhone(applicant.phone),
  };
}

/** An application as the employer and the station see it: with the whole number of those whom they have taken. */
export async function receivedOf(seen: Seen, { secrets }: Lens): Promise<Schemas['ReceivedApplication']> {
  const { id, jobId, status, applicantSealed } = seen.application;
  const applicant = await openApplicant(secrets, id, applicantSealed);
  return {
    id,
    jobId,
    ...(await courseOf(seen, applicant.bornOn)),
    applicantName: applicant.name,
    phone: isTaken(status) ? applicant.phone : maskPhone(applicant.phone),
  };
}

/** How it went, for both sides alike. */
async function courseOf({ application, ad, employer, waitingPlace }: Seen, bornOn: string | null) {
  const { status, reason, publishedAt, appliedAt, confirmedAt, arrivedAt, endedAt, version } = application;
  return {
    status,
    waitingPlace,
    hints: bornOn === null ? [] : await findingsAbout(bornOn, ad, employer.name, appliedAt),
    reason,
    publishedAt: shanghaiInstant(publishedAt),
    appliedAt: shanghaiInstant(appliedAt),
    confirmedAt: confirmedAt && shanghaiInstant(confirmedAt),
    arrivedAt: arrivedAt && shanghaiInstant(arrivedAt),
    endedAt: endedAt && shanghaiInstant(endedAt),
    minutes: minutesOf(application),
    version,
  };
}

/** PDS-16: how long each step took. The clocks of two machines may differ by a little. */
export function minutesOf({
  publishedAt,
  appliedAt,
  confirmedAt,
  arrivedAt,
}: Pick<
  ApplicationRow,
  'publishedAt' | 'appliedAt' | 'confirmedAt' | 'arrivedAt'
>): Schemas['ApplicationMinutes'] {
  const between = (from: Date, to: Date): number =>
    Math.max(0, Math.floor((to.getTime() - from.getTime()) / 60_000));
  return {
    toApply: between(publishedAt, appliedAt),
    toConfirm: confirmedAt && between(appliedAt, confirmedAt),
    toArrive: confirmedAt && arrivedAt && between(confirmedAt, arrivedAt),
  };
}

/** What decides an answer about an application: its own row, the line, and the job that it names. */
export const tagParts = ({ application, ad, employer, waitingPlace }: Seen, now: Date) => [
  application.id,
  application.version,
  waitingPlace,
  ad.version,
  statusAt(ad, now),
  employer.version,
];
