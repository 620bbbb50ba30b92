import { jobsListOwn } from '@yizhan/contract/operations/jobs/listOwn';
import { bind, type Connection } from '@yizhan/sdk';
import type { Ad } from './view.ts';

interface Asked {
  readonly connection: Connection;
  readonly employerId: string;
}

/** The ads of one employer, those changed last first; what was changed here is put in place without asking again. */
export class OwnAds {
  phase: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  items: readonly Ad[] = [];
  error: unknown;
  isBusy = false;
  hasMore = false;

  readonly #onChange: () => void;
  readonly #onError: (error: unknown) => void;
  #asked: Asked | undefined;
  #cursor: string | null = null;
  #abort = new AbortController();

  constructor(onChange: () => void, onError: (error: unknown) => void) {
    this.#onChange = onChange;
    this.#onError = onError;
  }

  /** Asks for the first page; an answer to a former question is dropped. */
  async show(connection: Connection, employerId: string): Promise<void> {
    this.forget();
    this.#asked = { connection, employerId };
    this.phase = 'loading';
    await this.#load();
  }

  async retry(): Promise<void> {
    if (this.#asked) await this.show(this.#asked.connection, this.#asked.employerId);
  }

  async more(): Promise<void> {
    if (this.hasMore && !this.isBusy) await this.#load();
  }

  /** Whoever looked at them is gone, or looks at others. */
  forget(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#asked = this.error = undefined;
    this.#cursor = null;
    this.phase = 'idle';
    this.items = [];
    this.isBusy = this.hasMore = false;
  }

  /** Shows how an ad stands now, a new one first. */
  put(ad: Ad): void {
    // It may belong to whom was shown before.
    if (ad.employerId !== this.#asked?.employerId) return;
    const isKnown = this.items.some(({ id }) => id === ad.id);
    this.items = isKnown ? this.items.map((item) => (item.id === ad.id ? ad : item)) : [ad, ...this.items];
    this.#onChange();
  }

  async #load(): Promise<void> {
    if (!this.#asked) return;
    const { connection, employerId } = this.#asked;
    const { signal } = this.#abort;
    const cursor = this.#cursor;
    this.isBusy = true;
    this.error = undefined;
    this.#onChange();
    try {
      const own = bind(connection, { jobs: { listOwn: jobsListOwn } });
      const page = await own.jobs.listOwn({ employerId, ...(cursor !== null && { cursor }) }, { signal });
      if (signal.aborted) return;
      const known = new Set(this.items.map(({ id }) => id));
      this.items = [...this.items, ...page.items.filter(({ id }) => !known.has(id))];
      this.#cursor = page.page.nextCursor;
      this.hasMore = this.#cursor !== null;
      this.phase = 'ready';
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
      if (cursor === null) this.phase = 'failed';
      this.#onError(error);
    }
    this.isBusy = false;
    this.#onChange();
  }
}
