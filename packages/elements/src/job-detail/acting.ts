import type { Actions, DetailView } from './actions.ts';

/** What is being done about the job that is shown. It is loaded with the first tap. */
export class Acting {
  readonly #view: DetailView;
  #actions: Actions | undefined;
  #missingFor: string | undefined;

  constructor(view: DetailView) {
    this.#view = view;
  }

  /** Nothing of what was done about another job. */
  get actions(): Actions | undefined {
    return this.#actions?.jobId === this.#view.element.jobId ? this.#actions : undefined;
  }

  /** Whether calling, applying and reporting did not arrive. */
  get isMissing(): boolean {
    return this.#missingFor === this.#view.element.jobId;
  }

  /** Loads what is needed, and does what was asked for, unless the person has gone on to another job meanwhile. */
  async start(jobId: string, act: (actions: Actions) => void | Promise<void>): Promise<void> {
    const { element, report } = this.#view;
    this.#missingFor = undefined;
    try {
      const { Actions } = await import('./actions.ts');
      if (jobId !== element.jobId) return;
      this.#actions = this.actions ?? new Actions(jobId, this.#view);
      await act(this.#actions);
    } catch (error) {
      this.#missingFor = jobId;
      report(error);
    }
    element.requestUpdate();
  }
}
