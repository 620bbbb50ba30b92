import type { Schemas } from '@yizhan/contract';

export type Status = Schemas['JobStatus'];

/** What can be done to an ad; everything that moves it is here, and nothing else does. */
export type Action =
  | 'submit'
  /** A field that a clerk judges was changed. */
  | 'changeChecked'
  /** Another field was changed. */
  | 'change'
  | 'approve'
  | 'return'
  | 'takeDown'
  | 'extend'
  /** Its employer wants nobody more. */
  | 'fill'
  /** The last one who was needed has been taken. */
  | 'fillUp'
  | 'close'
  | 'expire'
  | 'reopen';

/** Where an ad stands. */
export interface Standing {
  readonly status: Status;
  /** Whether a clerk approved what its checked fields say now. */
  readonly reviewed: boolean;
  /** Whether it is filled by its employer's word, and not because nobody more is needed: then nobody is to come. */
  readonly filledByHand: boolean;
}

/** Each state with the actions that it allows and where they lead. Where `reopen` leads, the review decides. */
const table = {
  draft: { submit: 'submitted', change: 'draft', changeChecked: 'draft' },
  submitted: { approve: 'published', return: 'returned', change: 'submitted', changeChecked: 'submitted' },
  returned: { submit: 'submitted', change: 'returned', changeChecked: 'returned' },
  published: {
    change: 'published',
    changeChecked: 'submitted',
    extend: 'published',
    fill: 'filled',
    fillUp: 'filled',
    close: 'closed',
    expire: 'expired',
    // It was reported and looked into.
    approve: 'published',
    return: 'returned',
    takeDown: 'taken_down',
  },
  filled: {
    change: 'filled',
    changeChecked: 'filled',
    reopen: 'published',
    approve: 'filled',
    return: 'returned',
    takeDown: 'taken_down',
  },
  closed: {
    change: 'closed',
    changeChecked: 'closed',
    reopen: 'published',
    approve: 'closed',
    return: 'returned',
    takeDown: 'taken_down',
  },
  expired: {
    change: 'expired',
    changeChecked: 'expired',
    reopen: 'published',
    approve: 'expired',
    return: 'returned',
    takeDown: 'taken_down',
  },
  taken_down: {},
} as const satisfies Record<Status, Partial<Record<Action, Status>>>;

const moves: Readonly<Record<Status, Partial<Readonly<Record<Action, Status>>>>> = table;

/** Where the action leads from there; undefined where it is not allowed. */
export function move({ status, reviewed, filledByHand }: Standing, action: Action): Standing | undefined {
  const to = moves[status][action];
  if (to === undefined) return undefined;
  return {
    status: action === 'reopen' && !reviewed ? 'submitted' : to,
    reviewed: action === 'approve' || (reviewed && action !== 'changeChecked' && action !== 'return'),
    filledByHand: to === 'filled' && (filledByHand || action === 'fill'),
  };
}

export const begun: Standing = { status: 'draft', reviewed: false, filledByHand: false };

/** States of ads that were published once. */
export const publicStatuses = ['published', 'filled', 'closed', 'expired', 'taken_down'] as const;

/**
 * Whether whoever has the link may see the ad. One that is over can be changed without leaving its state: what a clerk
 * has not read of it is as little for the public as a draft.
 */
export const isPublic = ({ status, reviewed }: Pick<Standing, 'status' | 'reviewed'>): boolean =>
  reviewed && publicStatuses.some((each) => each === status);

/** States in which an ad may lack what it has to say. */
export const mayBeIncomplete = (status: Status): boolean => status === 'draft' || status === 'returned';

/** An ad whose time has run out is expired from that minute on, whatever its row says. */
export const statusAt = (
  { status, validUntil }: { readonly status: Status; readonly validUntil: Date | null },
  now: Date,
): Status => (status === 'published' && validUntil !== null && validUntil <= now ? 'expired' : status);
