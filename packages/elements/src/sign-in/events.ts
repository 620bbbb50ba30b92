/** Somebody has signed in, here or through another element of the same connection. It does not bubble. */
export class GigSessionStartEvent extends Event {
  constructor() {
    super('gig-session-start');
  }
}

/** Nobody is signed in any more. It does not bubble. */
export class GigSessionEndEvent extends Event {
  /** `signed-out`: the person asked this element for it. `ended`: it ran out, or was ended elsewhere. */
  readonly reason: 'signed-out' | 'ended';

  constructor(reason: 'signed-out' | 'ended') {
    super('gig-session-end');
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gig-session-start': GigSessionStartEvent;
    'gig-session-end': GigSessionEndEvent;
  }
}
