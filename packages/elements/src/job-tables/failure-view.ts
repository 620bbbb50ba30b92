import { html, nothing, type TemplateResult } from 'lit';
import { isYizhanError } from '@yizhan/sdk';
import { describeFailure, type Failure } from '../base/failure.ts';
import { fill } from '../base/strings.ts';
import { mostMegabytes } from './bring.ts';
import { tableTexts, type TableTexts } from './tables.strings.ts';
import type { TablesView } from './view.ts';

/** What went wrong, what to do, and the button that does it where trying again can help. Always mounted. */
export function renderTrouble(view: TablesView, error: unknown, onRetry: () => void): TemplateResult {
  return html`<div class="said" role="alert">
    ${error === undefined ? nothing : renderFailure(view, error, onRetry)}
  </div>`;
}

export const renderBox = (
  { lead, hint }: Failure,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<div class="notice danger" part="notice">
    <p class="lead">${lead}</p>
    ${more}
    <p>${hint}</p>
  </div>`;

function renderFailure(view: TablesView, error: unknown, onRetry: () => void): TemplateResult {
  const text = tableTexts[view.locale()];
  const own = refusalOf(error, text);
  if (own) return renderBox(own);
  const host = view.text();
  const wrong = isYizhanError(error) ? [...new Set(error.errors.map(({ message }) => message))] : [];
  if (wrong.length > 0) {
    const list = html`<ul>
      ${wrong.map((words) => html`<li>${words}</li>`)}
    </ul>`;
    return renderBox({ lead: text.refused, hint: text.refusedHint }, list);
  }
  const { lead, hint, code } = describeFailure(error, host);
  return html`<div class="notice danger" part="notice">
    <p class="lead">${lead}</p>
    <p>${hint}</p>
    ${code ? html`<p class="code">${fill(host.code, { code })}</p>` : nothing}
    <button @click=${onRetry}>${host.retry}</button>
  </div>`;
}

/** What the service says of itself in the words of programs: too many bytes, no such object, no such right. */
function refusalOf(error: unknown, text: TableTexts): Failure | undefined {
  if (!isYizhanError(error)) return undefined;
  const { status, errors } = error;
  const isLarge = status === 413 || errors.some(({ code }) => code === 'too_long');
  if (isLarge) return { lead: text.large, hint: fill(text.largeHint, { megabytes: mostMegabytes }) };
  if (status === 403) return { lead: text.noRight, hint: text.noRightHint };
  if (status === 404) return { lead: text.notYours, hint: text.notYoursHint };
  return undefined;
}
