/**
 * The clocks of a complaint by the profile's rules, who owns it, and whether it may be opened again. A handover moves
 * no clock: the limits run from the day of receipt, whoever handles it.
 */
import type { Schemas } from '@yizhan/contract';
import { daysDeadline, type Calendar, type Certainty, type Pause } from '../calendar/index.ts';
import { aDate, anInstant, aText, aWhole, fields, inspect, listOf, nullable } from '../checks.ts';
import { isOverdue, minutesLater } from '../clocks/index.ts';
import { shanghaiDate, toEpochMs } from '../dates/index.ts';
import { answer, refuse, type Result } from '../problem.ts';

export interface ComplaintTerms extends Certainty {
  /** Until then one tap takes it back. */
  readonly withdrawUntil: string;
  /** Last days in time; null where the profile sets no such limit, or while a pause without an end holds the clock. */
  readonly acknowledgeOn: string | null;
  readonly decideOn: string | null;
}

const limit = fields({ kind: aText });
const termsShape = {
  receivedAt: anInstant,
  limits: listOf(limit),
  withdraw: fields({ minutes: aWhole(0, 525_600) }),
};

/** By when a complaint is acknowledged and decided. Pauses (补充材料) hold only the decision. */
export function complaintTerms(
  receivedAt: string,
  rules: Pick<Schemas['ComplaintRules'], 'limits' | 'withdraw'>,
  calendar: Calendar,
  pauses: readonly Pause[] = [],
): Result<ComplaintTerms> {
  const refused = inspect(termsShape, { ...rules, receivedAt });
  if (refused) return refused;
  const withdrawUntil = minutesLater(receivedAt, rules.withdraw.minutes);
  if (!withdrawUntil.ok) return withdrawUntil;
  const startOn = shanghaiDate(receivedAt) ?? '';
  const dueOn: (string | null)[] = [];
  const awaited = new Set<number>();
  for (const kind of ['acknowledge', 'decide']) {
    const rule = rules.limits.find((one) => one.kind === kind);
    const held = kind === 'decide' ? pauses : [];
    const deadline = rule ? daysDeadline(startOn, rule, calendar, held) : null;
    if (deadline && !deadline.ok) return deadline;
    for (const year of deadline?.value.awaitedYears ?? []) awaited.add(year);
    dueOn.push(deadline?.value.dueOn ?? null);
  }
  const [acknowledgeOn = null, decideOn = null] = dueOn;
  const awaitedYears = [...awaited].sort((a, b) => a - b);
  const status = awaited.size > 0 ? 'provisional' : 'official';
  return answer({ withdrawUntil: withdrawUntil.value, acknowledgeOn, decideOn, status, awaitedYears });
}

/** When something was done; null while it is still to do. */
export interface ComplaintProgress {
  readonly acknowledgedAt: string | null;
  readonly decidedAt: string | null;
}

export interface ComplaintState {
  readonly withdrawable: boolean;
  /** Not acknowledged in time, or not yet and too late now. */
  readonly acknowledgedLate: boolean;
  /** Decided too late, or still undecided: the level above is told. */
  readonly decidedLate: boolean;
}

const stateShape = {
  withdrawUntil: anInstant,
  acknowledgeOn: nullable(aDate),
  decideOn: nullable(aDate),
  acknowledgedAt: nullable(anInstant),
  decidedAt: nullable(anInstant),
  at: anInstant,
};

/** How a complaint stands at an instant. */
export function complaintState(
  terms: ComplaintTerms,
  progress: ComplaintProgress,
  at: string,
): Result<ComplaintState> {
  const refused = inspect(stateShape, { ...terms, ...progress, at });
  if (refused) return refused;
  const isLate = (dueOn: string | null, doneAt: string | null): boolean => {
    const late = dueOn === null ? null : isOverdue(dueOn, doneAt ?? at);
    return late?.ok === true && late.value;
  };
  return answer({
    withdrawable: progress.decidedAt === null && ms(at) <= ms(terms.withdrawUntil),
    acknowledgedLate: isLate(terms.acknowledgeOn, progress.acknowledgedAt),
    decidedLate: isLate(terms.decideOn, progress.decidedAt),
  });
}

/** A complaint on its way to another desk. */
export interface Handover {
  readonly to: string;
  readonly handedAt: string;
  /** Null while the other desk has not taken it. */
  readonly acceptedAt: string | null;
}

const handover = fields({
  to: aText,
  handedAt: anInstant,
  acceptedAt: nullable(anInstant),
});

/** Who answers for a complaint: whoever was asked first (首问负责), until another desk accepts it. */
export function complaintOwner(
  firstAsked: string,
  handovers: readonly Handover[],
  at: string,
): Result<string> {
  const shape = { firstAsked: aText, handovers: listOf(handover), at: anInstant };
  const refused = inspect(shape, { firstAsked, handovers, at });
  if (refused) return refused;
  const accepted = handovers
    .flatMap(({ to, acceptedAt }) => (acceptedAt === null ? [] : [{ to, since: ms(acceptedAt) }]))
    .filter(({ since }) => since <= ms(at))
    .sort((a, b) => a.since - b.since);
  return answer(accepted.at(-1)?.to ?? firstAsked);
}

/** Whether a complaint that was opened again `reopened` times may be opened once more. */
export function checkReopening(reopened: number, rule: Pick<Schemas['ReopenRule'], 'times'>): Result<number> {
  const times = aWhole(0, 1000);
  const refused = inspect({ reopened: times, times }, { ...rule, reopened });
  if (refused) return refused;
  return reopened < rule.times ? answer(reopened + 1) : refuse('', 'reopened_already', { times: rule.times });
}

const ms = (instant: string): number => toEpochMs(instant) ?? 0;
