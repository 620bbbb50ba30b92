import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { identity } from '@yizhan/contract/operations/identity';
import type { Schemas } from '@yizhan/contract';
import { bind, type Connection } from '@yizhan/sdk';

/** How the last session came to its end. */
export type Farewell = 'signedOut' | 'signedOutEverywhere' | 'ended';

interface AccountOptions {
  readonly connection: () => Connection | undefined;
  readonly onStart: () => void;
  readonly onEnd: (farewell: Farewell) => void;
  readonly onError: (error: unknown) => void;
}

/** Milliseconds that a device waits for the service before it forgets the session by itself. */
const signOutMs = 8_000;

/** Who is signed in on a connection, whichever element of the page has done it. */
export class Account implements ReactiveController {
  busy: 'here' | 'everywhere' | undefined;
  /** Why not every session could be ended. */
  failure: unknown;
  farewell: Farewell | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #options: AccountOptions;
  readonly #me: Task<readonly [Connection | undefined, boolean, number], Schemas['Person']>;
  #connection: Connection | undefined;
  #unsubscribe: (() => void) | undefined;
  #wasSignedIn = false;
  /** Another person may have signed in on the same connection. */
  #session = 0;
  #asked: Farewell | undefined;

  constructor(host: ReactiveControllerHost, options: AccountOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#me = new Task(host, {
      args: () => [this.#connection, this.signedIn, this.#session] as const,
      task: ([connection], { signal }) => this.#askMe(connection, signal),
      onError: (error) => {
        if (this.signedIn) options.onError(error);
      },
    });
  }

  get signedIn(): boolean {
    return this.#connection?.session.signedIn ?? false;
  }

  get person(): Schemas['Person'] | undefined {
    return this.#me.status === TaskStatus.COMPLETE ? this.#me.value : undefined;
  }

  /** Why it is not known who is signed in. */
  get error(): unknown {
    return this.signedIn && this.#me.status === TaskStatus.ERROR ? this.#me.error : undefined;
  }

  hostUpdate(): void {
    const connection = this.#options.connection();
    if (connection !== this.#connection) this.#follow(connection);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#follow(undefined);
    this.#me.abort();
  }

  /** Asks again who it is. */
  retry(): void {
    void this.#me.run();
  }

  /**
   * Ends the session here or everywhere. Here it ends even if the service cannot be told, because a device at a
   * counter must forget; everywhere it ends only when the service has said so.
   */
  async signOut(where: 'here' | 'everywhere'): Promise<void> {
    const connection = this.#connection;
    if (!connection || this.busy) return;
    const everywhere = where === 'everywhere';
    this.busy = where;
    this.#asked = everywhere ? 'signedOutEverywhere' : 'signedOut';
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      // Nobody has typed anything here that would need judging, so no schemas are waited for.
      await connection.call(identity.signOut, { everywhere }, { totalTimeout: signOutMs });
    } catch (error) {
      // A session that is refused has ended by itself.
      if (everywhere && connection.session.signedIn) {
        this.#asked = undefined;
        this.failure = error;
        this.#options.onError(error);
        return;
      }
    } finally {
      this.busy = undefined;
      this.#host.requestUpdate();
    }
    connection.session.end();
  }

  #follow(connection: Connection | undefined): void {
    this.#unsubscribe?.();
    this.#connection = connection;
    this.#wasSignedIn = this.signedIn;
    this.#unsubscribe = connection?.session.subscribe(() => this.#onChange());
  }

  #onChange(): void {
    const { signedIn } = this;
    this.#session += 1;
    this.#host.requestUpdate();
    if (signedIn === this.#wasSignedIn) return;
    this.#wasSignedIn = signedIn;
    this.failure = undefined;
    this.farewell = signedIn ? undefined : (this.#asked ?? 'ended');
    this.#asked = undefined;
    if (signedIn) this.#options.onStart();
    else this.#options.onEnd(this.farewell ?? 'ended');
  }

  async #askMe(
    connection: Connection | undefined,
    signal: AbortSignal,
  ): Promise<Schemas['Person'] | typeof initialState> {
    if (!connection?.session.signedIn) return initialState;
    try {
      return await bind(connection, { identity }).identity.me({}, { signal });
    } catch (error) {
      if (signal.aborted) return initialState;
      throw error;
    }
  }
}
