import { dateProblem, refusal, wholeNumberProblem } from '../checks.ts';
import { addDays, addMonths, endOfMonth, isDate } from '../dates/index.ts';
import { answer, refuse, type Problem, type Result } from '../problem.ts';
import { certainty, isWorkday, nearestWorkday, nextDay, type Calendar, type Certainty } from './calendar.ts';

/** A number of days as a profile states it (公示、限时办结). */
export interface DayLimit {
  /** 1 to 366. */
  readonly days: number;
  readonly unit: 'workday' | 'calendar_day';
  /** Whether the day it starts on is the first day. 民法典 201 says no, and that is the default. */
  readonly countStartDay?: boolean;
}

/** Days on which the clock stands, first and last day included; `toOn` null while it still stands. */
export interface Pause {
  readonly fromOn: string;
  readonly toOn: string | null;
}

export interface DaysDeadline extends Certainty {
  /** Last day on which it is in time. Null while a pause without an end holds the clock. */
  readonly dueOn: string | null;
  /** Every day that was counted, for people who want to count along. */
  readonly countedDays: readonly string[];
}

/**
 * The last day of a period of days. A period in calendar days that ends on a day off moves to the next working
 * day (民法典 203); one in working days ends on one by itself.
 */
export function daysDeadline(
  startOn: string,
  limit: DayLimit,
  calendar: Calendar,
  pauses: readonly Pause[] = [],
): Result<DaysDeadline> {
  const refused = refusal(
    dateProblem('/startOn', startOn),
    wholeNumberProblem('/days', limit.days, 1, 366),
    ...pauses.map(pauseProblem),
  );
  if (refused) return refused;
  const awaited = new Set<number>();
  const countedDays: string[] = [];
  let date = limit.countStartDay ? startOn : nextDay(startOn);
  while (date !== null && countedDays.length < limit.days) {
    const resumesOn = resumption(date, pauses);
    if (resumesOn === null) return answer({ dueOn: null, countedDays, ...certainty(awaited) });
    if (resumesOn === date && (limit.unit === 'calendar_day' || isWorkday(date, calendar, awaited)))
      countedDays.push(date);
    date = resumesOn === date ? nextDay(date) : resumesOn;
  }
  const last = countedDays.length === limit.days ? (countedDays.at(-1) ?? null) : null;
  const dueOn = nearestWorkday(last, 1, calendar, awaited);
  return dueOn === null
    ? refuse('/days', 'date_out_of_range')
    : answer({ dueOn, countedDays, ...certainty(awaited) });
}

export interface NoticePeriod extends Certainty {
  readonly countedDays: readonly string[];
  /** Last day on which objections are heard. */
  readonly lastOn: string;
  /** First working day after it: the earliest day of filing (备案). */
  readonly filingFrom: string;
}

/** How long a public notice (公示) stands that goes up on `publishedOn`. */
export function noticePeriod(publishedOn: string, rule: DayLimit, calendar: Calendar): Result<NoticePeriod> {
  const deadline = daysDeadline(publishedOn, rule, calendar);
  if (!deadline.ok)
    return { ok: false, problems: deadline.problems.map(renamed('/startOn', '/publishedOn')) };
  const { dueOn: lastOn, countedDays, awaitedYears } = deadline.value;
  const awaited = new Set(awaitedYears);
  const filingFrom = nearestWorkday(lastOn && nextDay(lastOn), 1, calendar, awaited);
  if (lastOn === null || filingFrom === null) return refuse('/publishedOn', 'date_out_of_range');
  return answer({ countedDays, lastOn, filingFrom, ...certainty(awaited) });
}

/**
 * Refuses a filing while the notice still stands, and while nobody can know because a year's holidays are not
 * loaded; answers its day otherwise.
 */
export function checkFiling(period: NoticePeriod, filedOn: string): Result<string> {
  if (!isDate(filedOn)) return refuse('/filedOn', 'invalid_date');
  if (filedOn < period.filingFrom)
    return refuse('/filedOn', 'notice_period_open', { from: period.filingFrom });
  if (period.status === 'provisional')
    return refuse('/filedOn', 'calendar_provisional', { years: period.awaitedYears.join('、') });
  return answer(filedOn);
}

export interface DueDay extends Certainty {
  /** The day by the words of the rule, before any move. */
  readonly nominalOn: string;
  /** Last day on which it is in time. */
  readonly dueOn: string;
}

/**
 * The last day of a period in months: the corresponding day, or the month's last day where it has none (民法典
 * 202), moved to the next working day (203).
 */
export function monthsDeadline(startOn: string, months: number, calendar: Calendar): Result<DueDay> {
  const refused = refusal(dateProblem('/startOn', startOn), wholeNumberProblem('/months', months, 1, 1200));
  return refused ?? dueDay(addMonths(startOn, months), 'next_workday', calendar);
}

/**
 * The deadline of a rectification order. Without `dueOn` the order takes all of `maxMonths`; an earlier day
 * stands as ordered, a later one is refused (责令限期整改，最长不超过6个月).
 */
export function rectificationDeadline(
  order: { readonly orderedOn: string; readonly dueOn?: string },
  maxMonths: number,
  calendar: Calendar,
): Result<DueDay> {
  const latest = monthsDeadline(order.orderedOn, maxMonths, calendar);
  if (!latest.ok) return { ok: false, problems: latest.problems.map(renamed('/startOn', '/orderedOn')) };
  const { dueOn } = order;
  if (dueOn === undefined) return latest;
  if (!isDate(dueOn)) return refuse('/dueOn', 'invalid_date');
  if (dueOn <= order.orderedOn) return refuse('/dueOn', 'due_before_start');
  if (dueOn > latest.value.dueOn)
    return refuse('/dueOn', 'rectify_too_long', { maximum: maxMonths, latest: latest.value.dueOn });
  return answer({ ...latest.value, nominalOn: dueOn, dueOn });
}

export interface MonthlyRule {
  /** Day of the month, moved to the month's end where the month is shorter; `last` is the month's end (月底). */
  readonly day: number | 'last';
  /** `none` for a fixed filing date, which keeps its day off. */
  readonly roll: 'none' | 'next_workday';
}

export interface MonthlyDueDay extends DueDay {
  /** Last working day up to the due day: the day to remind people who do not work on the due day. */
  readonly remindOn: string;
}

/** The day in `month` (`2026-10`) on which something is due every month. */
export function monthlyDueDay(month: string, rule: MonthlyRule, calendar: Calendar): Result<MonthlyDueDay> {
  const refused = refusal(
    isDate(`${month}-01`) ? undefined : { pointer: '/month', code: 'invalid_month' },
    rule.day === 'last' ? undefined : wholeNumberProblem('/day', rule.day, 1, 31),
  );
  if (refused) return refused;
  const last = endOfMonth(`${month}-01`);
  const due = dueDay(earlier(last, rule.day), rule.roll, calendar);
  if (!due.ok) return due;
  const awaited = new Set(due.value.awaitedYears);
  const remindOn = nearestWorkday(due.value.dueOn, -1, calendar, awaited);
  return remindOn === null
    ? refuse('/month', 'date_out_of_range')
    : answer({ ...due.value, remindOn, ...certainty(awaited) });
}

function earlier(last: string | null, day: number | 'last'): string | null {
  if (last === null || day === 'last') return last;
  return addDays(last, Math.min(0, day - Number(last.slice(8))));
}

function dueDay(nominalOn: string | null, roll: MonthlyRule['roll'], calendar: Calendar): Result<DueDay> {
  const awaited = new Set<number>();
  const dueOn = roll === 'none' ? nominalOn : nearestWorkday(nominalOn, 1, calendar, awaited);
  if (nominalOn === null || dueOn === null) return refuse('', 'date_out_of_range');
  return answer({ nominalOn, dueOn, ...certainty(awaited) });
}

function pauseProblem(pause: Pause, index: number): Problem | undefined {
  const pointer = `/pauses/${index}`;
  if (!isDate(pause.fromOn)) return { pointer: `${pointer}/fromOn`, code: 'invalid_date' };
  if (pause.toOn === null) return undefined;
  if (!isDate(pause.toOn)) return { pointer: `${pointer}/toOn`, code: 'invalid_date' };
  return pause.toOn < pause.fromOn ? { pointer: `${pointer}/toOn`, code: 'due_before_start' } : undefined;
}

/** `date` itself if no pause covers it, else the first day after the pause; null while the pause has no end. */
function resumption(date: string, pauses: readonly Pause[]): string | null {
  const pause = pauses.find(({ fromOn, toOn }) => fromOn <= date && (toOn === null || date <= toOn));
  if (!pause) return date;
  return pause.toOn === null ? null : nextDay(pause.toOn);
}

const renamed =
  (from: string, to: string) =>
  (problem: Problem): Problem =>
    problem.pointer === from ? { ...problem, pointer: to } : problem;
