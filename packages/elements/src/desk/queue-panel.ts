import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '@yizhan/sdk';
import { prepareWrites } from '../base/form/prepare.ts';
import { Attempt } from './attempt.ts';
import { deskTexts, type DeskTexts } from './desk-texts.ts';
import type { DeskView, Panel } from './panel.ts';
import { Queue, type Page } from './queue.ts';

/** Where a page of a queue begins, and how many it has. */
export interface Slice {
  readonly limit: number;
  readonly cursor?: string;
}

export const pageSize = 50;

/** A panel in which something waits and one of it is chosen: asked for page by page, gone through by keys. */
export abstract class QueuePanel<T> implements Panel {
  protected readonly view: DeskView;
  protected readonly queue: Queue<T>;
  /** What the clerk does with the chosen one. */
  protected readonly attempt: Attempt;
  readonly #loading: Attempt;
  /** With which of them it is done, so that a late failure does not stand under another one. */
  #attempted = '';
  #region = '';

  constructor(view: DeskView, idOf: (item: T) => string) {
    this.view = view;
    this.queue = new Queue(view, idOf);
    this.attempt = new Attempt(view);
    this.#loading = new Attempt(view);
    void prepareWrites();
  }

  get count(): string | undefined {
    const { items, cursor } = this.queue;
    return items && `${items.length}${cursor === null ? '' : '+'}`;
  }

  get isBusy(): boolean {
    return this.#loading.isBusy || this.attempt.isBusy;
  }

  async load(): Promise<void> {
    if (this.#region !== this.view.region()) this.queue.clear();
    this.#region = this.view.region();
    this.attempt.error = undefined;
    await this.#loading.restart(async (connection, signal) => {
      this.queue.show(await this.ask(connection, { limit: pageSize }, signal));
    });
  }

  onKey(key: string): boolean {
    return this.queue.onKey(key);
  }

  render(): TemplateResult {
    const { chosen, isOpen } = this.queue;
    const { count } = this;
    return html`
      <h3 id="panel-heading" tabindex="-1">
        ${this.heading}${count && html` · <span class="count">${count}</span>`}
      </h3>
      ${this.#loading.render(() => void this.load())}
      <div class="said" role="status">${this.#standing}</div>
      <div class="split ${isOpen ? 'open' : ''}">
        <div class="queue">
          ${this.queue.render((item) => this.renderRow(item))} ${this.#renderMore()}
          ${chosen ? this.renderKeys() : nothing}
        </div>
        ${chosen ? this.#renderChosen(chosen) : nothing}
      </div>
    `;
  }

  /** What waits in the clerk's region. */
  protected abstract ask(connection: Connection, slice: Slice, signal: AbortSignal): Promise<Page<T>>;
  protected abstract get heading(): string;
  protected abstract get nothingWaits(): string;
  protected abstract renderRow(item: T): TemplateResult;
  protected abstract renderChosen(item: T): TemplateResult;

  protected renderKeys(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected get text(): DeskTexts {
    return deskTexts[this.view.locale()];
  }

  /**
   * Sends what is decided about one of them, takes it out, and goes on with the next one; a clerk who has gone on
   * meanwhile stays there.
   *
   * @returns whether it was done.
   */
  protected async finish(id: string, send: Parameters<Attempt['run']>[0]): Promise<boolean> {
    if (this.attempt.isBusy) return false;
    this.#attempted = id;
    if (!(await this.attempt.run(send))) return false;
    const { chosen } = this.queue;
    this.queue.drop(id);
    if (this.queue.chosen === chosen) return true;
    if (!this.queue.chosen && this.queue.cursor !== null) await this.#more();
    if (this.view.isOpen(this)) await this.queue.focus();
    return true;
  }

  /** What went wrong with this one. Always mounted, so that it is heard. */
  protected renderAttempt(id: string): TemplateResult {
    return id === this.#attempted
      ? this.attempt.render(() => void this.load())
      : html`<div class="said" role="alert"></div>`;
  }

  get #standing(): TemplateResult | typeof nothing {
    const { items } = this.queue;
    if (items?.length === 0) return html`<p>${this.nothingWaits}</p>`;
    return items || this.#loading.error !== undefined ? nothing : html`<p>${this.view.text().loading}</p>`;
  }

  #renderMore(): TemplateResult | typeof nothing {
    return this.queue.cursor === null
      ? nothing
      : html`<button part="more" aria-disabled=${this.#loading.isBusy} @click=${() => void this.#more()}>
          ${this.text.more}
        </button>`;
  }

  #renderChosen(item: T): TemplateResult {
    return html`<section class="chosen" aria-labelledby="chosen">
      <button class="back" part="back" @click=${() => this.#close()}>${this.text.back}</button>
      ${this.renderChosen(item)}
    </section>`;
  }

  #close(): void {
    this.queue.close();
    void this.queue.focus();
  }

  async #more(): Promise<void> {
    const { cursor } = this.queue;
    if (cursor === null) return;
    const [shown, region] = [this.queue.items?.length ?? 0, this.#region];
    const isDone = await this.#loading.run(async (connection, signal) => {
      this.queue.append(await this.ask(connection, { limit: pageSize, cursor }, signal));
    });
    if (!isDone || region !== this.#region) return;
    await this.view.desk.updateComplete;
    [...this.view.desk.renderRoot.querySelectorAll<HTMLElement>('.waiting')][shown]?.focus();
  }
}
