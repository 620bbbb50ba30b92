/** Figures and days as people say them, by the calendar and clock of Shanghai. */
import type { Schemas } from '@yizhan/contract';
import { fill } from '../../pages/words.ts';
import { shanghaiDay, shanghaiInstant } from '../../time.ts';
import { words } from './words.ts';

/** `220` and `元/天`, set in two sizes. Negotiable pay has no unit. */
export function formatPay(pay: Schemas['Pay']): { amount: string; unit: string } {
  if (pay.per === 'negotiable') return { amount: words.negotiable, unit: '' };
  const amount = String(pay.amountFen / 100);
  if (pay.per === 'piece') return { amount, unit: fill(words.perPiece, { unit: pay.unit }) };
  return { amount, unit: { hour: words.perHour, day: words.perDay, month: words.perMonth }[pay.per] };
}

const dayMs = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/** 昨天, 今天, 明天, 周六 within the coming week, else 10 月 8 日; with the year when it is another one. */
export function formatDay(instant: Date, now: Date): string {
  const [day, today] = [shanghaiDay(instant), shanghaiDay(now)];
  const ahead = daysBetween(today, day);
  const near = [words.yesterday, words.today, words.tomorrow, words.afterTomorrow][ahead + 1];
  if (near) return near;
  // 1970-01-05 was a Monday.
  if (ahead > 0 && ahead < 7) return words.week[daysBetween('1970-01-05', day) % 7] ?? day;
  return formatDate(instant, now);
}

/** 10 月 8 日: for what is read on another day than it was written. */
export function formatDate(instant: Date, now: Date): string {
  const [year, month, day] = shanghaiDay(instant).split('-').map(Number);
  const isThisYear = shanghaiDay(now).startsWith(`${year}-`);
  return fill(isThisYear ? words.date : words.dateWithYear, {
    year: year ?? '',
    month: month ?? '',
    day: day ?? '',
  });
}

export const clock = (instant: Date): string => shanghaiInstant(instant).slice(11, 16);

/** 明天 06:30 到 17:00; a night shift ends 次日 04:00. `day` says how days are named. */
export function formatSpan(from: string, to: string, now: Date, day: typeof formatDay = formatDay): string {
  const [start, end] = [new Date(from), new Date(to)];
  const days = daysBetween(shanghaiDay(start), shanghaiDay(end));
  const time = clock(end);
  const until = days === 0 ? time : days === 1 ? fill(words.nextDay, { time }) : `${day(end, now)} ${time}`;
  // No space stands between two characters, only between a character and a figure.
  return fill(words.span, { start: `${day(start, now)} ${clock(start)}`, end: until }).replace(
    /到(?=\d)/,
    '到\u00a0',
  );
}

export const formatMoment = (instant: string, now: Date): string =>
  `${formatDay(new Date(instant), now)} ${clock(new Date(instant))}`;
