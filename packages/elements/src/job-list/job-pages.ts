import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { jobsList } from '@yizhan/contract/operations/jobs/list';
import type { Schemas } from '@yizhan/contract';
import { bind, isYizhanError, type Connection } from '@yizhan/sdk';
import type { ListParams } from './filters.ts';
import type { JobSummary } from './job-row.ts';
import { recallList, rememberList } from './last-list.ts';

/** What is asked for. Equal queries are asked once. */
export interface JobQuery {
  /** Undefined while there is nobody to ask. */
  readonly connection: Connection | undefined;
  /** Brings what may still change the question; without it nothing is asked. */
  readonly prepare: (() => Promise<unknown>) | undefined;
  readonly params: ListParams;
  /** Under which name the list is kept for times without network; what people search for is not kept. */
  readonly keptAs: string | undefined;
}

export type Phase = 'waiting' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';
export type MorePhase = 'none' | 'idle' | 'loading' | 'error';

interface JobPagesOptions {
  readonly query: () => JobQuery;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
}

type QueryArgs = readonly [Connection | undefined, params: string, isPrepared: boolean];

/** Milliseconds after which people should hear that it is the network, and whom to call. */
const slowAfterMs = 8_000;

/** The pages of one query: asked for, appended, given up when the host goes or the query changes. */
export class JobPages implements ReactiveController {
  items: readonly JobSummary[] = [];
  /** What `items` were found by. */
  params: ListParams = {};
  /** Whether neither words nor filters narrowed them down. */
  isWhole = true;
  /** When a kept list was fresh; undefined while the list comes from the service. */
  staleSince: string | undefined;
  isSlow = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: JobPagesOptions;
  readonly #first: Task<QueryArgs, Schemas['JobPage']>;
  readonly #next: Task<readonly [cursor: string | null], Schemas['JobPage']>;
  #cursor: string | null = null;
  #wasInterrupted = false;

  constructor(host: ReactiveControllerHost, options: JobPagesOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#first = new Task(host, {
      args: (): QueryArgs => {
        const { connection, params, prepare } = options.query();
        return [connection, JSON.stringify(params), !prepare];
      },
      task: (_, { signal }) => this.#askFirst(signal),
      onComplete: (page) => this.#show(page),
      onError: (error) => this.#fail(error),
    });
    this.#next = new Task(host, {
      autoRun: false,
      task: ([cursor], { signal }) => (cursor === null ? initialState : this.#ask(signal, cursor)),
      onComplete: (page) => this.#append(page),
      onError: options.onError,
    });
  }

  get phase(): Phase {
    switch (this.#first.status) {
      case TaskStatus.INITIAL:
        return 'waiting';
      case TaskStatus.PENDING:
        return 'loading';
      case TaskStatus.COMPLETE:
        return this.items.length > 0 ? 'ready' : 'empty';
      case TaskStatus.ERROR:
        return this.staleSince ? 'stale' : 'error';
    }
  }

  /** Why there is no list. */
  get error(): unknown {
    return this.#first.error;
  }

  get morePhase(): MorePhase {
    if (this.#next.status === TaskStatus.PENDING) return 'loading';
    if (this.#next.status === TaskStatus.ERROR) return 'error';
    return this.#cursor === null ? 'none' : 'idle';
  }

  hostConnected(): void {
    window.addEventListener('online', this.#retryWhenOnline);
    if (this.#wasInterrupted) void this.refresh();
    this.#wasInterrupted = false;
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#retryWhenOnline);
    this.#wasInterrupted = this.phase === 'loading';
    this.#first.abort();
    this.#next.abort();
  }

  /** Asks again from the first page on. */
  refresh(): Promise<void> {
    return this.#first.run();
  }

  /** Appends the next page. A position that no longer holds begins anew. */
  async more(): Promise<void> {
    const { error } = this.#next;
    if (isYizhanError(error) && error.errors.some(({ code }) => code === 'cursor_invalid'))
      return this.refresh();
    if (this.#cursor !== null) await this.#next.run([this.#cursor]);
  }

  async #askFirst(signal: AbortSignal): Promise<Schemas['JobPage'] | typeof initialState> {
    this.isSlow = false;
    // Whatever became of the page after the old first one, it is of no interest now.
    void this.#next.run([null]);
    const patience = setTimeout(() => {
      this.isSlow = true;
      this.#host.requestUpdate();
    }, slowAfterMs);
    try {
      return await this.#ask(signal);
    } finally {
      clearTimeout(patience);
    }
  }

  async #ask(signal: AbortSignal, cursor?: string): Promise<Schemas['JobPage'] | typeof initialState> {
    const { connection, params, prepare } = this.#options.query();
    try {
      await prepare?.();
      if (prepare || !connection) return initialState;
      return await bind(connection, { jobs: { list: jobsList } }).jobs.list(
        { ...params, ...(cursor && { cursor }) },
        { signal },
      );
    } catch (error) {
      if (signal.aborted) return initialState;
      throw error;
    }
  }

  #show({ items, page }: Schemas['JobPage']): void {
    const { params, keptAs } = this.#options.query();
    this.items = items;
    this.params = params;
    this.isWhole = keptAs !== undefined;
    this.#cursor = page.nextCursor;
    this.staleSince = undefined;
    if (keptAs) rememberList(keptAs, { items, listedAt: this.#options.now().toISOString() });
  }

  #append({ items, page }: Schemas['JobPage']): void {
    const known = new Set(this.items.map(({ id }) => id));
    this.items = [...this.items, ...items.filter(({ id }) => !known.has(id))];
    this.#cursor = page.nextCursor;
  }

  #fail(error: unknown): void {
    const { params, keptAs } = this.#options.query();
    const kept = keptAs && isUnanswered(error) ? recallList(keptAs, this.#options.now()) : undefined;
    this.items = kept?.items ?? [];
    this.params = params;
    this.isWhole = keptAs !== undefined;
    this.#cursor = null;
    this.staleSince = kept?.listedAt;
    this.#options.onError(error);
  }

  readonly #retryWhenOnline = (): void => {
    if (this.#first.status === TaskStatus.ERROR && isUnanswered(this.error)) void this.refresh();
  };
}

/** Whatever is no error of the client is a part of the list that did not arrive. */
const isUnanswered = (error: unknown): boolean =>
  !isYizhanError(error) || error.kind === 'network' || error.kind === 'timeout';
