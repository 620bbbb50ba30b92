import { html, nothing, type TemplateResult } from 'lit';
import { isYizhanError } from '@yizhan/sdk';
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
  const { keyword, phase } = pages;
  switch (phase) {
    case 'waiting':
    case 'loading':
      return pages.isSlow
        ? { kind: 'notice', lead: text.slow, offersCall: true }
        : { kind: 'plain', lead: text.loading };
    case 'ready':
      return { kind: 'plain', lead: describeCount(pages, text) };
    case 'empty':
      return keyword
        ? {
            kind: 'notice',
            lead: fill(text.emptyFor, { keyword }),
            hint: text.emptyForHint,
            action: 'showAll',
          }
        : { kind: 'notice', lead: text.empty, hint: text.emptyHint, offersCall: true, action: 'again' };
    case 'stale': {
      const time = formatMoment(pages.staleSince ?? now, now, text);
      return { kind: 'stale', lead: fill(text.stale, { time }), action: 'retry' };
    }
    case 'error':
      return describeError(pages.error, text);
  }
}

function describeCount({ keyword, items, morePhase }: JobPages, text: JobListStrings): string {
  const count = fill(morePhase === 'none' ? text.foundAll : text.foundSome, { count: items.length });
  return keyword ? fill(text.foundFor, { keyword }) + count : count;
}

function describeError(error: unknown, text: JobListStrings): ListState {
  const box = { kind: 'notice', offersCall: true, action: 'retry' } as const;
  if (!isYizhanError(error)) return { ...box, lead: text.failed, hint: text.failedHint };
  const { kind, status = 0, params, message, requestId } = error;
  if (kind === 'network') return { ...box, lead: text.network, hint: text.networkHint };
  if (kind === 'timeout') return { ...box, lead: text.timeout, hint: text.timeoutHint };
  if (status === 429) return { ...box, lead: text.busy, hint: fill(text.busyHint, params) };
  const isTheirs = status >= 400 && status < 500;
  const code = requestId && readable(requestId);
  return { ...box, lead: isTheirs ? message : text.failed, hint: text.failedHint, code };
}

/** The end of a request id in fours: enough to find the log line, short enough to be read out. */
const readable = (requestId: string): string => requestId.slice(-8).replace(/.{4}(?=.)/g, '$& ');

/** A sentence with the hotline as a link; nothing without a number. */
export function renderCall(sentence: string, hotline: string | undefined): TemplateResult | typeof nothing {
  if (!hotline) return nothing;
  const [before = '', after = ''] = sentence.split('{hotline}');
  return html`<p>${before}<a href="tel:${hotline}">${hotline}</a>${after}</p>`;
}
