/** Part-time wages are paid at least every fifteen days (劳动合同法 72): the text outweighs the form. */
import type { Ad } from './ad.ts';
import { without, type AdWords } from './words.ts';

export interface Cycle {
  readonly days: number;
  /** Where the text says so; absent where the form does. */
  readonly at?: readonly [start: number, end: number];
}

const FORM_DAYS: Readonly<Record<string, number>> = { daily: 1, weekly: 7, half_monthly: 15, monthly: 30 };

/** The longest time between two pay days; none where neither the text nor the form says. */
export function payCycle(ad: Ad, text: string, { cycles, noCycle, choice }: AdWords): Cycle | undefined {
  let rest = without(text, noCycle);
  const said: Cycle[] = [];
  for (const { days, counted, find } of cycles) {
    for (const { 0: phrase, index } of find(rest)) {
      const times = counted ? Number(/[\d.]+/.exec(phrase)?.[0]) : 1;
      said.push({ days: days * times, at: [index, index + phrase.length] });
    }
    rest = without(rest, find);
  }
  said.sort((a, b) => a.days - b.days);
  const told = choice.test(text) ? said[0] : said.at(-1);
  const days = ad.settlementDays ?? FORM_DAYS[ad.settlement ?? ''];
  return told ?? (typeof days === 'number' ? { days } : undefined);
}
