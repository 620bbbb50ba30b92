import { html, nothing, type TemplateResult } from 'lit';
import { isYizhanError, type Connection } from '@yizhan/sdk';
import { describeFailure } from '../base/failure.ts';
import { fill } from '../base/strings.ts';
import type { DeskView } from './panel.ts';

type Send = (connection: Connection, signal: AbortSignal) => Promise<void>;

/** One request of a panel at a time, and what went wrong with the last one. */
export class Attempt {
  isBusy = false;
  error: unknown;
  readonly #view: DeskView;
  #abort: AbortController | undefined;

  constructor(view: DeskView) {
    this.#view = view;
  }

  /** Does nothing while another one is under way. Answers whether it was done. */
  async run(send: Send): Promise<boolean> {
    return !this.isBusy && this.#send(send);
  }

  /** Gives up the one that is under way, whose answer nobody waits for any more. */
  async restart(send: Send): Promise<boolean> {
    this.#abort?.abort();
    return this.#send(send);
  }

  /** Always mounted, so that a change is heard. What others have changed meanwhile is to be looked at anew. */
  render(retry?: () => void): TemplateResult {
    return html`<div class="said" role="alert">
      ${this.error === undefined ? nothing : this.#renderError(this.error, retry)}
    </div>`;
  }

  async #send(send: Send): Promise<boolean> {
    const connection = this.#view.connection();
    if (!connection) return false;
    const { signal } = (this.#abort = new AbortController());
    this.isBusy = true;
    this.error = undefined;
    this.#view.desk.requestUpdate();
    try {
      await send(connection, signal);
    } catch (error) {
      if (signal.aborted) return false;
      this.error = error;
      this.#view.report(error);
    }
    if (signal.aborted) return false;
    this.isBusy = false;
    this.#view.desk.requestUpdate();
    return this.error === undefined;
  }

  #renderError(error: unknown, retry: (() => void) | undefined): TemplateResult {
    const text = this.#view.text();
    const { lead, hint, code } = isForeign(error)
      ? { lead: text.foreign, hint: text.foreignHint, code: undefined }
      : describeFailure(error, text);
    return html`<div class="notice danger" part="notice">
      <p class="lead">${lead}</p>
      ${hint ? html`<p>${hint}</p>` : nothing}
      ${code ? html`<p class="code">${fill(text.code, { code })}</p>` : nothing}
      ${retry && !isForeign(error) ? html`<button @click=${retry}>${text.reload}</button>` : nothing}
    </div>`;
  }
}

/** The page has put the desk into a place that is not the clerk's, or that nobody knows. */
const isForeign = (error: unknown): boolean =>
  isYizhanError(error) &&
  [error, ...error.errors].some(({ code }) => code === 'region_foreign' || code === 'region_unknown');
