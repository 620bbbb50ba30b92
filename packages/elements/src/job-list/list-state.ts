import { isYizhanError } from '@yizhan/sdk';
import { describeFailure } from '../base/failure.ts';
import { formatMoment } from '../base/format.ts';
import { fill } from '../base/strings.ts';
import type { JobPages } from './job-pages.ts';
import type { JobListStrings } from './strings.ts';

/** What the list says about itself, in the order in which it is read. */
export interface ListState {
  /** `plain` is a side note; the others stand in a box. */
  readonly kind: 'plain' | 'notice' | 'stale';
  readonly lead: string;
  readonly hint?: string;
  /** Whether the hotline is offered. */
  readonly offersCall?: boolean;
  /** To be read out on the phone. */
  readonly code?: string | undefined;
  readonly action?: 'retry' | 'again' | 'showAll';
}

/** Describes every state that people meet; nothing fails silently. */
export function describeList(pages: JobPages, text: JobListStrings, now: string): ListState {
  const { phase } = pages;
  switch (phase) {
    case 'waiting':
    case 'loading':
      return pages.isSlow
        ? { kind: 'notice', lead: text.slow, offersCall: true }
        : { kind: 'plain', lead: text.loading };
    case 'ready':
      return { kind: 'plain', lead: describeCount(pages, text) };
    case 'empty':
      return describeEmpty(pages, text);
    case 'stale': {
      const time = formatMoment(pages.staleSince ?? now, now, text);
      return { kind: 'stale', lead: fill(text.stale, { time }), action: 'retry' };
    }
    case 'error':
      return describeError(pages.error, text);
  }
}

/** Says why there is nothing, and what to do next. */
function describeEmpty({ params, isWhole }: JobPages, text: JobListStrings): ListState {
  if (isWhole)
    return { kind: 'notice', lead: text.empty, hint: text.emptyHint, offersCall: true, action: 'again' };
  const { q: keyword } = params;
  const lead = keyword ? fill(text.emptyFor, { keyword }) : text.emptyFiltered;
  return { kind: 'notice', lead, hint: text.emptyForHint, action: 'showAll' };
}

function describeCount({ params, items, morePhase }: JobPages, text: JobListStrings): string {
  const { q: keyword, near, sort } = params;
  const order = near && sort !== 'newest' ? text.nearestFirst : text.newestFirst;
  const count = fill(morePhase === 'none' ? text.foundAll : text.foundSome, { count: items.length, order });
  return keyword ? fill(text.foundFor, { keyword }) + count : count;
}

function describeError(error: unknown, text: JobListStrings): ListState {
  // What fails without being the client's error is a part of the list that did not arrive.
  const failure = isYizhanError(error)
    ? describeFailure(error, text)
    : { lead: text.network, hint: text.networkHint };
  return { kind: 'notice', offersCall: true, action: 'retry', ...failure };
}
