import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds of waiting after which people should hear that it is the network. */
const slowAfterMs = 8_000;

/** Watches how long an element has been waiting, whatever for. */
export class Patience implements ReactiveController {
  /** Whether it has been waiting for so long that it should say so. */
  isSlow = false;

  readonly #host: ReactiveControllerHost;
  readonly #isWaiting: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, isWaiting: () => boolean) {
    this.#host = host;
    this.#isWaiting = isWaiting;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#isWaiting()) this.hostDisconnected();
    else
      this.#timer ??= setTimeout(() => {
        this.isSlow = true;
        this.#host.requestUpdate();
      }, slowAfterMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isSlow = false;
  }
}
