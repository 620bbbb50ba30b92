import { html, nothing, type TemplateResult } from 'lit';
import { isYizhanError } from '@yizhan/sdk';
import { formatWait } from './format.ts';
import { fill } from './strings.ts';
import type { BaseTexts } from './texts.ts';

/** A request that failed, in the words of an element: what happened and what to do. */
export interface Failure {
  readonly lead: string;
  /** Empty where the lead says it all. */
  readonly hint: string;
  /** To be read out on the phone. */
  readonly code?: string | undefined;
}

/** What every element that asks the service says in its own words. `{wait}` or `{seconds}` may stand in `busyHint`. */
export type FailureTexts = BaseTexts &
  Readonly<
    Record<
      'network' | 'networkHint' | 'timeout' | 'timeoutHint' | 'busy' | 'busyHint' | 'failed' | 'failedHint',
      string
    >
  >;

/** Never a technical word, whatever stands between the page and the service. */
export function describeFailure(error: unknown, text: FailureTexts): Failure {
  if (!isYizhanError(error)) return { lead: text.failed, hint: text.failedHint };
  const { kind, status = 0, params, errors, message, requestId } = error;
  if (kind === 'network') return { lead: text.network, hint: text.networkHint };
  if (kind === 'timeout') return { lead: text.timeout, hint: text.timeoutHint };
  if (status === 429) {
    const wait = formatWait(Number(params['seconds'] ?? 30), text);
    return { lead: text.busy, hint: fill(text.busyHint, { ...params, wait }) };
  }
  const code = requestId && readable(requestId);
  if (status < 400 || status >= 500) return { lead: text.failed, hint: text.failedHint, code };
  // What the service refuses says by itself what to do; of a wrong field its own words say more than those about the whole.
  return { lead: errors[0]?.message ?? message, hint: '', code };
}

/** The end of a request id in fours: enough to find the log line, short enough to be read out. */
const readable = (requestId: string): string => requestId.slice(-8).replace(/.{4}(?=.)/g, '$& ');

/** A sentence with the hotline as a link; nothing without a number. */
export function renderCall(sentence: string, hotline: string | undefined): TemplateResult | typeof nothing {
  if (!hotline) return nothing;
  const [before = '', after = ''] = sentence.split('{hotline}');
  return html`<p>${before}<a href="tel:${hotline}">${hotline}</a>${after}</p>`;
}
