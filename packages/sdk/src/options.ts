import type { OperationId } from '@yizhan/contract';
import type { Outcome } from './call.ts';
import type { Refresh } from './session.ts';
import type { TextStorage } from './storage.ts';

export interface SessionOptions {
  /**
   * Where the refresh token and the keys of unanswered writes wait out a reload. In a page `sessionStorage`
   * unless given, elsewhere memory only.
   */
  readonly storage?: TextStorage | undefined;
  /** How a refresh token becomes the next pair of tokens; by `identity.refresh` unless given. */
  readonly refresh?: Refresh | undefined;
}

/** What a hook sees of one call. */
export interface HookedCall {
  /** Id of the operation, for example `jobs.list`; one that this version does not know may come of another. */
  readonly operation: OperationId | (string & {});
  readonly params: object;
  /** Headers to send besides the client's own. Each costs a public read from a page its preflight-free request. */
  readonly headers: Record<string, string>;
}

/**
 * Looks at calls, or changes them. What a hook throws, the call rejects with. Several hooks nest: the first is
 * outermost.
 */
export interface Hook {
  /** Before anything is sent. */
  before?(call: HookedCall): void | Promise<void>;
  /** After an answer that is going to be returned. */
  after?(call: HookedCall, outcome: Outcome<unknown>): void | Promise<void>;
  /** After every failure, an abort included. */
  error?(call: HookedCall, error: unknown): void | Promise<void>;
  /** Around all of it: `send` may be called later, again (with the same idempotency key) or not at all. */
  wrap?(call: HookedCall, send: () => Promise<Outcome<unknown>>): Promise<Outcome<unknown>>;
}

/** Something the site's developers should know, and the person in front of the page need not. */
export type ClientEvent =
  /** An answer does not keep the contract: says where (`*` for any item of a list), never with which value. */
  | {
      readonly type: 'contract-drift';
      readonly operation: string;
      readonly pointer: string;
      readonly code: string;
    }
  /** The operation is going away; once a client. */
  | {
      readonly type: 'deprecated';
      readonly operation: string;
      /** Headers of the answer: since when, until when, and where to read more. */
      readonly deprecation: string;
      readonly sunset: string | null;
      readonly link: string | null;
    };

export interface ConnectOptions {
  /** Origin of the API, for example `https://api.example.cn`; a path before `/v1` may follow it. */
  readonly baseUrl: string;
  /** Publishable key of the site, `pk_…`. */
  readonly site?: string | undefined;
  /** Language of messages, `zh-CN` (default) or `en`; others fall back to `zh-CN`. */
  readonly locale?: string | undefined;
  readonly session?: SessionOptions | undefined;
  /** Sends the requests; the global `fetch` unless given. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for one try, its body included; 10 000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a call with all its tries and pauses; 30 000. A longer `Retry-After` is not waited for. */
  readonly totalTimeout?: number | undefined;
  /** How often a failed try is repeated, where that does no harm; 2. */
  readonly retries?: number | undefined;
  readonly validate?:
    | {
        /**
         * What becomes of answers that do not keep the contract: nothing (`off`), an event (`warn`), or an error.
         * `off` in production and where that is not known, else `warn`.
         */
        readonly answers?: 'off' | 'warn' | 'error' | undefined;
      }
    | undefined;
  readonly hooks?: readonly Hook[] | undefined;
  /** Told of answers that do not keep the contract and of deprecations, each once; `console.warn` unless given. */
  readonly onEvent?: ((event: ClientEvent) => void) | undefined;
}
