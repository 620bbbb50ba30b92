import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Counts down until another code may be asked for; the service says from where. Its host is updated every second. */
export class ResendClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #now: () => Date;
  #endsAt = 0;
  #length = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param now measured again at every look: a page in the background gets no timers while its owner reads a message. */
  constructor(host: ReactiveControllerHost, now: () => Date) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  /** Whole seconds that are left; 0 when it has run out. A device whose clock is set back does not prolong it. */
  get seconds(): number {
    const left = Math.ceil((this.#endsAt - this.#now().getTime()) / 1000);
    return Math.max(0, Math.min(left, this.#length));
  }

  start(seconds: number): void {
    this.#length = seconds;
    this.#endsAt = this.#now().getTime() + seconds * 1000;
    this.#tick();
  }

  hostConnected(): void {
    this.#tick();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #tick(): void {
    clearTimeout(this.#timer);
    this.#host.requestUpdate();
    if (this.seconds > 0) this.#timer = setTimeout(() => this.#tick(), 1000);
  }
}
