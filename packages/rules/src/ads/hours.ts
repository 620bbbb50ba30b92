/** How long the advertised work lasts; NaN where the ad does not say so. */
import type { AmountWords } from './words.ts';

const LONGEST = 16;
const FULL_MONTH = 30;

/** Hours of work in a day, breaks left out; the longer where the ad leaves it open. */
export function hoursPerDay(text: string, words: AmountWords): number {
  const stated = Array.from(text.replace(words.pause, '').matchAll(words.hours), ({ groups }) =>
    Number(groups?.hours),
  );
  const likely = stated.find((hours) => hours >= 1.5 && hours <= LONGEST);
  if (likely) return likely;
  if (words.wholeDay.test(text)) return 24;
  let clocked = 0;
  for (const match of text.matchAll(words.clock)) clocked += onClock(match, text, words);
  for (const { groups } of text.matchAll(words.pause)) clocked -= pause(groups);
  return clocked > 0 && clocked <= LONGEST ? clocked : NaN;
}

type Groups = RegExpMatchArray['groups'];

function pause(groups: Groups): number {
  const long = Number(groups?.long);
  return (groups?.minutes ? long / 60 : long) * (groups?.twice ? 2 : 1);
}

/** Hours between two times of day; a span that the ad calls a break counts against. */
function onClock({ 0: span, index = 0, groups }: RegExpMatchArray, text: string, words: AmountWords): number {
  const { from = '', start, past = '', to = '', end, sign, late = '' } = groups ?? {};
  if (!sign && !words.partOfDay.test(span)) return 0;
  const time = (part: string, hour: number, minute: string): number =>
    hour +
    (hour < 12 && (words.later.test(part) || (hour < 4 && words.noon.test(part))) ? 12 : 0) +
    (minute === words.half ? 0.5 : Number(minute) / 60);
  const begins = time(from, Number(start), past);
  let ends = time(to, Number(end), late);
  while (ends <= begins) ends += 12;
  const rests =
    words.restBefore.test(text.slice(0, index)) || words.restAfter.test(text.slice(index + span.length));
  return rests ? begins - ends : ends - begins;
}

/** Days of work in a month. */
export function daysPerMonth(text: string, words: AmountWords): number {
  const [, monthly, often] = words.daysFree.exec(text) ?? [];
  if (monthly ?? often) return FULL_MONTH - Number(monthly ?? often);
  const [, on, off] = words.daysInTurn.exec(text) ?? [];
  if (on) return (FULL_MONTH * Number(on)) / (Number(on) + Number(off));
  return words.daysInWeeks.find(([find]) => find.test(text))?.[1] ?? Number(words.daysWorked.exec(text)?.[1]);
}
