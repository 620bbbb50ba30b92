import { html, nothing, type TemplateResult } from 'lit';
import type { DeskView } from './panel.ts';

/** One page of those that wait, as every list of the contract answers it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly page: { readonly nextCursor: string | null };
}

/** Those that wait, one of which is chosen; J and K go down and up. */
export class Queue<T> {
  /** Whether somebody has opened the chosen one: on a narrow desk it then stands there instead of the queue. */
  isOpen = false;
  /** Where the next page begins; null after the last one. */
  cursor: string | null = null;

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

  /** Another place is asked about. */
  clear(): void {
    this.#items = undefined;
    this.cursor = null;
    this.close();
  }

  /** Keeps what was chosen as long as it waits. */
  show({ items, page }: Page<T>): void {
    this.#items = items;
    this.cursor = page.nextCursor;
    if (!this.chosen) this.#choose(items[0]);
  }

  append({ items, page }: Page<T>): void {
    const known = new Set(this.#items?.map(this.#idOf));
    this.#items = [...(this.#items ?? []), ...items.filter((item) => !known.has(this.#idOf(item)))];
    this.cursor = page.nextCursor;
    if (!this.chosen) this.#choose(this.#items[0]);
  }

  /** How one of them stands by now. */
  put(item: T): void {
    this.#items = this.#items?.map((each) => (this.#idOf(each) === this.#idOf(item) ? item : each));
    this.#view.desk.requestUpdate();
  }

  /** Takes out what is done; where it was the chosen one, the next one moves up. */
  drop(id: string): void {
    const index = this.#items?.findIndex((item) => this.#idOf(item) === id) ?? -1;
    this.#items = this.#items?.filter((item) => this.#idOf(item) !== id);
    this.#view.desk.requestUpdate();
    if (id !== this.#chosenId) return;
    this.#choose(this.#items?.[Math.min(index, (this.#items.length ?? 1) - 1)]);
    if (!this.chosen) this.close();
  }

  close(): void {
    this.isOpen = false;
    this.#view.desk.requestUpdate();
  }

  onKey(key: string): boolean {
    const step = { j: 1, k: -1 }[key];
    if (step === undefined || !this.#items?.length) return false;
    const index = this.#items.findIndex((item) => this.#idOf(item) === this.#chosenId);
    this.#choose(this.#items[Math.min(Math.max(index + step, 0), this.#items.length - 1)]);
    void this.focus();
    return true;
  }

  /** Goes to the row of the chosen one; on a narrow desk, where it stands alone, to its heading. */
  async focus(): Promise<void> {
    const { desk } = this.#view;
    await desk.updateComplete;
    const find = (selector: string) => desk.renderRoot.querySelector<HTMLElement>(selector);
    const row = find('.waiting[aria-current=true]');
    // Safari before 17.4 has no `checkVisibility`.
    const target = row?.getClientRects().length ? row : (find('#chosen') ?? find('#panel-heading'));
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }

  render(row: (item: T) => TemplateResult): TemplateResult | typeof nothing {
    if (!this.#items?.length) return nothing;
    return html`<ul role="list" aria-labelledby="panel-heading">
      ${this.#items.map((item) => {
        const isChosen = this.#idOf(item) === this.#chosenId;
        return html`<li>
          <button class="waiting" part="item" aria-current=${isChosen} @click=${() => this.#open(item)}>
            ${row(item)}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  #open(item: T): void {
    this.isOpen = true;
    this.#choose(item);
    void this.focus();
  }

  #choose(item: T | undefined): void {
    this.#chosenId = item === undefined ? '' : this.#idOf(item);
    this.#view.desk.requestUpdate();
  }
}
