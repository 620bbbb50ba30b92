import type { JobSummary } from './job-row.ts';

/** A job was chosen. Cancel it to stop the navigation to the job's page. */
export class GigJobSelectEvent extends Event {
  /** The job as the list shows it, frozen. */
  readonly job: JobSummary;

  constructor(job: JobSummary) {
    super('gig-job-select', { bubbles: true, composed: true, cancelable: true });
    this.job = deepFreeze(structuredClone(job));
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gig-job-select': GigJobSelectEvent;
  }
}
