import type { FieldFault, Operation } from '@yizhan/contract';
import { RunningCall, type Call, type CallOptions, type Judge, type Outcome, type Page } from './call.ts';
import { isYizhanError } from './errors.ts';
import { logHook, withHooks } from './hooks.ts';
import { createKeys } from './keys.ts';
import type { ClientEvent, ConnectOptions, HookedCall, Logger } from './options.ts';
import { clientError, fieldError, problemError, readData } from './outcome.ts';
import { placeParams } from './request.ts';
import { createSender, type Sending } from './sender.ts';
import { createSession, type Session, type Tokens } from './session.ts';
import { defaultStorage, keep } from './storage.ts';
import { within, type Bounds } from './within.ts';

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
  const { locale = 'zh-CN', totalTimeout = 30_000, logger = warnOnly, validate, hooks = [] } = options;
  const judging = validate?.answers ?? (isProduction() ? 'off' : 'warn');
  const allHooks = options.logger?.debug ? [logHook(options.logger), ...hooks] : hooks;
  const name = `yizhan ${options.baseUrl} ${options.site ?? ''}`;
  const storage = options.session?.storage ?? defaultStorage();
  const keys = createKeys(storage && keep(`${name} keys`, storage));
  const session = createSession(keep(`${name} refresh`, storage), refresh, () => {
    sender.forget();
    keys.clear();
  });
  const sender = createSender({ ...options, locale }, session);
  const closers = new Set<() => void>();
  const announced = new Set<string>();
  let closed = false;

  /** Bounded like a call: whoever waits for a renewal must not wait for ever. */
  function refresh(token: string): Promise<Tokens | undefined> {
    const renew = options.session?.refresh;
    if (!renew) return Promise.resolve(undefined);
    return bounded('session', {}, () => renew(token)).catch((cause: unknown) => {
      throw isYizhanError(cause) ? cause : clientError('network', 'session', locale, { cause });
    });
  }

  function bounded<T>(
    operation: string,
    { signal, totalTimeout: own }: CallOptions,
    work: (signal: AbortSignal) => Promise<T>,
  ) {
    const fail: Bounds['fail'] = (kind, cause) => clientError(kind, operation, locale, { cause });
    if (closed) return Promise.reject(fail('closed'));
    return within({ milliseconds: own ?? totalTimeout, signal, closers, fail }, work);
  }

  /** Once a client: what is wrong with one answer is wrong with the next thousand. */
  function announce(event: ClientEvent, message: string): void {
    if (announced.has(message)) return;
    announced.add(message);
    logger.warn?.(message, event);
    queueMicrotask(() => options.onEvent?.(event));
  }

  function noteDeprecation({ id }: Operation, headers: Headers): void {
    const deprecation = headers.get('Deprecation');
    if (deprecation === null) return;
    const [sunset, link] = [headers.get('Sunset'), headers.get('Link')];
    announce({ type: 'deprecated', operation: id, deprecation, sunset, link }, `${id} is deprecated`);
  }

  function noteDrift({ id }: Operation, faults: readonly FieldFault[]): void {
    for (const { pointer, code } of faults) {
      const place = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
      const event: ClientEvent = { type: 'contract-drift', operation: id, pointer: place, code };
      announce(event, `${id} does not keep the contract: ${code} at ${place || 'the root'}`);
    }
  }

  /** Schemas that cannot be loaded judge nothing; the service judges in any case. */
  const faultsOf = (judge: Judge | undefined, row: Operation, part: 'params' | 'answer', value: unknown) =>
    judge?.(row, part, value).catch(() => []) ?? Promise.resolve([]);

  async function checkAnswer(row: Operation, text: string, judge: Judge | undefined): Promise<void> {
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    const faults = await faultsOf(judge, row, 'answer', parsed);
    noteDrift(row, faults);
    if (judging === 'error' && faults.length) throw await fieldError('answer', row.id, locale, faults);
  }

  async function perform(
    sending: Omit<Sending, 'placed'>,
    params: object,
    judge: Judge | undefined,
  ): Promise<Outcome<unknown>> {
    const { row } = sending;
    const placed = placeParams(row, params);
    const faults = placed.misplaced.length
      ? placed.misplaced.map((field): FieldFault => ({ pointer: `/${field}`, code: 'required' }))
      : row.method === 'GET'
        ? []
        : await faultsOf(judge, row, 'params', params);
    if (faults.length) throw await fieldError('invalid', row.id, locale, faults);
    const answer = await sender.send({ ...sending, placed });
    const { status, headers, text } = answer;
    noteDeprecation(row, headers);
    if (status >= 400) throw await problemError(row.id, locale, answer);
    const requestId = headers.get('X-Request-Id') ?? undefined;
    const data = readData(row, answer);
    if (data === undefined && row.method === 'GET')
      throw clientError('answer', row.id, locale, { status, ...(requestId && { requestId }) });
    const check = judging === 'off' ? undefined : checkAnswer(row, text, judge);
    if (judging === 'error') await check;
    return { data, response: { status, headers, requestId, etag: headers.get('ETag') ?? undefined } };
  }

  function run(
    row: Operation,
    params: object,
    own: CallOptions,
    judge: Judge | undefined,
  ): Promise<Outcome<unknown>> {
    const hold = row.idempotent && own.idempotencyKey === undefined ? keys.hold(row.id, params) : undefined;
    const deadline = Date.now() + (own.totalTimeout ?? totalTimeout);
    const hooked: HookedCall = { operation: row.id, params, headers: {} };
    const key = row.idempotent && (own.idempotencyKey ?? hold?.key);
    const result = bounded(row.id, own, (signal) =>
      withHooks(allHooks, hooked, () =>
        perform({ row, headers: hooked.headers, key, options: own, deadline, signal }, params, judge),
      ),
    );
    if (!hold) return result;
    return result.then(
      (outcome) => {
        hold.settle(true);
        return outcome;
      },
      (error: unknown) => {
        hold.settle(isFinal(error));
        throw error;
      },
    );
  }

  /** A service that names the same cursor twice would be asked for ever. */
  async function refuseCursor({ id }: Operation): Promise<never> {
    throw await fieldError('answer', id, locale, [{ pointer: '/page/nextCursor', code: 'cursor_invalid' }]);
  }

  const call = (row: Operation, params: object = {}, own: CallOptions = {}, judge?: Judge): RunningCall =>
    new RunningCall(run(row, params, own, judge) as Promise<Outcome<Page>>, (cursor, last) =>
      cursor === last ? refuseCursor(row) : call(row, { ...params, cursor }, own, judge),
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

const warnOnly: Logger = { warn: (message, details) => console.warn(message, details) };

/** Bundlers and Node say; a page without a bundler does not, and is a page that people see. */
function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === 'production';
  } catch {
    return true;
  }
}

/** Whether the service has decided: sending the same again would be a new request. */
const isFinal = (error: unknown): boolean =>
  isYizhanError(error) &&
  (error.kind === 'invalid' ||
    (error.kind === 'problem' &&
      (error.status ?? 500) < 500 &&
      ![401, 408, 429].includes(error.status ?? 0) &&
      error.code !== 'idempotency_in_progress'));
