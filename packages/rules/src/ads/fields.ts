/** What the 2026 notice wants filled in, and which entries fill a field and say nothing. */
import type { Ad, AdRules, TextEntry } from './ad.ts';
import { without, type AdWords } from './words.ts';

/** By the id of the mandatory field: the ad's field. */
const FIELDS: Readonly<Record<string, TextEntry | 'headcount' | 'pay'>> = {
  employer: 'employerName',
  headcount: 'headcount',
  requirements: 'conditions',
  duties: 'content',
  workplace: 'place',
  pay: 'pay',
  valid_until: 'validUntil',
};

/** Ids of the mandatory fields that say nothing, with the ad's field. */
export const missingFields = (
  ad: Ad,
  { mandatoryFields, words }: AdRules,
): (readonly [id: string, field: string])[] =>
  Object.entries(FIELDS).filter(
    ([id, field]) => mandatoryFields.some((item) => item.id === id) && isMissing(ad, field, words),
  );

function isMissing(ad: Ad, field: TextEntry | 'headcount' | 'pay', words: AdWords): boolean {
  if (field === 'headcount') return !(Number(ad.headcount) >= 1);
  return field === 'pay' ? !saysPay(ad, words) : saysNothing(ad, field, words);
}

/** 面议 with a floor in the text is pay enough. */
const saysPay = ({ payKind, payFen, content, conditions }: Ad, { amounts }: AdWords): boolean =>
  Number(payFen) > 0 || (payKind === 'negotiable' && amounts.floor.test(`${content},${conditions}`));

export function saysNothing(ad: Ad, field: TextEntry, { empty }: AdWords): boolean {
  const entry = ad[field];
  const bare = typeof entry === 'string' ? entry.replace(/\s+/g, '').toLowerCase() : '';
  return /^\0*$/.test(without(bare, empty[field]));
}
