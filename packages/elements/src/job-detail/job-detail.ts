import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { jobsGet } from '@yizhan/contract/operations/jobs/get';
import { jobsSimilar } from '@yizhan/contract/operations/jobs/similar';
import { sitesCurrent } from '@yizhan/contract/operations/sites/current';
import type { Schemas } from '@yizhan/contract';
import { bind } from '@yizhan/sdk';
import { GigElement } from '../base/gig-element.ts';
import { Patience } from '../base/patience.ts';
import { property } from '../base/property.ts';
import { reset } from '../base/reset.styles.ts';
import { tokens } from '../base/tokens.styles.ts';
import { VERSION } from '../version.ts';
import { Acting } from './acting.ts';
import { GigJobCloseEvent } from './events.ts';
import { isOpen, renderFacts, renderOffer } from './facts.ts';
import { styles } from './job-detail.styles.ts';
import { renderSimilar } from './similar-view.ts';
import { renderMissingPart, renderSlow, renderState, type DetailState } from './state-view.ts';
import { strings, type JobDetailStrings } from './strings.ts';

type Job = Schemas['Job'];

/**
 * Shows one job with everything that its ad must say, and what can be done about it: call, apply, find the way, report
 * the ad. No account is needed. A job that is over says so and leads on to similar ones.
 *
 * @tag gig-job-detail
 * @summary One job in full, with call, apply, directions, report and similar jobs.
 * @status experimental
 * @slot legal - Consent or legal text of the site, above the button that sends the application.
 * @event {GigJobCloseEvent} gig-job-close - The detail over the page was closed. Does not bubble.
 * @event {GigApplicationSubmitEvent} gig-application-submit - Somebody has applied here. Does not bubble.
 * @event {GigErrorEvent} gig-error - A request failed; the element already shows a message. Does not bubble.
 * @csspart heading - The heading.
 * @csspart title - What the work is.
 * @csspart pay - Amount, unit and when it is paid out.
 * @csspart marks - What comes with the pay.
 * @csspart mark - One of them.
 * @csspart facts - Questions and answers of the ad.
 * @csspart notice - The box of a job that is over, or of a failed request.
 * @csspart actions - The buttons that call and apply.
 * @csspart similar - The similar jobs.
 * @csspart field - Label, hint, control and what is wrong with it.
 * @csspart label - The name of a field.
 * @csspart hint - What to know before filling it in.
 * @csspart error - What is wrong with a field.
 * @csspart unconfigured - The box that tells the web editor what is missing.
 */
export class GigJobDetail extends GigElement<JobDetailStrings> {
  static readonly version: string = VERSION;
  static override readonly styles = [reset, tokens, styles];

  /** Id of the job, `job_…`. Without it the element says that a job is to be chosen. */
  @property({ attribute: 'job-id' }) jobId = '';

  /**
   * Shows the job over the page, as a dialog that opens with an id and closes without one, by Esc, by its button or by a
   * tap beside it.
   */
  @property({ type: Boolean }) dialog = false;

  /** Number offered while the network is slow and in errors. Without it the site's own. */
  @property() hotline = '';

  /** @internal */
  protected override readonly texts = strings;

  readonly #job = new Task(this, {
    args: () => [this.connection, this.jobId] as const,
    task: async ([connection, jobId], { signal }) =>
      connection && jobId
        ? bind(connection, { jobs: { get: jobsGet } }).jobs.get({ jobId }, { signal })
        : undefined,
    // What was given up because the element was taken out of the page is no error.
    onError: (error) => this.isConnected && this.reportError(error),
  });

  /** Nobody misses them when they cannot be had. */
  readonly #similar = new Task(this, {
    args: () => [this.connection, this.#shown?.id] as const,
    task: async ([connection, jobId], { signal }) =>
      connection && jobId
        ? bind(connection, { jobs: { similar: jobsSimilar } }).jobs.similar({ jobId }, { signal })
        : undefined,
  });

  /** For the hotline. */
  readonly #site = new Task(this, {
    args: () => [this.connection] as const,
    task: async ([connection], { signal }) =>
      connection && bind(connection, { sites: { current: sitesCurrent } }).sites.current({}, { signal }),
  });

  /** Given up when the element left its place. */
  readonly #givenUp: { run(): Promise<void> }[] = [];

  readonly #acting = new Acting({
    element: this,
    connection: () => this.connection,
    text: () => this.text,
    locale: () => this.locale,
    now: () => this.now(),
    hotline: () => this.#hotline,
    report: (error) => this.reportError(error),
  });

  readonly #patience = new Patience(
    this,
    () => (!!this.jobId && this.#isLoading) || (this.#acting.actions?.isWaiting ?? false),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    for (const task of this.#givenUp.splice(0)) void task.run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const task of [this.#job, this.#similar, this.#site]) {
      if (task.status !== TaskStatus.PENDING) continue;
      task.abort();
      this.#givenUp.push(task);
    }
  }

  protected override get failure(): unknown {
    // A task keeps the error of its last run while the next one is under way.
    return this.#job.status === TaskStatus.ERROR ? this.#job.error : undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    const isAsked = changed.has('jobId') || changed.has('dialog');
    if (!dialog || !isAsked) return;
    if (!this.jobId) dialog.close();
    else if (!dialog.open) dialog.showModal();
  }

  protected override renderContent(): TemplateResult {
    const { text } = this;
    const content = html`
      <section class="detail" aria-labelledby="heading" aria-busy=${!!this.jobId && this.#isLoading}>
        <div class="bar">
          <h2 id="heading" part="heading" tabindex="-1">${text.heading}</h2>
          ${this.dialog ? html`<button @click=${this.#close}>${text.close}</button>` : nothing}
        </div>
        <div class="said" role="status">${renderState(this.#state)}</div>
        ${this.#shown ? this.#renderJob(this.#shown) : nothing}
      </section>
    `;
    return this.dialog
      ? html`<dialog aria-labelledby="heading" @close=${this.#onClose} @click=${this.#onBackdrop}>
          ${content}
        </dialog>`
      : content;
  }

  /** Undefined while the job before is all that has come. */
  get #shown(): Job | undefined {
    const { value } = this.#job;
    return value?.id === this.jobId ? value : undefined;
  }

  get #isLoading(): boolean {
    return !this.#shown && !this.failure;
  }

  get #state(): DetailState {
    return {
      text: this.text,
      hotline: this.#hotline,
      jobId: this.jobId,
      status: this.#shown?.status,
      error: this.failure,
      isSlow: this.#patience.isSlow,
      onRetry: () => {
        void this.#job.run();
        this.#goToTop();
      },
    };
  }

  #renderJob(job: Job): TemplateResult {
    const { text, locale } = this;
    return html`
      ${job.status === 'taken_down' ? nothing : this.#renderAd(job)}
      ${renderSimilar(this.#similar.value?.similar ?? [], {
        text,
        locale,
        onChoose: (event, jobId) => this.#goTo(event, jobId),
      })}
      ${isOpen(job.status) ? this.#renderActs(job) : nothing}
    `;
  }

  /** Of an ad that was taken down nothing is left to say. */
  #renderAd(job: Job): TemplateResult {
    const { text, locale } = this;
    const context = { text, locale, now: this.now().toISOString() };
    const { point } = job.place;
    const directions =
      point &&
      html`<button
        class="plain-button"
        @click=${() => this.#acting.start(job.id, (actions) => actions.navigate())}
      >
        ${text.navigate}
      </button>`;
    return html`
      <div>${renderOffer(job, context)}</div>
      ${renderFacts(job, context, directions)}
      <p class="box warning">
        ${text.noFee}<button
          class="plain-button"
          @click=${() => this.#acting.start(job.id, (actions) => actions.openReport())}
        >
          ${text.report}</button
        >${locale === 'en' ? '.' : '。'}
      </p>
      ${this.#renderActed(job)}
    `;
  }

  /** What was asked for, that it takes its time, or that it did not arrive. */
  #renderActed(job: Job): TemplateResult {
    const isSlow = this.#patience.isSlow && this.#acting.actions?.isWaiting;
    return html`
      <div class="acted">${this.#acting.actions?.render(job)}</div>
      <div class="said" role="status">${isSlow ? renderSlow(this.#state) : nothing}</div>
      <div class="said" role="alert">
        ${this.#acting.isMissing ? renderMissingPart(this.#state) : nothing}
      </div>
    `;
  }

  #renderActs(job: Job): TemplateResult | typeof nothing {
    const { text } = this;
    if (this.#acting.actions?.isApplying) return nothing;
    return html`
      <div class="acts" part="actions">
        <button @click=${() => this.#acting.start(job.id, (actions) => actions.call())}>${text.call}</button>
        <button class="primary" @click=${() => this.#acting.start(job.id, (actions) => actions.openApply())}>
          ${this.#acting.actions?.applied ?? (job.needed > 0 ? text.apply : text.queue)}
        </button>
      </div>
    `;
  }

  get #hotline(): string | undefined {
    return this.hotline || this.#site.value?.hotline;
  }

  #goTo(event: Event, jobId: string): void {
    event.preventDefault();
    this.jobId = jobId;
    this.#goToTop();
  }

  /** What was pressed goes away, so the person goes on where the next thing begins. */
  #goToTop(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog) dialog.scrollTop = 0;
    else this.renderRoot.querySelector('.detail')?.scrollIntoView();
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus({ preventScroll: true });
  }

  readonly #close = (): void => this.renderRoot.querySelector('dialog')?.close();

  readonly #onBackdrop = (event: Event): void => {
    if (event.target === event.currentTarget) this.#close();
  };

  readonly #onClose = (): void => {
    this.jobId = '';
    this.dispatchEvent(new GigJobCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gig-job-detail': GigJobDetail;
  }
}
