import type { FieldFault, Operation } from '@yizhan/contract';

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

/** Says what is wrong with a value by the contract that the row comes from. */
export type Judge = (
  row: Operation,
  part: 'params' | 'answer',
  value: unknown,
) => Promise<readonly FieldFault[]>;

/**
 * The promise that is also the pager; calls of other operations are typed as plain `Call`.
 * @param following asks for the page at `cursor`; `last` led to the page that named it.
 */
export function makeCall(
  outcome: Promise<Outcome<Page>>,
  following: (cursor: string, last: string | undefined) => PromiseLike<Page>,
): PagedCall<Page> {
  const first = outcome.then(({ data }) => data);
  async function* pages(): AsyncGenerator<Page, void, undefined> {
    let page = await first;
    for (let last: string | undefined; ;) {
      yield page;
      const { nextCursor } = page.page;
      if (!nextCursor) return;
      page = await following(nextCursor, last);
      last = nextCursor;
    }
  }
  return Object.assign(first, {
    pages,
    withResponse() {
      // Whoever takes the outcome hears of its error there; the first promise must not report it unhandled as well.
      first.catch(() => undefined);
      return outcome;
    },
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
  });
}
