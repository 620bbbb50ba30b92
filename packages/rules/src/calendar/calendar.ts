import { aDate, aText, aWhole, fields, inspect, listOf, type Check } from '../checks.ts';
import { dayOfWeek, daysBetween, fromDayNumber, toDayNumber } from '../dates/index.ts';
import { answer, type Result } from '../problem.ts';
import type { YearNotice } from './notices/index.ts';

/** Working days of the years whose notice is loaded, and a cautious guess for the others. */
export interface Calendar {
  readonly officialYears: ReadonlySet<number>;
  /** Day of the holiday → its name. */
  readonly holidays: ReadonlyMap<string, string>;
  readonly workingWeekends: ReadonlySet<string>;
}

/** Whether an answer may still move, and the years whose official notice would settle it. */
export interface Certainty {
  readonly status: 'official' | 'provisional';
  readonly awaitedYears: readonly number[];
}

const LONGEST_HOLIDAY = 31;
const noticeShape = fields({
  year: aWhole(1000, 9999),
  status: aText,
  holidays: listOf(fields({ name: aText, from: aDate, to: aDate })),
  workingWeekends: listOf(aDate),
});
const isNotice = (notice: YearNotice): boolean =>
  noticeShape(notice, '').length === 0 &&
  notice.holidays.every(({ from, to }) => (daysBetween(from, to) ?? 0) < LONGEST_HOLIDAY);

/**
 * Puts notices together. Of two for one year the later in the list counts, so a loaded notice replaces the
 * built-in or provisional one: `createCalendar([...notices, ...loaded])`. What is no notice is left out: its year
 * fails closed like any other that is not loaded.
 */
export function createCalendar(notices: readonly YearNotice[]): Calendar {
  const read = Array.from(notices ?? []).filter(isNotice);
  const byYear = new Map(read.map((notice) => [notice.year, notice]));
  const holidays = new Map<string, string>();
  const workingWeekends = new Set<string>();
  for (const notice of byYear.values()) {
    for (const { name, from, to } of notice.holidays) {
      for (const date of eachDay(from, to)) holidays.set(date, name);
    }
    for (const date of notice.workingWeekends) workingWeekends.add(date);
  }
  const official = [...byYear.values()].filter((notice) => notice.status === 'official');
  return {
    officialYears: new Set(official.map((notice) => notice.year)),
    holidays,
    workingWeekends,
  };
}

/*#__NO_SIDE_EFFECTS__*/
function instanceOf(kind: typeof Map | typeof Set): Check {
  return (value, pointer) =>
    value instanceof kind ? [] : [{ pointer, code: 'invalid_type', params: { expected: kind.name } }];
}

export const calendarShape = fields({
  officialYears: instanceOf(Set),
  holidays: instanceOf(Map),
  workingWeekends: instanceOf(Set),
});

export interface DayKind extends Certainty {
  readonly working: boolean;
  /** Name of the holiday it belongs to, as the notice prints it. */
  readonly holiday: string | null;
}

export function dayKind(date: string, calendar: Calendar): Result<DayKind> {
  const refused = inspect({ date: aDate, calendar: calendarShape }, { date, calendar });
  if (refused) return refused;
  const awaited = new Set<number>();
  const working = isWorkday(date, calendar, awaited);
  return answer({ working, holiday: calendar.holidays.get(date) ?? null, ...certainty(awaited) });
}

/** Whether `date` is worked; adds to `awaited` the years whose notice could still change that. */
export function isWorkday(date: string, calendar: Calendar, awaited: Set<number>): boolean {
  const year = Number(date.slice(0, 4));
  if (!calendar.officialYears.has(year)) awaited.add(year);
  // 元旦 may borrow days from the December before, as the notices of 2008, 2019 and 2023 did.
  if (date.slice(5) >= '12-25' && !calendar.officialYears.has(year + 1)) awaited.add(year + 1);
  if (calendar.holidays.has(date)) return false;
  if (calendar.workingWeekends.has(date)) return true;
  return (dayOfWeek(date) ?? 7) < 6 && (calendar.officialYears.has(year) || !isStatutoryHoliday(date));
}

/** The holidays with a fixed date (全国年节及纪念日放假办法, as amended in 2024), which no notice can move. */
const isStatutoryHoliday = (date: string): boolean =>
  ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].includes(date.slice(5));

export function certainty(awaited: ReadonlySet<number>): Certainty {
  return {
    status: awaited.size > 0 ? 'provisional' : 'official',
    awaitedYears: [...awaited].sort((a, b) => a - b),
  };
}

/**
 * `date` itself if it is worked, else the next (`step` 1) or previous (`step` -1) day that is. Null only at the
 * edge of the calendar: no holiday is endless.
 */
export function nearestWorkday(
  date: string | null,
  step: 1 | -1,
  calendar: Calendar,
  awaited: Set<number>,
): string | null {
  let current = date;
  while (current !== null && !isWorkday(current, calendar, awaited)) current = nextDay(current, step);
  return current;
}

export function nextDay(date: string, step = 1): string | null {
  const day = toDayNumber(date);
  return day === null ? null : fromDayNumber(day + step);
}

function* eachDay(from: string, to: string): Generator<string> {
  for (let date: string | null = from; date !== null && date <= to; date = nextDay(date)) yield date;
}
