import { html, nothing, type TemplateResult } from 'lit';
import { isYizhanError } from '@yizhan/sdk';
import { describeFailure, renderCall } from '../base/failure.ts';
import { fill } from '../base/strings.ts';
import type { JobDetailStrings } from './strings.ts';

/** How far the detail has come with its job. */
export interface DetailState {
  readonly text: JobDetailStrings;
  readonly hotline: string | undefined;
  readonly jobId: string;
  /** Undefined before the first answer. */
  readonly status: string | undefined;
  readonly error: unknown;
  readonly isSlow: boolean;
  readonly onRetry: () => void;
}

/** What is said above the job, or instead of it: nothing while it is open. */
export function renderState(state: DetailState): TemplateResult | typeof nothing {
  const { text, jobId, status, error, isSlow } = state;
  if (error) return renderFailure(state);
  if (!jobId) return html`<p>${text.none}</p>`;
  if (status === undefined) return isSlow ? renderSlow(state) : html`<p>${text.loading}</p>`;
  return status === 'published' ? nothing : renderBox(overWords(status, text), text.seeSimilar);
}

export const renderSlow = ({ text, hotline }: Pick<DetailState, 'text' | 'hotline'>): TemplateResult =>
  renderBox(text.slow, renderCall(text.hotline, hotline));

/** What people wanted to do could not be loaded. */
export const renderMissingPart = ({ text, hotline }: Pick<DetailState, 'text' | 'hotline'>): TemplateResult =>
  renderBox(
    text.network,
    html`<p>${text.networkHint}</p>
      ${renderCall(text.hotline, hotline)}`,
  );

function renderFailure({ text, hotline, error, onRetry }: DetailState): TemplateResult {
  const isMissing = isYizhanError(error) && error.status === 404;
  const { lead, hint, code } = isMissing
    ? { lead: text.missing, hint: text.missingHint, code: undefined }
    : describeFailure(error, text);
  return renderBox(
    lead,
    html`
      ${hint ? html`<p>${hint}</p>` : nothing} ${renderCall(text.hotline, hotline)}
      ${code ? html`<p class="code">${fill(text.code, { code })}</p>` : nothing}
      ${isMissing ? nothing : html`<button @click=${onRetry}>${text.retry}</button>`}
    `,
  );
}

const renderBox = (lead: string, more: unknown): TemplateResult =>
  html`<div class="box" part="notice">
    <p class="lead">${lead}</p>
    ${typeof more === 'string' ? html`<p>${more}</p>` : more}
  </div>`;

function overWords(status: string, text: JobDetailStrings): string {
  const words: Readonly<Record<string, string>> = {
    filled: text.statusFilled,
    expired: text.statusExpired,
    closed: text.statusClosed,
    taken_down: text.statusTakenDown,
  };
  return words[status] ?? text.statusNotOpen;
}
