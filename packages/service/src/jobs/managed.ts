import type { Schemas } from '@yizhan/contract';
import type { Reply } from '../call.ts';
import { maskedPhone, openContact } from '../employers/contact.ts';
import { isVerified } from '../employers/verification.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { shanghaiInstant } from '../time.ts';
import { fieldsOf, missingIn } from './fields.ts';
import { findingsIn } from './findings.ts';
import type { Ad, AdRecord } from './records.ts';
import { statusAt } from './states.ts';

/** What turns a row into an answer besides the row. */
export interface Lens {
  readonly now: Date;
  readonly secrets: Secrets;
}

/** An ad as its employer and the clerks see it. */
export async function managedJobOf(
  { ad, employer, looks }: AdRecord,
  { now, secrets }: Lens,
): Promise<Schemas['ManagedJob']> {
  const contact = await openContact(secrets, 'jobs', ad.id, ad.contactSealed);
  const { submittedAt, publishedAt, applied, waitlisted, confirmed, arrived } = ad;
  return {
    id: ad.id,
    employerId: ad.employerId,
    employer: { name: employer.name, verified: isVerified(employer.verifiedUntil, now) },
    status: statusAt(ad, now),
    fields: fieldsOf(ad, contact),
    contactPhone: maskedPhone(contact),
    missing: missingIn(ad, contact),
    findings: await findingsIn(ad, employer.name, now),
    reason: ad.reason,
    counts: { needed: ad.needed ?? 0, applied, waitlisted, confirmed, arrived },
    contacts: looks,
    createdAt: shanghaiInstant(ad.createdAt),
    submittedAt: submittedAt && shanghaiInstant(submittedAt),
    publishedAt: publishedAt && shanghaiInstant(publishedAt),
    version: ad.version,
  };
}

/** Its version, so that a list is enough to change one. */
export const tagOfAd = ({ version }: Pick<Ad, 'version'>): string => String(version);

export async function answerAd(lens: Lens, record: AdRecord): Promise<Reply<'jobs.getOwn'>> {
  return { body: await managedJobOf(record, lens), tag: tagOfAd(record.ad) };
}
