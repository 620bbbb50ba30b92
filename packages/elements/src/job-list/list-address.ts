import type { ReactiveController } from 'lit';
import type { ListView } from './later-parts.ts';

const names = { keyword: 'gig-q', filters: 'gig-filters' } as const;
const properties = ['keyword', 'filters'] as const;

/** How far down the person was, in the history entry of the page. */
interface Kept {
  readonly gigJobList?: { readonly rows: number; readonly scrollY: number };
}

/**
 * Keeps words and filters in the page's address and the place in its history entry, so that the back button and a sent
 * link lead to the same list. What else stands in the address stays; what the tag says is not written into it.
 */
export class ListAddress implements ReactiveController {
  readonly #view: ListView;
  readonly #showRows: (count: number) => Promise<void>;
  readonly #ofTag: Readonly<Record<(typeof properties)[number], string>>;
  #kept = (history.state as Kept | null)?.gigJobList;
  /** Words and filters as the address has them. */
  #written = '';

  constructor(view: ListView, showRows: (count: number) => Promise<void>) {
    this.#view = view;
    this.#showRows = showRows;
    this.#ofTag = { keyword: view.list.keyword, filters: view.list.filters };
    this.#read();
    view.list.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#read);
    window.addEventListener('pagehide', this.#keepPlace);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#read);
    window.removeEventListener('pagehide', this.#keepPlace);
  }

  hostUpdated(): void {
    const wanted = this.#wanted;
    if (wanted !== this.#written) {
      this.#written = wanted;
      // The page's router keeps its own state there, and may have changed the rest of the address.
      history.pushState(history.state, '', this.#address());
    }
    if (this.#kept && this.#view.pages.phase === 'ready') void this.#goBackTo(this.#kept);
  }

  readonly #read = (): void => {
    const { searchParams } = new URL(location.href);
    for (const property of properties)
      this.#view.list[property] = searchParams.get(names[property]) ?? this.#ofTag[property];
    this.#written = this.#wanted;
  };

  get #wanted(): string {
    return JSON.stringify(properties.map((property) => this.#view.list[property]));
  }

  #address(): URL {
    const url = new URL(location.href);
    for (const property of properties) {
      const value = this.#view.list[property];
      if (value === this.#ofTag[property]) url.searchParams.delete(names[property]);
      else url.searchParams.set(names[property], value);
    }
    return url;
  }

  async #goBackTo({ rows, scrollY }: NonNullable<Kept['gigJobList']>): Promise<void> {
    this.#kept = undefined;
    await this.#showRows(rows);
    await this.#view.list.updateComplete;
    window.scrollTo(0, scrollY);
  }

  readonly #keepPlace = (): void => {
    const gigJobList = { rows: this.#view.pages.items.length, scrollY: window.scrollY };
    history.replaceState({ ...(history.state as object | null), gigJobList }, '');
  };
}
