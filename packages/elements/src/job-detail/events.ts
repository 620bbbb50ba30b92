/** The detail over the page was closed, by whatever way. It does not bubble. */
export class GigJobCloseEvent extends Event {
  constructor() {
    super('gig-job-close');
  }
}

/** Somebody has applied here. It does not bubble, and says nothing about the person. */
export class GigApplicationSubmitEvent extends Event {
  readonly jobId: string;
  /** Whether a seat is held; otherwise the person waits for one. */
  readonly holdsSeat: boolean;

  constructor(jobId: string, holdsSeat: boolean) {
    super('gig-application-submit');
    this.jobId = jobId;
    this.holdsSeat = holdsSeat;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gig-job-close': GigJobCloseEvent;
    'gig-application-submit': GigApplicationSubmitEvent;
  }
}
