/** From a placed call to an answer: who asks, with which headers, and whether the answer is already there or on its way. */
import type { Operation } from '@yizhan/contract';
import type { CallOptions } from './call.ts';
import { createETagCache } from './etags.ts';
import { exchange, type HttpAnswer } from './http.ts';
import type { ConnectOptions } from './options.ts';
import { clientError } from './outcome.ts';
import type { PlacedParams } from './request.ts';
import type { RunningSession } from './session.ts';
import { createShare } from './shared.ts';

export interface Sending {
  readonly row: Operation;
  readonly placed: PlacedParams;
  /** Headers that hooks add. */
  readonly headers: Readonly<Record<string, string>>;
  readonly key: string | undefined;
  readonly options: CallOptions;
  /** Instant after which no new try begins. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

export interface Sender {
  send(sending: Sending): Promise<HttpAnswer>;
  /** Forgets every answer. */
  forget(): void;
}

const contentTypes = { json: 'application/json', patch: 'application/merge-patch+json' };

/** A page or its worker; elsewhere nothing keeps answers by their tags. */
const browserKeepsAnswers = (): boolean => 'location' in globalThis;

const present = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

export function createSender(connect: ConnectOptions & { locale: string }, session: RunningSession): Sender {
  const { site, locale, timeout = 10_000, retries = 2 } = connect;
  const base = connect.baseUrl.replace(/(\/v1)?\/*$/, '');
  const share = createShare<HttpAnswer>();
  const etags = createETagCache();

  /** Without a header of our own a browser sends a public read straight away, and a CDN keeps it for all. */
  function write({ row, placed, key, options, headers }: Sending, token: string | undefined) {
    const isPlain = row.method === 'GET' && token === undefined && row.access.includes('public');
    const query =
      isPlain && site !== undefined ? [`site=${encodeURIComponent(site)}`, ...placed.query] : placed.query;
    const url = base + placed.path + (query.length ? `?${query.join('&')}` : '');
    const own = isPlain
      ? {}
      : present({
          'Accept-Language': locale,
          'Site-Key': site,
          Authorization: token && `Bearer ${token}`,
          'Content-Type': row.body && contentTypes[row.body],
          'Idempotency-Key': key,
          'If-Match': options.ifMatch,
        });
    return { url, headers: { Accept: 'application/json', ...own, ...headers } };
  }

  async function once(sending: Sending, token: string | undefined): Promise<HttpAnswer> {
    const { row, placed, key, options, deadline, signal } = sending;
    const { url, headers } = write(sending, token);
    const isRead = row.method === 'GET';
    const address = isRead ? JSON.stringify([url, headers]) : undefined;
    const identity = session.identity;
    const tagged =
      isRead && (token !== undefined || !browserKeepsAnswers()) ? `${identity} ${url}` : undefined;
    const cached = tagged === undefined ? undefined : etags.get(tagged);
    const answer = await share(address, signal, async (shared) =>
      exchange(
        {
          method: row.method,
          url,
          headers: cached ? { ...headers, 'If-None-Match': cached.headers.get('ETag') ?? '' } : headers,
          body: placed.body,
          repeatable: isRead || key !== undefined,
        },
        {
          fetch: connect.fetch ?? fetch,
          timeout: options.timeout ?? timeout,
          retries,
          deadline,
          signal: shared,
        },
      ),
    ).catch((cause: unknown) => {
      if (signal.aborted) throw signal.reason;
      const isTimeout = (cause as { name?: unknown } | undefined)?.name === 'TimeoutError';
      throw clientError(isTimeout ? 'timeout' : 'network', row.id, locale, { cause });
    });
    if (answer.status === 304 && cached) return { ...cached, headers: answer.headers };
    if (tagged !== undefined && answer.status === 200 && identity === session.identity)
      etags.set(tagged, answer);
    return answer;
  }

  return {
    forget: () => etags.clear(),
    async send(sending) {
      const token = await session.token();
      const answer = await once(sending, token);
      if (answer.status !== 401 || token === undefined) return answer;
      await session.renew(token);
      // A refused renewal has signed out; what anybody may read is then read as anybody.
      if (!session.signedIn && !sending.row.access.includes('public')) return answer;
      return once(sending, await session.token());
    },
  };
}
