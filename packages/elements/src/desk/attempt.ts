import { html, nothing, type TemplateResult } from 'lit';
import { isYizhanError, type Connection } from '@yizhan/sdk';
import { describeFailure } from '../base/failure.ts';
import { fill } from '../base/strings.ts';
import type { DeskView } from './panel.ts';

/** One request of a panel at a time, and what went wrong with the last one. */
export class Attempt {
  isBusy = false;
  error: unknown;
  readonly #view: DeskView;

  constructor(view: DeskView) {
    this.#view = view;
  }

  /** Answers whether it was done. */
  async run(send: (connection: Connection) => Promise<void>): Promise<boolean> {
    const connection = this.#view.connection();
    if (!connection || this.isBusy) return false;
    this.isBusy = true;
    this.error = undefined;
    this.#view.desk.requestUpdate();
    try {
      await send(connection);
    } catch (error) {
      this.error = error;
      this.#view.report(error);
    }
    this.isBusy = false;
    this.#view.desk.requestUpdate();
    return this.error === undefined;
  }

  /** Always mounted, so that a change is heard. What somebody else has changed meanwhile is to be looked at anew. */
  render(retry: () => void): TemplateResult {
    return html`<div role="alert">${this.error === undefined ? nothing : this.#renderError(retry)}</div>`;
  }

  #renderError(retry: () => void): TemplateResult {
    const text = this.#view.text();
    const { lead, hint, code } = describeFailure(this.error, text);
    const isTheirs =
      isYizhanError(this.error) && (this.error.status ?? 0) < 500 && this.error.kind === 'problem';
    return html`<div class="notice danger" part="notice">
      <p class="lead">${lead}</p>
      ${isTheirs ? nothing : html`<p>${hint}</p>`}
      ${code ? html`<p class="code">${fill(text.code, { code })}</p>` : nothing}
      <button @click=${retry}>${text.reload}</button>
    </div>`;
  }
}
