/** One request and what came back, with everything that a report says of it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Operation } from '@yizhan/contract';

/** Parameters as they stand in an address, by name. */
export type Texts = Readonly<Record<string, string>>;

export interface Exchange {
  /** Method and address without the key, for the report. */
  readonly request: string;
  /** 0 when no answer came; `text` then says why. */
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly body: unknown;
  readonly requestId: string | null;
}

export interface AskOptions {
  /** `GET` unless given. */
  readonly method?: 'GET' | 'HEAD' | 'OPTIONS';
  readonly headers?: Texts;
  /** Stands in the address as `?site=`; the key that is checked with unless given, none if null. */
  readonly site?: string | null;
}

export type Ask = (row: Operation, params: Texts, options?: AskOptions) => Promise<Exchange>;

const timeoutMs = 10_000;
const mostPauses = 5;
const longestPauseSeconds = 60;

export interface Backend {
  readonly baseUrl: string;
  readonly site: string;
  readonly fetch?: typeof fetch | undefined;
}

/** Asks one backend, one request after the other; comes again when it says when, as the contract wants of callers. */
export function createAsk({ baseUrl, site: ownSite, fetch: send = fetch }: Backend): Ask {
  const base = new URL(baseUrl).href.replace(/(\/v1)?\/*$/, '');

  return async (row, params, { method = 'GET', headers = {}, site = ownSite } = {}) => {
    const address = addressOf(row, params);
    const keyed =
      site === null
        ? address
        : `${address}${address.includes('?') ? '&' : '?'}site=${encodeURIComponent(site)}`;
    const request = `${method} ${address}`;
    for (let pauses = 0; ; pauses++) {
      const exchange = await exchangeOf(request, () =>
        send(base + keyed, {
          method,
          // As the backend wrote it: a proxy that compresses makes tags weak.
          headers: { 'Accept-Encoding': 'identity', ...headers },
          // A redirect is an answer too, and not the one that the contract names.
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs),
        }),
      );
      const seconds = Number(exchange.headers.get('Retry-After') ?? NaN);
      if (exchange.status !== 429 || pauses === mostPauses || !(seconds <= longestPauseSeconds))
        return exchange;
      await pause(seconds * 1000);
    }
  };
}

function addressOf({ path }: Operation, params: Texts): string {
  const query = new Map(Object.entries(params));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = query.get(name) ?? '';
    query.delete(name);
    return encodeURIComponent(text);
  });
  const pairs = [...query].map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  return pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled;
}

async function exchangeOf(request: string, send: () => Promise<Response>): Promise<Exchange> {
  try {
    const response = await send();
    const { status, headers } = response;
    const text = await response.text();
    const body = parse(text);
    const named = headers.get('X-Request-Id') ?? fieldOf(body, 'requestId');
    return { request, status, headers, text, body, requestId: typeof named === 'string' ? named : null };
  } catch (error) {
    const text = reasonOf(error);
    return { request, status: 0, headers: new Headers(), text, body: undefined, requestId: null };
  }
}

/** A field of what may be anything. */
export function fieldOf(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `fetch failed` alone helps nobody; what failed stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`;
}
