import type { Operation } from '@yizhan/contract';

/** What came with the data. */
export interface ResponseMeta {
  readonly status: number;
  readonly headers: Headers;
  /** Quote it to the service's operator. */
  readonly requestId: string | undefined;
  /** Tag of this version; pass it as `ifMatch` to change exactly what was seen. */
  readonly etag: string | undefined;
}

export interface Outcome<T> {
  readonly data: T;
  readonly response: ResponseMeta;
}

/** A call that is under way: it was sent when it was made, whether or not anybody awaits it. */
export interface Call<T> extends Promise<T> {
  /** The answer together with its status, headers, request id and tag. */
  withResponse(): Promise<Outcome<T>>;
}

export interface Page {
  readonly items: readonly unknown[];
  readonly page: { readonly nextCursor: string | null };
}

/**
 * A call of a list. Awaited, it is the first page; iterated, it is the items of all pages, each page asked for
 * when the one before is used up. Several `next()` at once are answered in order.
 */
export interface PagedCall<T extends Page> extends Call<T>, AsyncIterable<T['items'][number]> {
  /** All pages, this one first. */
  pages(): AsyncGenerator<T, void, undefined>;
}

/** What one call may set for itself. */
export interface CallOptions {
  /** Ends the call at once; it then rejects with kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** The `etag` of the version that the person saw. Operations that change something need it. */
  readonly ifMatch?: string | undefined;
  /** 16 to 64 characters; made by the client unless given. Ignored by operations that take none. */
  readonly idempotencyKey?: string | undefined;
  /** Milliseconds for one try, its body included. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the call with all its tries and pauses. */
  readonly totalTimeout?: number | undefined;
}

/** What is wrong with a value, or nothing. */
export type Judge = (
  row: Operation,
  part: 'params' | 'answer',
  value: unknown,
) => Promise<
  readonly { pointer: string; code: string; params?: Readonly<Record<string, string | number>> }[]
>;

/** Asks for the page at `cursor`; `last` led to the page that named it. */
type Following = (cursor: string, last: string | undefined) => PromiseLike<Page>;

/**
 * The promise that is also the pager; calls of other operations are typed as plain `Call`. A class of its own:
 * a real promise beside `withResponse()` would be one more that nobody awaits, and report its error unhandled.
 */
export class RunningCall implements PagedCall<Page> {
  readonly [Symbol.toStringTag] = 'Call';
  readonly #outcome: Promise<Outcome<Page>>;
  readonly #following: Following;

  constructor(outcome: Promise<Outcome<Page>>, following: Following) {
    this.#outcome = outcome;
    this.#following = following;
  }

  then<A = Page, B = never>(
    fulfilled?: ((data: Page) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#outcome.then(({ data }) => data).then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page | B> {
    return this.then(undefined, rejected);
  }

  finally(settled?: (() => void) | null): Promise<Page> {
    return this.then().finally(settled);
  }

  withResponse(): Promise<Outcome<Page>> {
    return this.#outcome.then((outcome) => outcome);
  }

  async *pages(): AsyncGenerator<Page, void, undefined> {
    let page: Page = await this;
    for (let last: string | undefined; ;) {
      yield page;
      const { nextCursor } = page.page;
      if (!nextCursor) return;
      page = await this.#following(nextCursor, last);
      last = nextCursor;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }
}
