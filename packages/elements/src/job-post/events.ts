/** An ad was handed in for review. It does not bubble. */
export class GigJobSubmitEvent extends Event {
  readonly jobId: string;

  constructor(jobId: string) {
    super('gig-job-submit');
    this.jobId = jobId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gig-job-submit': GigJobSubmitEvent;
  }
}
