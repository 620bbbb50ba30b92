import type { Schemas } from '@yizhan/contract';
import {
  aBoolean,
  aDate,
  aMonth,
  aWhole,
  fields,
  inspect,
  listOf,
  nullable,
  oneOf,
  optional,
  refusalOf,
} from '../checks.ts';
import { addDays, addMonths, endOfMonth } from '../dates/index.ts';
import { answer, refuse, type Problem, type Result } from '../problem.ts';
import {
  calendarShape,
  certainty,
  isWorkday,
  nearestWorkday,
  nextDay,
  type Calendar,
  type Certainty,
} from './calendar.ts';

/** A number of days as a profile states it (公示、限时办结): a `NoticeRule` or `ComplaintLimit` fits as it is. */
export interface DayLimit {
  /** 1 to 366. */
  readonly days: number;
  readonly unit: Schemas['DayUnit'];
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

const limitShape = {
  startOn: aDate,
  days: aWhole(1, 366),
  unit: oneOf('workday', 'calendar_day'),
  countStartDay: optional(aBoolean),
  calendar: calendarShape,
  pauses: listOf(fields({ fromOn: aDate, toOn: nullable(aDate) })),
};

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
  const refused =
    inspect(limitShape, { startOn, ...limit, calendar, pauses }) ?? refusalOf(pauses.map(pauseProblem));
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
  const deadline = repointed(daysDeadline(publishedOn, rule, calendar), '/startOn', '/publishedOn');
  if (!deadline.ok) return deadline;
  const { dueOn: lastOn, countedDays, awaitedYears } = deadline.value;
  const awaited = new Set(awaitedYears);
  const filingFrom = nearestWorkday(lastOn && nextDay(lastOn), 1, calendar, awaited);
  if (lastOn === null || filingFrom === null) return refuse('/publishedOn', 'date_out_of_range');
  return answer({ countedDays, lastOn, filingFrom, ...certainty(awaited) });
}

const filingShape = {
  filingFrom: aDate,
  filedOn: aDate,
  status: oneOf('official', 'provisional'),
  awaitedYears: listOf(aWhole(0, 9999)),
};

/**
 * Refuses a filing while the notice still stands, and while nobody can know because a year's holidays are not
 * loaded; answers its day otherwise.
 */
export function checkFiling(period: NoticePeriod, filedOn: string): Result<string> {
  const refused = inspect(filingShape, { ...period, filedOn });
  if (refused) return refused;
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
  /** Last working day up to `dueOn`: the day to remind people who do not work on the due day itself. */
  readonly remindOn: string;
}

const rollShape = { roll: oneOf('none', 'next_workday'), calendar: calendarShape };
const dueShape = { nominalOn: aDate, ...rollShape };

/** When something is due whose rule names `nominalOn`: a fixed filing date keeps its day off (`roll: 'none'`). */
export function dueDay(nominalOn: string, roll: Schemas['RollRule'], calendar: Calendar): Result<DueDay> {
  const refused = inspect(dueShape, { nominalOn, roll, calendar });
  if (refused) return refused;
  const awaited = new Set<number>();
  const dueOn = roll === 'none' ? nominalOn : nearestWorkday(nominalOn, 1, calendar, awaited);
  const remindOn = nearestWorkday(dueOn, -1, calendar, awaited);
  return dueOn === null || remindOn === null
    ? refuse('/nominalOn', 'date_out_of_range')
    : answer({ nominalOn, dueOn, remindOn, ...certainty(awaited) });
}

/** A due day of every month; a `PushDueDay` or `MonthlyDue` of a profile fits as it is. */
export interface MonthlyRule {
  /** 1 to 31, moved to the month's end where the month is shorter: 31 is the month's end (月底). */
  readonly day: number;
  readonly roll: Schemas['RollRule'];
}

const monthlyShape = { month: aMonth, day: aWhole(1, 31), ...rollShape };

/** The day in `month` (`2026-10`) on which something is due every month. */
export function monthlyDueDay(month: string, rule: MonthlyRule, calendar: Calendar): Result<DueDay> {
  const refused = inspect(monthlyShape, { month, ...rule, calendar });
  if (refused) return refused;
  const last = endOfMonth(`${month}-01`) ?? '';
  const nominalOn = addDays(last, Math.min(0, rule.day - Number(last.slice(8))));
  return repointed(dueDay(nominalOn ?? '', rule.roll, calendar), '/nominalOn', '/month');
}

const monthsShape = { startOn: aDate, months: aWhole(1, 1200), calendar: calendarShape };

/**
 * The last day of a period in months: the corresponding day, or the month's last day where it has none (民法典
 * 202), moved to the next working day (203).
 */
export function monthsDeadline(startOn: string, months: number, calendar: Calendar): Result<DueDay> {
  const refused = inspect(monthsShape, { startOn, months, calendar });
  if (refused) return refused;
  const nominalOn = addMonths(startOn, months);
  return nominalOn === null
    ? refuse('/months', 'date_out_of_range')
    : repointed(dueDay(nominalOn, 'next_workday', calendar), '/nominalOn', '/startOn');
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
  const refused = inspect({ orderedOn: aDate, dueOn: optional(aDate) }, { ...order });
  if (refused) return refused;
  const latest = repointed(monthsDeadline(order.orderedOn, maxMonths, calendar), '/startOn', '/orderedOn');
  if (!latest.ok || order.dueOn === undefined) return latest;
  const { dueOn } = order;
  if (dueOn <= order.orderedOn) return refuse('/dueOn', 'due_before_start');
  if (dueOn > latest.value.dueOn)
    return refuse('/dueOn', 'rectify_too_long', { maximum: maxMonths, latest: latest.value.dueOn });
  return dueDay(dueOn, 'none', calendar);
}

const pauseProblem = ({ fromOn, toOn }: Pause, index: number): Problem | undefined =>
  toOn !== null && toOn < fromOn ? { pointer: `/pauses/${index}/toOn`, code: 'due_before_start' } : undefined;

/** `date` itself if no pause covers it, else the first day after the pause; null while the pause has no end. */
function resumption(date: string, pauses: readonly Pause[]): string | null {
  const pause = pauses.find(({ fromOn, toOn }) => fromOn <= date && (toOn === null || date <= toOn));
  if (!pause) return date;
  return pause.toOn === null ? null : nextDay(pause.toOn);
}

/** A refusal of one field seen from a function that calls the field by another name. */
function repointed<T>(result: Result<T>, from: string, to: string): Result<T> {
  if (result.ok) return result;
  const rename = (problem: Problem) => (problem.pointer === from ? { ...problem, pointer: to } : problem);
  return { ok: false, problems: result.problems.map(rename) };
}
