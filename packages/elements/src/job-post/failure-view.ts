import { html, nothing, type TemplateResult } from 'lit';
import { renderCall, type Failure } from '../base/failure.ts';
import { fill } from '../base/strings.ts';
import type { JobPostStrings } from './strings.ts';
import type { PostView } from './view.ts';

export interface FailureContext {
  readonly text: JobPostStrings;
  readonly hotline: string | undefined;
  /** What else is good to know. */
  readonly more?: string;
  readonly onRetry?: () => void;
}

/** The box that says what happened, what to do, whom to call and what to read out there. */
export const renderFailure = (
  { lead, hint, code }: Failure,
  { text, hotline, more, onRetry }: FailureContext,
): TemplateResult => html`
  <div class="notice warning" part="notice">
    <p class="lead">${lead}</p>
    <p>${hint} ${more}</p>
    ${renderCall(text.hotline, hotline)}
    ${code ? html`<p class="code">${fill(text.code, { code })}</p>` : nothing}
    ${onRetry ? html`<button type="button" part="retry" @click=${onRetry}>${text.retry}</button>` : nothing}
  </div>
`;

/** A part of the element that did not arrive; nothing when none is missing. */
export function renderMissingPart(view: PostView, { error, retry }: MissingPart) {
  const text = view.text();
  const failure = { lead: text.network, hint: text.networkHint };
  return html`<div class="said" role="alert">
    ${error === undefined ? nothing : renderFailure(failure, { text, hotline: view.hotline(), onRetry: retry })}
  </div>`;
}

interface MissingPart {
  readonly error: unknown;
  readonly retry: () => void;
}

/** What is being waited for, and after a while that the network is slow, and whom to call. */
export const renderWaiting = (view: PostView, words: string): TemplateResult =>
  html`<div role="status">
    ${view.isSlow() ? renderSlow(view, view.text().slow) : html`<p class="hint">${words}</p>`}
  </div>`;

/** The same while something that was typed is under way. Always mounted, so that it is heard. */
export const renderSending = (view: PostView, isSending: boolean): TemplateResult =>
  html`<div class="said" role="status">
    ${isSending && view.isSlow() ? renderSlow(view, view.text().slowSending) : nothing}
  </div>`;

const renderSlow = (view: PostView, words: string): TemplateResult => html`
  <div class="notice" part="notice">
    <p class="lead">${words}</p>
    ${renderCall(view.text().hotline, view.hotline())}
  </div>
`;
