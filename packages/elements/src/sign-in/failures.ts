import { html, nothing, type TemplateResult } from 'lit';
import { isYizhanError } from '@yizhan/sdk';
import { describeFailure, renderCall, type Failure } from '../base/failure.ts';
import { formatWait } from '../base/format.ts';
import { fill } from '../base/strings.ts';
import type { SignInStrings } from './strings.ts';

/** What is asked of the service: a code by text message, a code by a call, or to be let in. */
export type Step = 'text' | 'voice' | 'signIn';

export interface StepFailure {
  readonly step: Step;
  readonly error: unknown;
}

/** Seconds between two codes to one number; a longer wait means that too many were asked for. */
export const usualWait = 60;

/** Each failure in the words of what was being done. */
export function describeStep({ step, error }: StepFailure, text: SignInStrings): Failure {
  const described = describeFailure(error, text);
  if (step === 'signIn' || !isYizhanError(error)) return described;
  if (isUnanswered(error)) return { lead: text.lost, hint: text.lostHint };
  const { status, params } = error;
  const wait = formatWait(Number(params['seconds'] ?? 30), text);
  if (status === 503) return { ...described, lead: text.notSent, hint: fill(text.notSentHint, { wait }) };
  if (status !== 429) return described;
  return secondsUntilNext(error) > 0
    ? { lead: text.tooSoon, hint: text.tooSoonHint }
    : { lead: text.tooMany, hint: fill(text.tooManyHint, { wait }) };
}

/** Seconds until another code may be asked for, when one was asked for just now; 0 for everything else. */
export function secondsUntilNext(error: unknown): number {
  if (!isYizhanError(error) || error.status !== 429) return 0;
  const seconds = Number(error.params['seconds'] ?? 0);
  return seconds <= usualWait ? seconds : 0;
}

/** No answer came, though the request may have arrived. */
export const isUnanswered = (error: unknown): boolean =>
  isYizhanError(error) && (error.kind === 'timeout' || error.kind === 'network') && navigator.onLine;

/** The box that says it, with what else is good to know, whom to call, and what to read out there. */
export const renderFailure = (
  { lead, hint, code }: Failure,
  text: SignInStrings,
  hotline: string | undefined,
  more?: string,
): TemplateResult => html`
  <div class="notice warning" part="notice">
    <p class="lead">${lead}</p>
    <p>${hint}</p>
    ${more ? html`<p>${more}</p>` : nothing} ${renderCall(text.call, hotline)}
    ${code ? html`<p class="quote">${fill(text.quote, { code })}</p>` : nothing}
  </div>
`;
