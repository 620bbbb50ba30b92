/**
 * Plain dates as ISO text (`2026-10-08`), with no time zone in them: what the documents count in.
 * ISO dates of four-digit years compare with `<` and `===`. Every function answers null where its input is no
 * date, so that a rule can name the field in its own refusal.
 */

const MS_PER_DAY = 86_400_000;
/** Mainland China has had this offset at every moment since summer time ended on 1991-09-15. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

const DATE = /^([1-9]\d{3})-(\d\d)-(\d\d)$/;
const INSTANT =
  /^(.{10})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** First and last day that can be written with a year of four digits. */
const FIRST_DAY = -354_285;
const LAST_DAY = 2_932_896;

/** 28 to 31; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return Number.isInteger(year) && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
}

/** Days since 1970-01-01. Null unless `date` is strictly `YYYY-MM-DD` and exists in the calendar. */
export function toDayNumber(date: unknown): number | null {
  const parts = typeof date === 'string' ? DATE.exec(date) : null;
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The inverse of {@link toDayNumber}. Null outside the years 1000 to 9999. */
export function fromDayNumber(day: number): string | null {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) return null;
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export function isDate(date: unknown): date is string {
  return toDayNumber(date) !== null;
}

/** `days` may be negative. */
export function addDays(date: string, days: number): string | null {
  const start = toDayNumber(date);
  return start === null || !Number.isInteger(days) ? null : fromDayNumber(start + days);
}

/** Days from `from` to `to`, negative when `to` is earlier; the starting day is not counted. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [toDayNumber(from), toDayNumber(to)];
  return start === null || end === null ? null : end - start;
}

/** 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: string): number | null {
  const day = toDayNumber(date);
  return day === null ? null : ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the date's week. */
export function startOfWeek(date: string): string | null {
  const weekday = dayOfWeek(date);
  return weekday === null ? null : addDays(date, 1 - weekday);
}

/** The corresponding day `months` later, or the month's last day where that month has no such day. */
export function addMonths(date: string, months: number): string | null {
  if (!isDate(date) || !Number.isInteger(months)) return null;
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  if (year < 1000 || year > 9999) return null;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Last day of the date's month. */
export function endOfMonth(date: string): string | null {
  if (!isDate(date)) return null;
  return date.slice(0, 8) + daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

/** Milliseconds since 1970 of an RFC 3339 instant. Null without an offset: a wall clock is no instant. */
export function toEpochMs(instant: unknown): number | null {
  const parts = typeof instant === 'string' ? INSTANT.exec(instant) : null;
  const day = parts ? toDayNumber(parts[1]) : null;
  if (!parts || day === null) return null;
  const at = (index: number): number => Number(parts[index] ?? 0);
  const offset = (parts[6] === '-' ? -1 : 1) * (at(7) * 60 + at(8));
  const milliseconds = Math.floor(Number(`0.${parts[5] ?? 0}`) * 1000);
  return day * MS_PER_DAY + (at(2) * 60 + at(3) - offset) * 60_000 + at(4) * 1000 + milliseconds;
}

/** The inverse of {@link toEpochMs}, in UTC. Null outside the years 1000 to 9999. */
export function fromEpochMs(ms: number): string | null {
  return !Number.isFinite(ms) || fromDayNumber(Math.floor(ms / MS_PER_DAY)) === null
    ? null
    : new Date(ms).toISOString();
}

/**
 * The date that the wall calendar in Asia/Shanghai shows at an RFC 3339 instant. Days and months of every count
 * are bucketed by it: 2026-09-30T16:30Z is already 2026-10-01.
 */
export function shanghaiDate(instant: unknown): string | null {
  const ms = toEpochMs(instant);
  return ms === null ? null : fromDayNumber(Math.floor((ms + SHANGHAI_OFFSET_MS) / MS_PER_DAY));
}

const pad = (value: number): string => String(value).padStart(2, '0');
