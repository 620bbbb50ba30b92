import type { Schemas } from '@yizhan/contract';
import { loadMessages } from '@yizhan/contract/messages';
import { profilesForRegion } from '@yizhan/contract/operations/profiles/forRegion';
import { checkAd, type Ad as CheckedAd, type Finding } from '@yizhan/rules/ads';
import { adWords } from '@yizhan/rules/ads/data';
import { bind, type Connection } from '@yizhan/sdk';
import { fill, type Locale } from '../base/strings.ts';
import type { TextField } from './ad-values.ts';
import { momentOf } from './moments.ts';
import type { Employer } from './view.ts';

/** What one place of the ad should say instead. */
export interface AdvicePiece {
  readonly severity: Finding['severity'];
  /** The words as they were typed; advice that rests on no words has none. */
  readonly quote?: string | undefined;
  readonly words: string;
}

/** By field; `other` is what has no field in the form. */
export type AdvicePieces = Readonly<Partial<Record<TextField | 'other', readonly AdvicePiece[]>>>;

/** Looks through an ad as far as it is filled in. */
export type Advice = (input: Schemas['JobInput'], now: Date) => AdvicePieces;

/** The same rules as the service asks, by the profile of the place where the employer is. */
export async function loadAdvice(
  connection: Connection,
  { name, region }: Employer,
  locale: Locale,
): Promise<Advice> {
  const profiles = bind(connection, { profiles: { forRegion: profilesForRegion } });
  const [{ ads }, messages] = await Promise.all([
    profiles.profiles.forRegion({ regionCode: region.code }),
    loadMessages[locale](),
  ]);
  const wordsOf = new Map(Object.entries<string>(messages));
  return (input, now) => {
    if (!ads) return {};
    const pieces: Partial<Record<TextField | 'other', AdvicePiece[]>> = {};
    for (const finding of checkAd(adOf(input, name, region.code, now), { ...ads, words: adWords })) {
      const { severity, quote, advice, params = {} } = finding;
      const words = wordsOf.get(advice);
      // What is still empty is not wrong yet; it is asked for when the ad is handed in.
      if (words === undefined || (finding.code === 'missing_field' && isEmpty(finding.field, input)))
        continue;
      const field = fields[finding.field] ?? 'other';
      (pieces[field] ??= []).push({ severity, quote, words: fill(words, params) });
    }
    return pieces;
  };
}

const fields: Readonly<Record<string, TextField>> = {
  '/title': 'title',
  '/content': 'content',
  '/conditions': 'conditions',
  '/headcount': 'headcount',
  '/place': 'address',
  '/pay': 'payYuan',
  '/settlement': 'settlement',
  '/validUntil': 'validDay',
  '/minAge': 'minAge',
};

function isEmpty(
  pointer: string,
  { content, place, pay, headcount, validUntil }: Schemas['JobInput'],
): boolean {
  const values: Readonly<Record<string, unknown>> = {
    '/content': content,
    '/place': place,
    '/pay': pay,
    '/headcount': headcount,
    '/validUntil': validUntil,
  };
  return pointer in values && values[pointer] === undefined;
}

/** As the service reads it. Conditions that were left empty say that there are none. */
function adOf(input: Schemas['JobInput'], employerName: string, regionCode: string, now: Date): CheckedAd {
  const { pay, employment } = input;
  return {
    title: input.title,
    content: input.content ?? '',
    conditions: input.conditions === '' ? '无特殊要求' : (input.conditions ?? null),
    headcount: input.headcount ?? null,
    employerName,
    place: input.place?.address ?? null,
    regionCode: input.place?.region ?? regionCode,
    payKind: pay?.per ?? null,
    payFen: pay && 'amountFen' in pay ? pay.amountFen : null,
    settlement: input.settlement ?? null,
    settlementDays: null,
    employment:
      employment === 'labour_contract' ? 'full_time' : employment === 'part_time' ? 'part_time' : 'temporary',
    startsOn: momentOf(input.startsAt ?? now.getTime()).day,
    validUntil: input.validUntil ?? null,
    isRepost: input.channel === 'repost',
    source: input.source ?? null,
    minAge: input.minAge ?? null,
    maxAge: input.maxAge ?? null,
  };
}
