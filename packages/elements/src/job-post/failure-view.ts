import { html, nothing, type TemplateResult } from 'lit';
import { renderCall, type Failure } from '../base/failure.ts';
import { fill } from '../base/strings.ts';
import type { JobPostStrings } from './strings.ts';

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
