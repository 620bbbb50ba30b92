import type { Schemas } from '@yizhan/contract';

export type Status = Schemas['ApplicationStatus'];

/** What can be done to an application; everything that moves it is here, and nothing else does. */
export type Action = 'confirm' | 'arrive' | 'decline' | 'cancel' | 'moveUp';

/**
 * Each state with the actions that it allows and where they lead. What leads where one stands already may be repeated:
 * whoever presses again on a weak network gets the same answer.
 */
const table = {
  applied: { confirm: 'confirmed', decline: 'declined', cancel: 'cancelled' },
  waitlisted: { moveUp: 'applied', decline: 'declined', cancel: 'cancelled' },
  confirmed: { confirm: 'confirmed', arrive: 'arrived', decline: 'declined', cancel: 'cancelled' },
  arrived: { confirm: 'arrived', arrive: 'arrived' },
  declined: {},
  cancelled: { cancel: 'cancelled' },
} as const satisfies Record<Status, Partial<Record<Action, Status>>>;

const moves: Readonly<Record<Status, Partial<Readonly<Record<Action, Status>>>>> = table;

/** Where the action leads from there; undefined where it is not allowed. */
export const move = (status: Status, action: Action): Status | undefined => moves[status][action];

/** States of which a job has a count. Those in them may not apply for it again. */
const counted = ['applied', 'waitlisted', 'confirmed', 'arrived'] as const;

export const activeStatuses: readonly Status[] = counted;

/** How many stand in each state that counts. */
export type Counts = Readonly<Record<(typeof counted)[number], number>>;

/** The counts after `amount` of them have gone from one state to another; null is outside. */
export function shift(counts: Counts, from: Status | null, to: Status, amount = 1): Counts {
  const after = { ...counts };
  for (const name of counted) {
    if (name === from) after[name] -= amount;
    if (name === to) after[name] += amount;
  }
  return after;
}

/** Whether the employer may see the whole number: of people whom it has taken, while they have not withdrawn. */
export const isTaken = (status: Status): boolean => status === 'confirmed' || status === 'arrived';
