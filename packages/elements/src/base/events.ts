/** Why a request failed, for the host page's own log: {@link GigErrorEvent}. */
export interface GigErrorDetail {
  /** Stable code from the contract's catalogue, or `not_configured`. */
  readonly code: string;
  /** Finds the request in the service's log; absent when no answer came. */
  readonly requestId?: string | undefined;
  readonly message: string;
}

/** A request failed; the element already shows a message. It does not bubble. */
export class GigErrorEvent extends Event implements GigErrorDetail {
  readonly code: string;
  readonly requestId: string | undefined;
  readonly message: string;

  constructor({ code, requestId, message }: GigErrorDetail) {
    super('gig-error');
    this.code = code;
    this.requestId = requestId;
    this.message = message;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gig-error': GigErrorEvent;
  }
}
