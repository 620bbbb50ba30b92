/** What a returned tool or book costs its borrower: never money, at most points. */
import { anInstant, aWhole, inspect } from '../checks.ts';
import { overdueBy, type Duration } from '../clocks/index.ts';
import { answer, type Result } from '../problem.ts';

export interface LoanReturn {
  readonly overdue: Duration;
  /** Lending is free of charge, late or not. */
  readonly feeFen: 0;
  /** Added to the borrower's points; they can appeal. */
  readonly points: number;
}

/** `pointsWhenOverdue` is what the station's own rules take off, such as -1. */
export function settleReturn(
  loan: { readonly dueAt: string; readonly returnedAt: string },
  pointsWhenOverdue: number,
): Result<LoanReturn> {
  const shape = { dueAt: anInstant, returnedAt: anInstant, pointsWhenOverdue: aWhole(-1000, 0) };
  const refused = inspect(shape, { ...loan, pointsWhenOverdue });
  if (refused) return refused;
  const overdue = overdueBy(loan.dueAt, loan.returnedAt);
  if (!overdue.ok) return overdue;
  const points = overdue.value.totalMinutes > 0 ? pointsWhenOverdue : 0;
  return answer({ overdue: overdue.value, feeFen: 0, points });
}
