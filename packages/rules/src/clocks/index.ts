/**
 * Clocks that need no calendar of working days: how late something is, until when it may be taken back, how long
 * each step of a chain took. Instants are RFC 3339, days those of Asia/Shanghai.
 */
import { aDate, anInstant, aText, aWhole, fields, inspect, listOf } from '../checks.ts';
import { fromEpochMs, shanghaiDate, toEpochMs } from '../dates/index.ts';
import { answer, refuse, type Result } from '../problem.ts';

/** Whether `at` is after the end of the due day in Asia/Shanghai. */
export function isOverdue(dueOn: string, at: string): Result<boolean> {
  return inspect({ dueOn: aDate, at: anInstant }, { dueOn, at }) ?? answer((shanghaiDate(at) ?? '') > dueOn);
}

export interface Duration {
  readonly totalMinutes: number;
  readonly hours: number;
  /** Minutes beyond the full hours, 0 to 59. */
  readonly minutes: number;
}

/** How long after `dueAt` something came back at `at`, in full minutes; zero when it is in time. */
export function overdueBy(dueAt: string, at: string): Result<Duration> {
  const refused = inspect({ dueAt: anInstant, at: anInstant }, { dueAt, at });
  if (refused) return refused;
  const late = (toEpochMs(at) ?? 0) - (toEpochMs(dueAt) ?? 0);
  const totalMinutes = Math.max(0, Math.floor(late / 60_000));
  return answer({ totalMinutes, hours: Math.floor(totalMinutes / 60), minutes: totalMinutes % 60 });
}

/** The instant `minutes` later, such as the end of the ten minutes in which a step can be taken back. */
export function minutesLater(at: string, minutes: number): Result<string> {
  const refused = inspect({ at: anInstant, minutes: aWhole(0, 525_600) }, { at, minutes });
  if (refused) return refused;
  const end = fromEpochMs((toEpochMs(at) ?? 0) + minutes * 60_000);
  return end === null ? refuse('/at', 'date_out_of_range') : answer(end);
}

export interface ChainStep {
  readonly step: string;
  /** RFC 3339 instant. */
  readonly at: string;
}

export interface Chain {
  /** Each step with the full minutes since the one before; 0 for the first. */
  readonly steps: readonly (ChainStep & { readonly minutes: number })[];
  readonly totalMinutes: number;
  /** Whether it ended on the day it began in Asia/Shanghai (即时快招、当日到岗). */
  readonly sameDay: boolean;
}

/** How long each step of a chain took, such as publish, accept, confirm, arrive. */
export function chainMinutes(steps: readonly ChainStep[]): Result<Chain> {
  const refused = inspect({ steps: listOf(fields({ step: aText, at: anInstant })) }, { steps });
  if (refused) return refused;
  const times = steps.map(({ at }) => toEpochMs(at) ?? 0);
  const wrong = times.findIndex((time, index) => time < (times[index - 1] ?? time));
  if (wrong >= 0) return refuse(`/steps/${wrong}/at`, 'steps_out_of_order');
  const between = (from: number, to: number): number =>
    Math.floor(((times[to] ?? 0) - (times[from] ?? 0)) / 60_000);
  const last = Math.max(0, steps.length - 1);
  return answer({
    steps: steps.map(({ step, at }, index) => ({
      step,
      at,
      minutes: between(Math.max(0, index - 1), index),
    })),
    totalMinutes: between(0, last),
    sameDay: shanghaiDate(steps[0]?.at) === shanghaiDate(steps[last]?.at),
  });
}
