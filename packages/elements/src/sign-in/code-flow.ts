import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { identity } from '@yizhan/contract/operations/identity';
import type { Schemas } from '@yizhan/contract';
import { bind, isYizhanError, type Connection } from '@yizhan/sdk';
import { formatMobile } from '../base/form/digits.ts';
import { prepareWrites } from '../base/form/prepare.ts';
import { isUnanswered, secondsUntilNext, usualWait, type Step, type StepFailure } from './failures.ts';
import { faultsOf, readCodeField, readPhoneField, type Faults, type FieldName } from './faults.ts';
import { codeFromMessage } from './message-code.ts';
import { ResendClock } from './resend-clock.ts';

/** Where a code has gone. */
export interface Sent {
  readonly phone: string;
  readonly by: 'text' | 'voice';
  /** How long it holds; unknown when the service's answer was lost. */
  readonly seconds?: number;
}

interface FlowOptions {
  readonly connection: () => Connection | undefined;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
}

type Identity = ReturnType<typeof bind<{ identity: typeof identity }>>['identity'];

/** Milliseconds after which people should hear that it is the network, and may stop waiting. */
const slowAfterMs = 8_000;
/** Neither request is ever repeated by itself, so each may take its time: a code that comes late still holds. */
const timeoutMs = 30_000;
/** Seconds. */
const longestWait = 600;

/** From a phone number to a session: what is typed, what is under way, what went wrong. Nothing typed is ever lost. */
export class CodeFlow implements ReactiveController {
  phone = '';
  code = '';
  busy: Step | undefined;
  isSlow = false;
  sent: Sent | undefined;
  faults: Faults = {};
  failure: StepFailure | undefined;

  readonly clock: ResendClock;
  readonly #host: ReactiveControllerHost;
  readonly #options: FlowOptions;
  #request: AbortController | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: FlowOptions) {
    this.#host = host;
    this.#options = options;
    this.clock = new ResendClock(host, options.now);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
    this.#listening?.abort();
  }

  /** Whether the code in question was sent to the number that now stands in the field. */
  get awaitsCode(): boolean {
    const read = readPhoneField(this.phone);
    return 'value' in read && read.value === this.sent?.phone;
  }

  /** Takes over what is typed; a mistake that is being corrected is not held against anybody. */
  type(field: FieldName, text: string): void {
    this[field] = text;
    this.faults = { ...this.faults, [field]: undefined };
    this.#host.requestUpdate();
  }

  /** Looks at a field that has been left. */
  settle(field: FieldName): void {
    const typed = this[field];
    if (typed.trim() === '') return;
    const read = field === 'phone' ? readPhoneField(typed) : readCodeField(typed);
    if ('value' in read) this[field] = field === 'phone' ? formatMobile(read.value) : read.value;
    else this.faults = { ...this.faults, [field]: read.fault };
    this.#host.requestUpdate();
  }

  /** Has a code sent. Answers whether it is on its way. */
  async send(by: 'text' | 'voice'): Promise<boolean> {
    const phone = this.#read('phone');
    if (this.busy || phone === undefined || (this.awaitsCode && this.clock.seconds > 0)) return false;
    if (by === 'text') this.#listen();
    const typed = this.code;
    const answer = await this.#ask(by, phone, (service, signal) =>
      service.sendCode({ phone, ...(by === 'voice' && { voice: true }) }, { signal, timeout: timeoutMs }),
    );
    if (!answer) return false;
    // The code before does not hold any more, unless the new one was faster than the answer.
    if (this.code === typed) this.code = '';
    this.#startClock(answer);
    const life = (Date.parse(answer.expiresAt) - Date.parse(answer.resendAt)) / 1000 + this.clock.seconds;
    this.sent = { phone, by, seconds: Math.round(life / 60) * 60 };
    this.#host.requestUpdate();
    return true;
  }

  /** Signs in. The session is told to every element of the connection. */
  async signIn(): Promise<void> {
    const [phone, code] = [this.#read('phone'), this.#read('code')];
    const connection = this.#options.connection();
    if (this.busy || phone === undefined || code === undefined || !connection) return;
    this.#listening?.abort();
    const tokens = await this.#ask('signIn', phone, (service, signal) =>
      service.signIn({ phone, code }, { signal, timeout: timeoutMs }),
    );
    if (tokens) connection.session.start(tokens);
  }

  /** Gives up what is under way; what was typed stays. */
  cancel(): void {
    this.#request?.abort();
  }

  /** Forgets who was here: the next person at a counter must not read their number. */
  reset(): void {
    this.cancel();
    this.#request = undefined;
    this.#listening?.abort();
    this.phone = this.code = '';
    this.sent = this.failure = undefined;
    this.faults = {};
  }

  #read(field: FieldName): string | undefined {
    const read = field === 'phone' ? readPhoneField(this.phone) : readCodeField(this.code);
    this.faults = { ...this.faults, [field]: 'fault' in read ? read.fault : undefined };
    this.#host.requestUpdate();
    return 'value' in read ? read.value : undefined;
  }

  /** One request at a time, however often a button is pressed; undefined when it brought nothing. */
  async #ask<T>(
    step: Step,
    phone: string,
    work: (service: Identity, signal: AbortSignal) => Promise<T>,
  ): Promise<T | undefined> {
    const connection = this.#options.connection();
    if (!connection) return undefined;
    const { signal } = (this.#request = new AbortController());
    this.busy = step;
    this.isSlow = false;
    this.failure = undefined;
    this.#host.requestUpdate();
    const patience = setTimeout(() => {
      this.isSlow = true;
      this.#host.requestUpdate();
    }, slowAfterMs);
    const givenUp = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    );
    try {
      const answer = prepareWrites().then(() => work(bind(connection, { identity }).identity, signal));
      return await Promise.race([answer, givenUp]);
    } catch (error) {
      if (signal === this.#request?.signal) this.#fail(step, phone, error, signal.aborted);
      return undefined;
    } finally {
      clearTimeout(patience);
      this.busy = undefined;
      this.isSlow = false;
      this.#host.requestUpdate();
    }
  }

  #fail(step: Step, phone: string, error: unknown, wasGivenUp: boolean): void {
    // Whoever hears nothing may have a code on the way: they can enter it, and are told when to ask again.
    const seconds = secondsUntilNext(error);
    const isRefused = isYizhanError(error) && error.status === 429;
    const mayHaveSent = step !== 'signIn' && (wasGivenUp || isRefused || isUnanswered(error));
    if (mayHaveSent && this.sent?.phone !== phone)
      this.sent = { phone, by: step === 'voice' ? 'voice' : 'text' };
    if (seconds > 0) this.clock.start(seconds);
    if (wasGivenUp) return;
    this.faults = faultsOf(error);
    if (!this.faults.phone && !this.faults.code) this.failure = { step, error };
    this.#options.onError(error);
  }

  #startClock({ resendAt }: Schemas['CodeSent']): void {
    const wait = Math.ceil((Date.parse(resendAt) - this.#options.now().getTime()) / 1000);
    // The clock of a cheap phone may be hours off; if the usual wait is wrong, the service says so.
    this.clock.start(wait > 0 && wait <= longestWait ? wait : usualWait);
  }

  #listen(): void {
    this.#listening?.abort();
    const { signal } = (this.#listening = new AbortController());
    void codeFromMessage(signal).then((code) => {
      if (!code || signal.aborted) return;
      this.type('code', code);
      if (this.awaitsCode) void this.signIn();
    });
  }
}
