/**
 * What many units send to one desk by a day: the forms of the counties, the monthly data of the stations. Who was in
 * time, who is late, who is missing, and which version counts.
 */
import {
  aBoolean,
  aDate,
  anInstant,
  aText,
  fields,
  inspect,
  listOf,
  nullable,
  refusalOf,
} from '../checks.ts';
import { shanghaiDate, toEpochMs } from '../dates/index.ts';
import { answer, type Problem, type Result } from '../problem.ts';

export interface FilingDay {
  readonly dueOn: string;
  /** Whether the due day itself is still in time (“9月16日前” read with the day included). */
  readonly inclusive: boolean;
}

export interface Filing extends FilingDay {
  /** Null while nothing has come in. */
  readonly submittedOn: string | null;
  readonly today: string;
}

/** `due` while there is time, `missing` when there is none left; both have nothing filed. */
export type FilingState = 'on_time' | 'late' | 'due' | 'missing';

const filingDay = { dueOn: aDate, inclusive: aBoolean };
const filingShape = { ...filingDay, submittedOn: nullable(aDate), today: aDate };

export function filingState(filing: Filing): Result<FilingState> {
  return inspect(filingShape, { ...filing }) ?? answer(stateOf(filing));
}

function stateOf({ dueOn, inclusive, submittedOn, today }: Filing): FilingState {
  const inTime = (date: string): boolean => date < dueOn || (inclusive && date === dueOn);
  if (submittedOn !== null) return inTime(submittedOn) ? 'on_time' : 'late';
  return inTime(today) ? 'due' : 'missing';
}

export interface Submission {
  readonly unit: string;
  /** Fingerprint of what was sent: the same again is no second submission. */
  readonly hash: string;
  /** RFC 3339 instant. */
  readonly sentAt: string;
}

export interface UnitFiling {
  readonly unit: string;
  /** By the first submission: a correction does not make late what came in time. */
  readonly state: FilingState;
  /** The version that counts: the last that had not been sent before. Null where nothing came. */
  readonly current: Submission | null;
  /** How many different versions came; whatever was sent again counts once. */
  readonly versions: number;
}

export interface FilingTally {
  /** In the order in which the units were given. */
  readonly units: readonly UnitFiling[];
  readonly counts: Readonly<Record<FilingState, number>>;
}

const tallyShape = {
  ...filingDay,
  today: aDate,
  units: listOf(aText),
  submissions: listOf(fields({ unit: aText, hash: aText, sentAt: anInstant })),
};

/** How one round of filings stands on `today`. */
export function tallyFilings(
  units: readonly string[],
  submissions: readonly Submission[],
  day: FilingDay,
  today: string,
): Result<FilingTally> {
  const misshapen = inspect(tallyShape, { ...day, today, units, submissions });
  if (misshapen) return misshapen;
  const known = new Set(units);
  const strangers = refusalOf(submissions.map((submission, index) => unknownUnit(submission, index, known)));
  if (strangers) return strangers;
  const inTurn = [...submissions].sort((a, b) => (toEpochMs(a.sentAt) ?? 0) - (toEpochMs(b.sentAt) ?? 0));
  const counts = { on_time: 0, late: 0, due: 0, missing: 0 };
  const rows = [...known].map((unit): UnitFiling => {
    const versions = new Map<string, Submission>();
    for (const submission of inTurn) {
      const { hash } = submission;
      if (submission.unit === unit && !versions.has(hash)) versions.set(hash, submission);
    }
    const sent = [...versions.values()];
    const submittedOn = shanghaiDate(sent[0]?.sentAt);
    const state = stateOf({ ...day, submittedOn, today });
    counts[state]++;
    return { unit, state, current: sent.at(-1) ?? null, versions: sent.length };
  });
  return answer({ units: rows, counts });
}

const unknownUnit = ({ unit }: Submission, index: number, known: ReadonlySet<string>): Problem | undefined =>
  known.has(unit)
    ? undefined
    : { pointer: `/submissions/${index}/unit`, code: 'unit_unknown', params: { unit } };
