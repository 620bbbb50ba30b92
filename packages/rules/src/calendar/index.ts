/**
 * Working days, notice periods and deadlines. Dates are ISO text, instants RFC 3339; both mean Asia/Shanghai. The
 * notices themselves are data and come apart (`@yizhan/rules/calendar/data`), and so does the loader for a new year's
 * notice (`@yizhan/rules/calendar/notices`).
 *
 * Every answer that rests on working days says whether it is `official`, or `provisional` because the notice of
 * one of `awaitedYears` is not loaded: a provisional day may be shown, but decides nothing.
 */
export { createCalendar, dayKind } from './calendar.ts';
export type { Calendar, Certainty, DayKind } from './calendar.ts';
export {
  checkFiling,
  daysDeadline,
  dueDay,
  monthlyDueDay,
  monthsDeadline,
  noticePeriod,
  rectificationDeadline,
} from './deadlines.ts';
export type { DayLimit, DaysDeadline, DueDay, MonthlyRule, NoticePeriod, Pause } from './deadlines.ts';
