import { html, type TemplateResult } from 'lit';
import type { DeskView } from './panel.ts';

/** Those that wait, one of which is chosen; J and K go down and up. */
export class Queue<T> {
  readonly #view: DeskView;
  readonly #idOf: (item: T) => string;
  #items: readonly T[] | undefined;
  #chosenId = '';

  constructor(view: DeskView, idOf: (item: T) => string) {
    this.#view = view;
    this.#idOf = idOf;
  }

  /** Undefined before the first answer. */
  get items(): readonly T[] | undefined {
    return this.#items;
  }

  get chosen(): T | undefined {
    return this.#items?.find((item) => this.#idOf(item) === this.#chosenId);
  }

  /** Keeps what was chosen as long as it waits. */
  show(items: readonly T[]): void {
    this.#items = items;
    if (!this.chosen) this.#choose(items[0]);
  }

  /** Takes out what is done; the next one moves up. */
  drop(id: string): void {
    const index = this.#items?.findIndex((item) => this.#idOf(item) === id) ?? -1;
    this.#items = this.#items?.filter((item) => this.#idOf(item) !== id);
    this.#choose(this.#items?.[Math.min(index, (this.#items.length ?? 1) - 1)]);
  }

  onKey(key: string): boolean {
    const step = { j: 1, k: -1 }[key];
    if (step === undefined || !this.#items?.length) return false;
    const index = this.#items.findIndex((item) => this.#idOf(item) === this.#chosenId);
    this.#choose(this.#items[Math.min(Math.max(index + step, 0), this.#items.length - 1)]);
    return true;
  }

  render(row: (item: T) => TemplateResult): TemplateResult {
    return html`<ul role="list">
      ${(this.#items ?? []).map((item) => {
        const isChosen = this.#idOf(item) === this.#chosenId;
        return html`<li>
          <button class="waiting" part="item" aria-current=${isChosen} @click=${() => this.#choose(item)}>
            ${row(item)}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  #choose(item: T | undefined): void {
    this.#chosenId = item === undefined ? '' : this.#idOf(item);
    this.#view.desk.requestUpdate();
  }
}
