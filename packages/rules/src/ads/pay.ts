/** What an hour of the advertised work pays at the least, as far as the ad lets anybody know. */
import type { Ad } from './ad.ts';
import { daysPerMonth, hoursPerDay } from './hours.ts';
import type { AmountWords } from './words.ts';

export interface HourlyPay {
  readonly fen: number;
  /** Where the text names an hourly rate; absent where it follows from the form. */
  readonly at?: readonly [start: number, end: number];
}

/** Lowest of what the text names by the hour and what follows from the form. */
export function hourlyPay(ad: Ad, text: string, words: AmountWords): HourlyPay | undefined {
  return [...named(text, words), { fen: fromForm(ad, text, words) }]
    .filter(({ fen }) => fen > 0 && fen < Infinity)
    .sort((a, b) => a.fen - b.fen)[0];
}

const named = (text: string, { hourlyRate, extra }: AmountWords): HourlyPay[] =>
  Array.from(text.matchAll(hourlyRate)).flatMap(({ 0: rate, index, groups }) => {
    const end = index + rate.length;
    if (extra.test(text.slice(Math.max(0, index - 6), end + 3))) return [];
    return [{ fen: Number(groups?.before ?? groups?.after) * 100, at: [index, end] }];
  });

function fromForm({ payKind, payFen }: Ad, text: string, words: AmountWords): number {
  const fen = Number(payFen);
  if (payKind === 'hour') return fen;
  if (payKind === 'piece') return perPiece(fen, text, words);
  const days = payKind === 'day' ? 1 : payKind === 'month' ? daysPerMonth(text, words) : NaN;
  return fen / (hoursPerDay(text, words) * days);
}

function perPiece(payFen: number, text: string, words: AmountWords): number {
  const done = words.yields.map((find) => find.exec(text)).find(Boolean)?.groups;
  if (!done) return NaN;
  const { day, minutes = 60, hours = Number(minutes) / 60, made = 1, unit, people = 1 } = done;
  const span = day ? hoursPerDay(text, words) : Number(hours);
  const price = Array.from(text.matchAll(words.price)).find(({ groups }) => inFen(groups) === payFen)?.groups;
  // The text may count by the hundred, or weigh in 公斤 what it pays by 斤.
  const weight = (name: string | undefined): number => (name === words.double ? 2 : 1);
  const units = price ? weight(unit) / weight(price.unit) / Number(price.batch ?? 1) : 1;
  return (payFen * Number(made) * units) / (Number(people) * span);
}

/** 一块二 is 120 fen. */
function inFen({ sum, tenth, fen, tail = '0' }: Readonly<Record<string, string | undefined>> = {}): number {
  const unit = fen ? 1 : tenth ? 10 : 100;
  return Math.round((Number(sum) + Number(tail) / 10) * unit);
}
