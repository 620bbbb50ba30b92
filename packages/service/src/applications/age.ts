import type { Schemas } from '@yizhan/contract';
import { resolveForRegion } from '@yizhan/profiles';
import { checkApplicant } from '@yizhan/rules/ads';
import { ageOn } from '@yizhan/rules/ages';
import type { Said } from '../jobs/fields.ts';
import { checkedAd, loadWords } from '../jobs/findings.ts';
import { Refusal } from '../refusal.ts';
import { shanghaiDay } from '../time.ts';

/** What the age of somebody who applied at that time means for the work, on the first day that they can come. */
export async function findingsAbout(
  bornOn: string,
  ad: Said,
  employerName: string,
  appliedAt: Date,
): Promise<Schemas['AdFinding'][]> {
  const age = ageThen(bornOn, ad, appliedAt);
  const profile = resolveForRegion(ad.region, shanghaiDay(appliedAt));
  if (!age.ok || !profile?.ads) return [];
  return checkApplicant(age.value, checkedAd(ad, employerName, appliedAt), {
    ...profile.ads,
    words: await loadWords(),
  });
}

/** @throws {Refusal} for whoever may not do this work at this age (劳动法 15, 64) */
export async function requireAge(
  bornOn: string,
  ad: Said,
  employerName: string,
  appliedAt: Date,
): Promise<void> {
  const age = ageThen(bornOn, ad, appliedAt);
  const faults = age.ok
    ? (await findingsAbout(bornOn, ad, employerName, appliedAt)).filter(
        ({ severity }) => severity === 'refuse',
      )
    : age.problems;
  if (faults.length === 0) return;
  const errors = faults.map(({ code, params }) => ({ pointer: '/bornOn', code, ...(params && { params }) }));
  throw new Refusal(400, 'invalid_request', { errors });
}

function ageThen(bornOn: string, { startsAt }: Said, appliedAt: Date) {
  const first = startsAt !== null && startsAt > appliedAt ? startsAt : appliedAt;
  return ageOn(bornOn, shanghaiDay(first), '/bornOn');
}
