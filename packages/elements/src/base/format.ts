/**
 * Figures, days and distances as people say them. Days are those of Asia/Shanghai whatever the zone of the
 * browser, and the present comes in as a parameter. A no-break space stands between a figure and its unit.
 */
import type { Schemas } from '@yizhan/contract';
import { fill } from './strings.ts';
import type { BaseTexts } from './texts.ts';

const MS_PER_DAY = 86_400_000;
/** Mainland China has had this offset at every moment since 1991. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** `220` and `元/天`: two parts, because they are set in two sizes. Negotiable pay has no unit. */
export interface PayText {
  readonly amount: string;
  readonly unit: string;
}

export function formatPay(pay: Schemas['Pay'], text: BaseTexts): PayText {
  if (pay.per === 'negotiable') return { amount: text.negotiable, unit: '' };
  const amount = fill(text.yuan, { yuan: pay.amountFen / 100 });
  if (pay.per === 'piece') return { amount, unit: fill(text.perPiece, { unit: pay.unit }) };
  const units = { hour: text.perHour, day: text.perDay, month: text.perMonth };
  return { amount, unit: units[pay.per] ?? text.perUnknown };
}

/** Rounded as one would say it: to 10 m (and never to none) below a kilometre, to 100 m below ten, then to whole kilometres. */
export function formatDistance(metres: number, text: BaseTexts): string {
  const rounded = Math.max(10, Math.round(metres / 10) * 10);
  if (rounded < 1000) return fill(text.metres, { value: rounded });
  const tenths = Math.round(metres / 100);
  return fill(text.kilometres, { value: tenths < 100 ? tenths / 10 : Math.round(metres / 1000) });
}

/** How long to wait: 40 秒, and from two minutes on 3 分钟, never less than it takes. */
export const formatWait = (seconds: number, text: BaseTexts): string =>
  seconds < 120
    ? fill(text.seconds, { value: Math.ceil(seconds) })
    : fill(text.minutes, { value: Math.ceil(seconds / 60) });

/** 今天, 明天, 周六 within the coming week, else 10 月 8 日; with the year when it is another one. */
export function formatDay(instant: string, now: string, text: BaseTexts): string {
  const [then, today] = [inShanghai(instant), inShanghai(now)];
  if (!then || !today) return '';
  const ahead = then.day - today.day;
  const named = [text.yesterday, text.today, text.tomorrow, text.afterTomorrow][ahead + 1];
  if (named) return named;
  // 1970-01-01 was a Thursday.
  if (ahead > 0 && ahead < 7) return text.week.split(' ')[(then.day + 3) % 7] ?? '';
  return fill(then.year === today.year ? text.date : text.dateWithYear, {
    year: then.year,
    month: text.months.split(' ')[then.month - 1] ?? '',
    day: then.date,
  });
}

/** 明天 06:30. Empty when the instant cannot be read. */
export function formatMoment(instant: string, now: string, text: BaseTexts): string {
  const day = formatDay(instant, now, text);
  return day && `${day} ${inShanghai(instant)?.clock ?? ''}`;
}

/** 明天 06:30 到 17:00; an end on another day is named, a night shift ends 次日 04:00. */
export function formatSpan(start: string, end: string, now: string, text: BaseTexts): string {
  const from = formatMoment(start, now, text);
  const [first, last] = [inShanghai(start), inShanghai(end)];
  if (!first || !last) return from;
  const days = last.day - first.day;
  const { clock: time } = last;
  const until = days === 0 ? time : days === 1 ? fill(text.nextDay, { time }) : formatMoment(end, now, text);
  // Chinese sets no space between two characters, only between a character and a figure.
  return fill(text.span, { start: from, end: until }).replace(/([\u3400-\u9fff])(?=\d)/g, '$1\u00a0');
}

/** Whether the instant lies on the same Shanghai day as `now`. */
export function isToday(instant: string, now: string): boolean {
  const day = inShanghai(instant)?.day;
  return day !== undefined && day === inShanghai(now)?.day;
}

/** Holds a figure to the unit after it, in words that somebody else wrote: `12 号` never breaks apart. */
export const keepUnits = (words: string): string => words.replace(/(\d) (?=[\u3400-\u9fff])/g, '$1\u00a0');

/** What calendar and clock in Shanghai show; `day` counts from 1970-01-01. Undefined when it is no instant. */
function inShanghai(instant: string) {
  const ms = Date.parse(instant) + SHANGHAI_OFFSET_MS;
  if (Number.isNaN(ms)) return undefined;
  const wall = new Date(ms);
  return {
    day: Math.floor(ms / MS_PER_DAY),
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    date: wall.getUTCDate(),
    clock: wall.toISOString().slice(11, 16),
  };
}
