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
import type { DeskView } from './panel.ts';
import { QueuePanel, type Slice } from './queue-panel.ts';

type Waiting = Schemas['WaitingJob'];

const operations = {
  jobs: { listForReview: jobsListForReview, review: jobsReview, takeDown: jobsTakeDown },
};

/** Ads that wait for a clerk: submitted ones and reported ones, the longest waiting first. */
export class ReviewPanel extends QueuePanel<Waiting> {
  #messages: Readonly<Record<string, string>> = {};
  /** Kept by ad, so that looking at another one loses nothing. */
  readonly #reasons = new Map<string, string>();
  #fault: { readonly jobId: string; readonly words: string } | undefined;

  constructor(view: DeskView) {
    super(view, ({ job }) => job.id);
  }

  protected override async ask(connection: Connection, slice: Slice, signal: AbortSignal) {
    this.#messages = await loadMessages[this.view.locale()]();
    const { jobs } = bind(connection, operations);
    return jobs.listForReview({ region: this.view.region(), ...slice }, { signal });
  }

  protected override get heading(): string {
    return this.text.waitingForYou;
  }

  protected override get nothingWaits(): string {
    return this.text.nothingWaits;
  }

  override onKey(key: string): boolean {
    if (key === 'a') return this.#do(() => this.#decide('approve'));
    if (key === 'r') return this.#do(() => this.#focusReason());
    return super.onKey(key);
  }

  /** Letters in the keys' own look, the words about them as they are. */
  protected override renderKeys(): TemplateResult {
    const parts = this.view.text().keys.split(/([JKAR])/);
    return html`<p class="side keys">
      ${parts.map((part, index) => (index % 2 === 1 ? html`<kbd>${part}</kbd>` : part))}
    </p>`;
  }

  protected override renderRow({ job, cause, waitingSince }: Waiting): TemplateResult {
    const { text } = this;
    const notes = [
      job.employer.name,
      formatMoment(waitingSince, this.view.now().toISOString(), this.view.text()),
      cause === 'reported' && text.reported,
      job.findings.length > 0 && fill(text.findings, { count: job.findings.length }),
    ];
    return html`<strong lang="zh-CN">${job.fields.title}</strong>
      <span class="side">${notes.filter((note) => note !== false).join(this.view.text().comma)}</span>`;
  }

  protected override renderChosen({ job, reports, cause }: Waiting): TemplateResult {
    const { text } = this;
    const reason = this.#reasons.get(job.id) ?? this.#suggested(job);
    const fault = this.#fault?.jobId === job.id ? this.#fault.words : '';
    return html`
      ${renderAd(job, this.view, this.#messages)}
      ${reports.map((report) => html`<p class="notice warning" part="notice">${text.reportOf}${report.text ?? report.reason}</p>`)}
      ${job.employer.verified ? nothing : html`<p class="notice danger" part="notice">${text.unverified}</p>`}
      ${renderField(
        { id: 'reason', label: text.reason, hint: text.reasonHint, error: fault },
        html`<textarea
          id="reason"
          rows="3"
          maxlength="500"
          aria-describedby="reason-hint reason-error"
          aria-invalid=${fault ? 'true' : 'false'}
          .value=${reason}
          @input=${(event: Event) => {
            this.#reasons.set(job.id, (event.target as HTMLTextAreaElement).value);
            this.#fault = undefined;
            this.view.desk.requestUpdate();
          }}
        ></textarea>`,
      )}
      ${this.renderAttempt(job.id)}
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
            ? html`<button aria-disabled=${this.attempt.isBusy} @click=${() => void this.#decide('takeDown')}>
                ${text.takeDown}
              </button>`
            : html`<button aria-disabled=${this.attempt.isBusy} @click=${() => void this.#decide('return')}>
                ${text.return}
              </button>`
        }
      </div>
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
    const { text } = this;
    const written = (
      this.#reasons.get(job.id) ?? (decision === 'approve' ? '' : this.#suggested(job))
    ).trim();
    const reason = written || (decision === 'approve' ? text.approved : '');
    if (reason.length < 2) {
      this.#fault = { jobId: job.id, words: text.reasonMissing };
      await this.#focusReason();
      return;
    }
    const isDone = await this.finish(job.id, async (connection) => {
      const { jobs } = bind(connection, operations);
      await (decision === 'takeDown'
        ? jobs.takeDown({ jobId: job.id, reason })
        : jobs.review({ jobId: job.id, decision, reason }, { ifMatch: `"${job.version}"` }));
    });
    if (isDone) this.#reasons.delete(job.id);
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
