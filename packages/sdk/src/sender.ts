/** From a placed call to an answer: who asks, with which headers, and whether the answer is already there or on its way. */
import type { Operation } from '@yizhan/contract';
import type { CallOptions } from './call.ts';
import type * as etags from './etags.ts';
import { lost, type Fail } from './errors.ts';
import { exchange, type HttpAnswer } from './http.ts';
import type { ConnectOptions } from './options.ts';
import type { PlacedParams } from './request.ts';
import type { RunningSession } from './session.ts';
import { createShare } from './shared.ts';
import { timerOf } from './within.ts';

/** One call on its way. */
export interface Sending {
  readonly row: Operation;
  readonly own: CallOptions;
  /** Headers that hooks add. */
  readonly headers: Readonly<Record<string, string>>;
  /** Idempotency key. */
  readonly key?: string | undefined;
  /** Instant after which no new try begins. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  readonly fail: Fail;
}

export interface Sender {
  /** As whoever is signed in; a token that is refused is renewed once. */
  send(sending: Sending, placed: PlacedParams): Promise<HttpAnswer>;
  /** With this token, or as anybody. */
  once(sending: Sending, placed: PlacedParams, token?: string): Promise<HttpAnswer>;
  /** Forgets every answer. */
  forget(): void;
}

/** A page or its worker; elsewhere nothing keeps answers by their tags. */
const browserKeepsAnswers = (): boolean => 'location' in globalThis;

export function createSender(options: ConnectOptions, locale: string, session: RunningSession): Sender {
  const { site, timeout = 10_000, retries = 2 } = options;
  // Relative to the page, if there is one; what is no address throws here and not with every call.
  const { href } = new URL(options.baseUrl || '/', globalThis.location?.href);
  const base = href.replace(/(\/v1)?\/*$/, '');
  const share = createShare<HttpAnswer>();
  let answers: etags.Answers = new Map();
  /** Kept, because asking for a module that is there already costs a call 0.03 ms. */
  let tags: Promise<typeof etags> | undefined;

  function write(
    { row, own, headers: added, key }: Sending,
    { path, query, body }: PlacedParams,
    token?: string,
  ) {
    // Without a header of our own a browser sends a public read straight away, and a CDN keeps it for all.
    const isPlain = row.method === 'GET' && !token && row.access.includes('public');
    const pairs = isPlain && site ? [`site=${encodeURIComponent(site)}`, ...query] : query;
    const headers: Record<string, string> = { ...added };
    const set = (name: string, value: string | false | undefined): void => {
      if (value) headers[name] = value;
    };
    if (!isPlain) {
      set('Accept-Language', locale);
      set('Site-Key', site);
      set('Authorization', token && `Bearer ${token}`);
      set('Content-Type', body && `application/${row.body === 'patch' ? 'merge-patch+json' : 'json'}`);
      set('Idempotency-Key', key);
      set('If-Match', own.ifMatch);
    }
    return { url: base + path + (pairs.length ? `?${pairs.join('&')}` : ''), headers };
  }

  async function once(sending: Sending, placed: PlacedParams, token?: string): Promise<HttpAnswer> {
    const { row, own, key, deadline, signal, fail } = sending;
    const { method, id } = row;
    const { url, headers } = write(sending, placed, token);
    const isRead = method === 'GET';
    // A spent refresh token is answered again for a while: its answer may have been lost.
    const retrying = { repeatable: isRead || !!key || id === 'identity.refresh', retries, deadline };
    const limits = { fetch: options.fetch ?? fetch, timeout: timerOf(own.timeout ?? timeout) };
    const hasTags = isRead && (token || !browserKeepsAnswers());
    // Replaced when somebody signs in or out: what one identity was answered is not shown to the next.
    const kept = answers;
    return share(isRead ? JSON.stringify([url, headers]) : undefined, signal, (shared) => {
      const send = (sent: Readonly<Record<string, string>>): Promise<HttpAnswer> =>
        exchange(
          url,
          { method, headers: sent, body: placed.body ?? null, signal: shared, ...limits },
          retrying,
        );
      const plainly = () => send(headers);
      return hasTags
        ? (tags ??= import('./etags.ts')).then(
            ({ revalidate }) => revalidate(kept, url, headers, send),
            plainly,
          )
        : plainly();
    }).catch((cause: unknown) => {
      throw signal.aborted ? signal.reason : lost(fail, cause);
    });
  }

  return {
    once,
    forget() {
      answers = new Map();
    },
    async send(sending, placed) {
      const token = await session.token();
      const answer = await once(sending, placed, token);
      if (answer.status !== 401 || !token) return answer;
      const next = await session.token(token);
      // A refused renewal has signed out; what anybody may read is then read as anybody.
      return next || sending.row.access.includes('public') ? once(sending, placed, next) : answer;
    },
  };
}
