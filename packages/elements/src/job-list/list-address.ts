import type { ReactiveController } from 'lit';
import type { ListView } from './later-parts.ts';

const names = { keyword: 'gig-q', filters: 'gig-filters', job: 'gig-job' } as const;
const properties = ['keyword', 'filters'] as const;
const fields = [...properties, 'job'] as const;

/** Where the person is in the list: what they look for, and which job is open over the page, if any. */
type Where = Readonly<Record<keyof typeof names, string>>;

/** What a history entry of the page keeps of the list. */
interface Kept {
  /** How far down the person was. */
  readonly gigJobList?: { readonly rows: number; readonly scrollY: number };
  /** How many entries of opened jobs lie over that of the list. */
  readonly gigJobs?: number;
}

const keptState = (): Kept => (history.state as Kept | null) ?? {};

/** What the address needs of the list's later parts. */
interface Parts {
  readonly openedJob: () => string;
  readonly showJob: (jobId: string) => void;
  readonly showRows: (count: number) => Promise<void>;
}

/**
 * Keeps words, filters and the opened job in the page's address and the place in its history entry, so that the back
 * button and a sent link lead to the same list, and the back button of a phone closes a job. What else stands in the
 * address stays; what the tag says is not written into it.
 */
export class ListAddress implements ReactiveController {
  readonly #view: ListView;
  readonly #parts: Parts;
  readonly #ofTag: Where;
  #place = keptState().gigJobList;
  /** As the address has it. */
  #written: Where;

  constructor(view: ListView, parts: Parts) {
    this.#view = view;
    this.#parts = parts;
    this.#written = this.#ofTag = { keyword: view.list.keyword, filters: view.list.filters, job: '' };
    this.#putListUnder();
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
    const { keyword, filters } = this.#view.list;
    const wanted: Where = { keyword, filters, job: this.#parts.openedJob() };
    if (JSON.stringify(wanted) !== JSON.stringify(this.#written)) this.#write(wanted);
    if (this.#place && this.#view.pages.phase === 'ready') void this.#goBackTo(this.#place);
  }

  readonly #read = (): void => {
    const { searchParams } = new URL(location.href);
    const read = (name: keyof Where): string => searchParams.get(names[name]) ?? this.#ofTag[name];
    this.#written = { keyword: read('keyword'), filters: read('filters'), job: read('job') };
    for (const property of properties) this.#view.list[property] = this.#written[property];
    if (this.#written.job !== this.#parts.openedJob()) this.#parts.showJob(this.#written.job);
  };

  /** The page's router keeps its own state in the entry, and may have changed the rest of the address. */
  #write(wanted: Where): void {
    const isClosing = this.#written.job !== '' && wanted.job === '';
    this.#written = wanted;
    const { gigJobs = 0 } = keptState();
    // Else the back button would open what somebody has just closed.
    if (isClosing && gigJobs > 0) history.go(-gigJobs);
    // A router of the page may have written over the entry; going back by none would load the page anew.
    else if (isClosing) history.replaceState(history.state, '', this.#addressOf(wanted));
    else if (wanted.job)
      history.pushState({ ...keptState(), gigJobs: gigJobs + 1 }, '', this.#addressOf(wanted));
    else history.pushState(history.state, '', this.#addressOf(wanted));
  }

  /** A link to a job leads to the job over its list, so that closing it is the same as after a tap. */
  #putListUnder(): void {
    const { href } = location;
    const url = new URL(href);
    if (keptState().gigJobs || !url.searchParams.get(names.job)) return;
    url.searchParams.delete(names.job);
    history.replaceState(history.state, '', url);
    history.pushState({ ...keptState(), gigJobs: 1 }, '', href);
  }

  #addressOf(where: Where): URL {
    const url = new URL(location.href);
    for (const field of fields) {
      if (where[field] === this.#ofTag[field]) url.searchParams.delete(names[field]);
      else url.searchParams.set(names[field], where[field]);
    }
    return url;
  }

  async #goBackTo({ rows, scrollY }: NonNullable<Kept['gigJobList']>): Promise<void> {
    this.#place = undefined;
    await this.#parts.showRows(rows);
    await this.#view.list.updateComplete;
    window.scrollTo(0, scrollY);
  }

  readonly #keepPlace = (): void => {
    const gigJobList = { rows: this.#view.pages.items.length, scrollY: window.scrollY };
    history.replaceState({ ...keptState(), gigJobList }, '');
  };
}
