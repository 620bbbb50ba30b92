import { html, nothing, type TemplateResult } from 'lit';
import type { Schemas } from '@yizhan/contract';
import { loadMessages } from '@yizhan/contract/messages';
import { jobsListForReview } from '@yizhan/contract/operations/jobs/listForReview';
import { jobsReview } from '@yizhan/contract/operations/jobs/review';
import { jobsTakeDown } from '@yizhan/contract/operations/jobs/takeDown';
import { bind, type Connection } from '@yizhan/sdk';
import { renderField } from '../base/form/field.ts';
import { formatMoment } from '../base/format.ts';
import { fill } from '../base/strings.ts';
import { renderAd, wordsOfFinding } from './ad-view.ts';
import { deskTexts } from './desk-texts.ts';
import type { DeskView } from './panel.ts';
import { QueuePanel } from './queue-panel.ts';

type Waiting = Schemas['WaitingJob'];

const operations = {
  jobs: { listForReview: jobsListForReview, review: jobsReview, takeDown: jobsTakeDown },
};

/** Ads that wait for a clerk: submitted ones and reported ones, the longest waiting first. */
export class ReviewPanel extends QueuePanel<Waiting> {
  #messages: Readonly<Record<string, string>> = {};
  /** Kept by ad, so that looking at another one loses nothing. */
  readonly #reasons = new Map<string, string>();
  #fault = '';

  constructor(view: DeskView) {
    super(view, ({ job }) => job.id);
  }

  protected override async ask(connection: Connection): Promise<readonly Waiting[]> {
    this.#messages = await loadMessages[this.view.locale()]();
    const { items } = await bind(connection, operations).jobs.listForReview({
      region: this.view.region(),
      limit: 100,
    });
    return items;
  }

  override onKey(key: string): boolean {
    if (key === 'a') return this.#do(() => this.#decide('approve'));
    if (key === 'r') return this.#do(() => this.#focusReason());
    return super.onKey(key);
  }

  override render(): TemplateResult {
    const text = deskTexts[this.view.locale()];
    const chosen = this.queue.chosen;
    return html`
      <h3>${fill(text.waitingForYou, { count: this.count ?? '' })}</h3>
      ${this.attempt.render(() => void this.load())}
      ${this.count === 0 ? html`<p role="status">${text.nothingWaits}</p>` : nothing}
      <div class="split">
        <div class="queue">
          ${this.queue.render((waiting) => this.#renderWaiting(waiting))}
          ${this.count ? html`<p class="side">${this.view.text().keys}</p>` : nothing}
        </div>
        ${chosen ? this.#renderChosen(chosen) : nothing}
      </div>
    `;
  }

  #renderWaiting({ job, cause, waitingSince }: Waiting): TemplateResult {
    const text = deskTexts[this.view.locale()];
    const notes = [
      job.employer.name,
      formatMoment(waitingSince, this.view.now().toISOString(), this.view.text()),
      cause === 'reported' && text.reported,
      job.findings.length > 0 && fill(text.findings, { count: job.findings.length }),
    ];
    return html`<strong lang="zh-CN">${job.fields.title}</strong>
      <span class="side">${notes.filter((note) => note !== false).join(this.view.text().comma)}</span>`;
  }

  #renderChosen({ job, reports, cause }: Waiting): TemplateResult {
    const text = deskTexts[this.view.locale()];
    const reason = this.#reasons.get(job.id) ?? this.#suggested(job);
    return html`
      <section class="chosen" aria-labelledby="chosen">
        ${renderAd(job, this.view, this.#messages)}
        ${reports.map((report) => html`<p class="notice warning" part="notice">${text.reportOf}${report.text ?? report.reason}</p>`)}
        ${job.employer.verified ? nothing : html`<p class="notice danger" part="notice">${text.unverified}</p>`}
        ${renderField(
          { id: 'reason', label: text.reason, hint: text.reasonHint, error: this.#fault },
          html`<textarea
            id="reason"
            rows="3"
            maxlength="500"
            aria-describedby="reason-hint reason-error"
            aria-invalid=${this.#fault ? 'true' : 'false'}
            .value=${reason}
            @input=${(event: Event) => {
              this.#reasons.set(job.id, (event.target as HTMLTextAreaElement).value);
              this.#fault = '';
              this.view.desk.requestUpdate();
            }}
          ></textarea>`,
        )}
        <div class="acts">
          <button
            class="primary"
            aria-disabled=${this.attempt.isBusy}
            @click=${() => void this.#decide('approve')}
          >
            ${cause === 'reported' ? text.keep : text.approve}
          </button>
          ${
            cause === 'reported'
              ? html`<button
                  aria-disabled=${this.attempt.isBusy}
                  @click=${() => void this.#decide('takeDown')}
                >
                  ${text.takeDown}
                </button>`
              : html`<button aria-disabled=${this.attempt.isBusy} @click=${() => void this.#decide('return')}>
                  ${text.return}
                </button>`
          }
        </div>
      </section>
    `;
  }

  /** What the findings advise, ready to be sent back as it stands. */
  #suggested({ findings }: Waiting['job']): string {
    return findings
      .map((finding) => wordsOfFinding(finding, this.#messages))
      .join('\n')
      .slice(0, 500);
  }

  async #decide(decision: 'approve' | 'return' | 'takeDown'): Promise<void> {
    const { chosen } = this.queue;
    if (!chosen || this.attempt.isBusy) return;
    const { job } = chosen;
    const text = deskTexts[this.view.locale()];
    const written = (
      this.#reasons.get(job.id) ?? (decision === 'approve' ? '' : this.#suggested(job))
    ).trim();
    const reason = written || (decision === 'approve' ? text.approved : '');
    if (reason.length < 2) {
      this.#fault = text.reasonMissing;
      await this.#focusReason();
      return;
    }
    const isDone = await this.attempt.run(async (connection) => {
      const { jobs } = bind(connection, operations);
      await (decision === 'takeDown'
        ? jobs.takeDown({ jobId: job.id, reason })
        : jobs.review({ jobId: job.id, decision, reason }, { ifMatch: `"${job.version}"` }));
    });
    if (!isDone) return;
    this.#reasons.delete(job.id);
    this.queue.drop(job.id);
  }

  async #focusReason(): Promise<void> {
    this.view.desk.requestUpdate();
    await this.view.desk.updateComplete;
    this.view.desk.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
  }

  #do(act: () => Promise<void>): boolean {
    if (!this.queue.chosen) return false;
    void act();
    return true;
  }
}
