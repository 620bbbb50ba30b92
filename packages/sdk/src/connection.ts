import type { Operation } from '@yizhan/contract';
import {
  makeCall,
  type Call,
  type CallOptions,
  type Judge,
  type Outcome,
  type Page,
  type PagedCall,
} from './call.ts';
import { failing, lost, type YizhanError } from './errors.ts';
import { isPassing, retryAfter, type HttpAnswer } from './http.ts';
import { withHooks } from './hooks.ts';
import type { ConnectOptions, HookedCall } from './options.ts';
import { explained, fieldError, isUsable, parse, problemError, requestIdOf } from './outcome.ts';
import type { Post } from './refresh.ts';
import { placeParams } from './request.ts';
import { createSender, type Sending } from './sender.ts';
import { createSession, type Session, type Tokens } from './session.ts';
import { pageStorage, keep } from './storage.ts';
import { within } from './within.ts';
import type { Prepared } from './write.ts';

/**
 * The way to one service, without knowledge of any operation. Bundles of different versions share one on a page:
 * whoever calls brings the operation's row and its own judge.
 */
export interface Connection {
  /** Sends one call. `judge` holds parameters and answer against the contract that `row` comes from. */
  call(row: Operation, params?: object, options?: CallOptions, judge?: Judge): Call<unknown>;
  readonly session: Session;
  readonly locale: string;
  /** Ends every call with kind `closed`; later calls end the same way. */
  close(): void;
}

/** Opens the way to a service. Sends nothing by itself. */
export function connect(options: ConnectOptions): Connection {
  const { locale = 'zh-CN', totalTimeout = 30_000, hooks = [] } = options;
  const answers = options.validate?.answers ?? (isProduction() ? 'off' : 'warn');
  const noting = { options, answers, said: new Set<string>() };
  const name = `yizhan ${options.baseUrl} ${options.site} `;
  const storage = options.session?.storage ?? pageStorage();
  const keys = storage && keep(`${name}keys`, storage);
  const kept = keep(`${name}refresh`, storage);
  const session = createSession(kept, renew, () => {
    sender.forget();
    keys?.set(undefined);
  });
  const sender = createSender(options, locale, session);
  const closers = new Set<() => void>();
  let closed = false;

  function renew(): Promise<Tokens | undefined> {
    const fail = failing('identity.refresh', locale);
    const deadline = Date.now() + totalTimeout;
    const post: Post = (row, params, signal) =>
      sender.once({ row, own: {}, headers: {}, deadline, signal, fail }, placeParams(row, params));
    return import('./refresh.ts')
      .then(({ renewTokens }) =>
        renewTokens({ kept, milliseconds: totalTimeout, post, refusal, refresh: options.session?.refresh }),
      )
      .catch((cause: unknown) => {
        throw lost(fail, cause);
      });
  }

  const refusal = (id: string, data: unknown, answer: HttpAnswer): Promise<YizhanError> =>
    explained(problemError(id, data, answer), locale, retryAfter(answer.headers));

  async function refuse(...error: Parameters<typeof fieldError>): Promise<never> {
    throw await explained(fieldError(...error), locale);
  }

  async function perform(
    sending: Sending,
    params: object,
    prepared: Prepared,
    judge?: Judge,
  ): Promise<Outcome<unknown>> {
    const { row } = sending;
    const { id } = row;
    const placed = placeParams(row, params);
    const { faults = placed.faults, release } = prepared;
    if (faults.length) await refuse('invalid', id, faults);
    const answer = await sender.send(sending, placed);
    const { status, headers, text } = answer;
    const requestId = requestIdOf(headers);
    const data = parse(text);
    if (status < 400 && !isUsable(row, text, data)) await refuse('answer', id, [], { status, requestId });
    if (status !== 401 && !isPassing(status, headers)) release?.();
    if (status >= 400) throw await refusal(id, data, answer);
    if (answers !== 'off' || headers.has('Deprecation')) {
      const noted = import('./notes.ts').then(({ note }) => note(noting, row, answer, judge)).catch(() => []);
      const drift = answers === 'error' ? await noted : [];
      if (drift.length) await refuse('answer', id, drift);
    }
    return { data, response: { status, headers, requestId, etag: headers.get('ETag') ?? undefined } };
  }

  async function run(
    row: Operation,
    params: object,
    own: CallOptions,
    judge?: Judge,
  ): Promise<Outcome<unknown>> {
    const fail = failing(row.id, locale);
    if (closed) throw fail('closed');
    const milliseconds = own.totalTimeout ?? totalTimeout;
    const hooked: HookedCall = { operation: row.id, params, headers: {} };
    const { headers } = hooked;
    const deadline = Date.now() + milliseconds;
    // Made at the call and kept over its retries: never a second POST without one.
    const fresh = row.idempotent && (own.idempotencyKey ?? newKey());
    return within({ milliseconds, signal: own.signal, closers, fail }, async (signal) => {
      const prepared: Prepared =
        row.method === 'GET'
          ? {}
          : await import('./write.ts').then(
              ({ prepare }) => prepare(row, params, fresh, own.idempotencyKey ? undefined : keys, judge),
              () => ({ key: fresh }),
            );
      const sending = { row, own, headers, key: prepared.key, deadline, signal, fail };
      return withHooks(hooks, hooked, () => perform(sending, params, prepared, judge));
    });
  }

  const call = (row: Operation, params: object = {}, own: CallOptions = {}, judge?: Judge): PagedCall<Page> =>
    // What an operation answers is the contract's word; `isUsable` has looked whether a list is one.
    makeCall(run(row, { ...params }, own, judge) as Promise<Outcome<Page>>, (cursor, last) =>
      // A service that names the same cursor twice would be asked for ever.
      cursor === last
        ? refuse('answer', row.id, [{ pointer: '/page/nextCursor', code: 'cursor_invalid' }])
        : call(row, { ...params, cursor }, own, judge),
    );

  return {
    call,
    session,
    locale,
    close() {
      closed = true;
      for (const stop of closers) stop();
    },
  };
}

/** Bundlers and Node say; a page without a bundler does not, and is a page that people see. */
function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === 'production';
  } catch {
    return true;
  }
}

/** 160 random bits; `crypto.randomUUID` is missing on plain HTTP. */
const newKey = (): string => crypto.getRandomValues(new Uint32Array(5)).join('-');
