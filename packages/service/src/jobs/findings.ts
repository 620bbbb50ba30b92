import type { Schemas } from '@yizhan/contract';
import { resolveForRegion } from '@yizhan/profiles';
import { checkAd, type Ad as CheckedAd } from '@yizhan/rules/ads';
import { shanghaiDay, shanghaiInstant } from '../time.ts';
import type { Said } from './fields.ts';

/** The words are large, and a process that only answers readers never needs them. */
export const loadWords = async () => (await import('@yizhan/rules/ads/data')).adWords;

/** What the rules find in an ad, by the profile of the place where the work is; the page asks the same rules. */
export async function findingsIn(ad: Said, employerName: string, now: Date): Promise<Schemas['AdFinding'][]> {
  const profile = resolveForRegion(ad.region, shanghaiDay(now));
  if (!profile?.ads) return [];
  return checkAd(checkedAd(ad, employerName, now), { ...profile.ads, words: await loadWords() });
}

/** Left empty on purpose, conditions say that there are none. */
export const noConditions = '无特殊要求';

const contracts = { labour_contract: 'full_time', part_time: 'part_time' } as const;

/** The ad as the rules read it. */
export function checkedAd(ad: Said, employerName: string, now: Date): CheckedAd {
  const { employment, validUntil } = ad;
  const isContract = employment === 'labour_contract' || employment === 'part_time';
  return {
    title: ad.title,
    content: ad.content ?? '',
    conditions: ad.conditions === '' ? noConditions : ad.conditions,
    headcount: ad.headcount,
    employerName,
    place: ad.address,
    regionCode: ad.region,
    payKind: ad.payPer,
    payFen: ad.payFen,
    settlement: ad.settlement,
    settlementDays: null,
    employment: isContract ? contracts[employment] : 'temporary',
    startsOn: shanghaiDay(ad.startsAt ?? now),
    validUntil: validUntil && shanghaiInstant(validUntil),
    isRepost: ad.channel === 'repost',
    source: ad.source,
    minAge: ad.minAge,
    maxAge: ad.maxAge,
  };
}
