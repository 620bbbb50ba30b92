import { dateProblem, refusal, wholeNumberProblem } from '../checks.ts';
import { fromEpochMs, isDate, shanghaiDate, toEpochMs } from '../dates/index.ts';
import { answer, refuse, type Result } from '../problem.ts';

export interface Filing {
  readonly dueOn: string;
  /** Whether the due day itself is still in time (“9月16日前” read with the day included). */
  readonly inclusive: boolean;
  /** Null while nothing has come in. */
  readonly submittedOn: string | null;
  readonly today: string;
}

/** `due` while there is time, `missing` when there is none left; both have nothing filed. */
export type FilingState = 'on_time' | 'late' | 'due' | 'missing';

export function filingState(filing: Filing): Result<FilingState> {
  const { dueOn, inclusive, submittedOn, today } = filing;
  const refused = refusal(
    dateProblem('/dueOn', dueOn),
    submittedOn === null ? undefined : dateProblem('/submittedOn', submittedOn),
    dateProblem('/today', today),
  );
  if (refused) return refused;
  const inTime = (date: string): boolean => date < dueOn || (inclusive && date === dueOn);
  if (submittedOn !== null) return answer(inTime(submittedOn) ? 'on_time' : 'late');
  return answer(inTime(today) ? 'due' : 'missing');
}

/** Whether `at` is after the end of the due day in Asia/Shanghai. */
export function isOverdue(dueOn: string, at: string): Result<boolean> {
  const today = shanghaiDate(at);
  if (!isDate(dueOn)) return refuse('/dueOn', 'invalid_date');
  return today === null ? refuse('/at', 'invalid_instant') : answer(today > dueOn);
}

export interface Duration {
  readonly totalMinutes: number;
  readonly hours: number;
  /** Minutes beyond the full hours, 0 to 59. */
  readonly minutes: number;
}

/** How long after `dueAt` something came back at `at`, in full minutes; zero when it is in time. */
export function overdueBy(dueAt: string, at: string): Result<Duration> {
  const [due, now] = [toEpochMs(dueAt), toEpochMs(at)];
  if (due === null) return refuse('/dueAt', 'invalid_instant');
  if (now === null) return refuse('/at', 'invalid_instant');
  const totalMinutes = Math.max(0, Math.floor((now - due) / 60_000));
  return answer({ totalMinutes, hours: Math.floor(totalMinutes / 60), minutes: totalMinutes % 60 });
}

/** The instant `minutes` later, such as the end of the ten minutes in which a step can be taken back. */
export function minutesLater(at: string, minutes: number): Result<string> {
  const start = toEpochMs(at);
  const refused = refusal(wholeNumberProblem('/minutes', minutes, 0, 525_600));
  if (refused) return refused;
  const end = start === null ? null : fromEpochMs(start + minutes * 60_000);
  return end === null ? refuse('/at', 'invalid_instant') : answer(end);
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
  const times: number[] = [];
  for (const [index, { at }] of steps.entries()) {
    const time = toEpochMs(at);
    if (time === null) return refuse(`/steps/${index}/at`, 'invalid_instant');
    if (time < (times.at(-1) ?? time)) return refuse(`/steps/${index}/at`, 'steps_out_of_order');
    times.push(time);
  }
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
