/**
 * Figures, days and distances as people say them. Days are those of Asia/Shanghai whatever the zone of the
 * browser, and the present comes in as a parameter. A no-break space stands between a figure and its unit.
 */
import { dayOfWeek, daysBetween, fromEpochMs, shanghaiDate, toEpochMs } from '@yizhan/rules/dates';
import type { Schemas } from '@yizhan/contract';
import { fill, type Locale } from './strings.ts';

const NBSP = '\u00a0';
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

const words = {
  'zh-CN': {
    days: { '-1': '昨天', 0: '今天', 1: '明天', 2: '后天' },
    week: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    months: null,
    date: `{month}${NBSP}月 {day}${NBSP}日`,
    dateWithYear: `{year}${NBSP}年 {month}${NBSP}月 {day}${NBSP}日`,
    span: '{start} 到{gap}{end}',
    nextDay: `次日${NBSP}{time}`,
    metres: `约${NBSP}{value}${NBSP}米`,
    kilometres: `约${NBSP}{value}${NBSP}公里`,
    money: '{yuan}',
    per: { hour: '元/小时', day: '元/天', month: '元/月', piece: '元/{unit}', unknown: '元' },
    negotiable: '面议',
  },
  en: {
    days: { '-1': 'Yesterday', 0: 'Today', 1: 'Tomorrow' },
    week: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    date: `{day}${NBSP}{month}`,
    dateWithYear: `{day}${NBSP}{month} {year}`,
    span: '{start} to{gap}{end}',
    nextDay: `{time} the next day`,
    metres: `about${NBSP}{value}${NBSP}m`,
    kilometres: `about${NBSP}{value}${NBSP}km`,
    money: '¥{yuan}',
    // The contract names the piece in Chinese only, so an English page says no more than that it is one.
    per: { hour: 'an hour', day: 'a day', month: 'a month', piece: 'a piece', unknown: '' },
    negotiable: 'Negotiable',
  },
} as const;

/** `220` and `元/天`: two parts, because they are set in two sizes. Negotiable pay has no unit. */
export interface PayText {
  readonly amount: string;
  readonly unit: string;
}

export function formatPay(pay: Schemas['Pay'], locale: Locale): PayText {
  const { money, per, negotiable } = words[locale];
  if (pay.per === 'negotiable') return { amount: negotiable, unit: '' };
  const unit = pay.per === 'piece' ? fill(per.piece, { unit: pay.unit }) : (per[pay.per] ?? per.unknown);
  return { amount: fill(money, { yuan: String(pay.amountFen / 100) }), unit };
}

/** Rounded as one would say it: to 10 m (and never to none) below a kilometre, to 100 m below ten, then to whole kilometres. */
export function formatDistance(metres: number, locale: Locale): string {
  const { metres: near, kilometres: far } = words[locale];
  const rounded = Math.max(10, Math.round(metres / 10) * 10);
  if (rounded < 1000) return fill(near, { value: String(rounded) });
  const tenths = Math.round(metres / 100);
  return fill(far, { value: String(tenths < 100 ? tenths / 10 : Math.round(metres / 1000)) });
}

/** 今天, 明天, 周六 within the coming week, else 10 月 8 日; with the year when it is another one. */
export function formatDay(instant: string, now: string, locale: Locale): string {
  const date = shanghaiDate(instant);
  const today = shanghaiDate(now);
  const ahead = date && today ? daysBetween(today, date) : null;
  if (date === null || today === null || ahead === null) return '';
  const { days, week, months, date: near, dateWithYear } = words[locale];
  const named: Readonly<Record<number, string>> = days;
  if (named[ahead] !== undefined) return named[ahead];
  if (ahead > 0 && ahead < 7) return week[(dayOfWeek(date) ?? 1) - 1] ?? '';
  const month = Number(date.slice(5, 7));
  return fill(date.slice(0, 4) === today.slice(0, 4) ? near : dateWithYear, {
    year: date.slice(0, 4),
    month: months?.[month - 1] ?? String(month),
    day: String(Number(date.slice(8))),
  });
}

/** 明天 06:30. Empty when the instant cannot be read. */
export function formatMoment(instant: string, now: string, locale: Locale): string {
  const day = formatDay(instant, now, locale);
  return day && `${day} ${clock(instant)}`;
}

/** 明天 06:30 到 17:00; an end on another day is named, a night shift ends 次日 04:00. */
export function formatSpan(start: string, end: string, now: string, locale: Locale): string {
  const { span, nextDay } = words[locale];
  const [startDay, endDay] = [shanghaiDate(start), shanghaiDate(end)];
  if (!startDay || !endDay) return formatMoment(start, now, locale);
  const days = daysBetween(startDay, endDay) ?? 0;
  const until =
    days === 0
      ? clock(end)
      : days === 1
        ? fill(nextDay, { time: clock(end) })
        : formatMoment(end, now, locale);
  // Chinese sets no space between two characters, only between a character and a figure.
  const gap = locale === 'en' || /^\d/.test(until) ? NBSP : '';
  return fill(span, { start: formatMoment(start, now, locale), gap, end: until });
}

/** Whether the instant lies on the same Shanghai day as `now`. */
export function isToday(instant: string, now: string): boolean {
  const date = shanghaiDate(instant);
  return date !== null && date === shanghaiDate(now);
}

/** 06:30 as a clock in Shanghai shows it. */
function clock(instant: string): string {
  const ms = toEpochMs(instant);
  return (ms === null ? null : fromEpochMs(ms + SHANGHAI_OFFSET_MS))?.slice(11, 16) ?? '';
}
