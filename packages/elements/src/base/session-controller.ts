import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '@yizhan/sdk';

/** Whether somebody is signed in on a connection, whichever element of the page has done it. */
export class SessionController implements ReactiveController {
  /** Another person may have signed in on the same connection: whoever counts on the session counts it. */
  count = 0;

  readonly #host: ReactiveControllerHost;
  readonly #find: () => Connection | undefined;
  readonly #onEnd: () => void;
  #connection: Connection | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, find: () => Connection | undefined, onEnd: () => void) {
    this.#host = host;
    this.#find = find;
    this.#onEnd = onEnd;
    host.addController(this);
  }

  get signedIn(): boolean {
    return this.#connection?.session.signedIn ?? false;
  }

  hostUpdate(): void {
    const connection = this.#find();
    if (connection === this.#connection) return;
    this.#unsubscribe?.();
    this.#connection = connection;
    this.#unsubscribe = connection?.session.subscribe(() => this.#onChange());
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#connection = undefined;
  }

  #onChange(): void {
    this.count += 1;
    if (!this.signedIn) this.#onEnd();
    this.#host.requestUpdate();
  }
}
