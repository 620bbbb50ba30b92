import type { Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The value of a context, from the nearest provider around an element, now and whenever it changes. It speaks the
 * community's protocol, as @lit/context does; that one's consumer and the root which it needs for a provider that is
 * defined later would be 0.4 KB of every first view.
 */
export class Provided<T> implements ReactiveController {
  value: T | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: Context<unknown, T>;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, context: Context<unknown, T>) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#onProvider);
    this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#onProvider);
    this.#leave?.();
    this.#leave = undefined;
  }

  #ask(): void {
    const request = new Event('context-request', { bubbles: true, composed: true });
    const [context, contextTarget, callback] = [this.#context, this.#host, this.#onValue];
    this.#host.dispatchEvent(
      Object.assign(request, { context, contextTarget, callback, subscribe: true as const }),
    );
  }

  /** A provider has woken up. One around another takes over from it by itself. */
  readonly #onProvider = (event: Event & { readonly context?: unknown }): void => {
    if (event.context === this.#context && !this.#leave) this.#ask();
  };

  readonly #onValue = (value: T, leave?: () => void): void => {
    if (this.#leave !== leave) this.#leave?.();
    this.#leave = leave;
    this.value = value;
    this.#host.requestUpdate();
  };
}
