import { html, nothing, type TemplateResult } from 'lit';
import { jobReportReasonLabels } from '@yizhan/contract/labels/jobs';
import { jobsReport } from '@yizhan/contract/operations/jobs/report';
import type { Schemas } from '@yizhan/contract';
import { bind } from '@yizhan/sdk';
import { describeFailure } from '../base/failure.ts';
import { renderField } from '../base/form/field.ts';
import { actionTexts, type ActionTexts } from './actions.strings.ts';
import type { DetailView } from './actions.ts';

type Reason = keyof typeof jobReportReasonLabels;

const isReason = (value: unknown): value is Reason =>
  typeof value === 'string' && Object.hasOwn(jobReportReasonLabels, value);

/** What somebody tells the station about an ad: one choice, and a few words if they like. No name is asked for. */
export class ReportForm {
  isBusy = false;
  readonly #view: DetailView;
  readonly #onDone: () => void;
  #reason: Reason | undefined;
  #words = '';
  #fault = '';
  #error: unknown;
  #isDone = false;

  constructor(view: DetailView, onDone: () => void) {
    this.#view = view;
    this.#onDone = onDone;
  }

  render(job: Schemas['Job']): TemplateResult {
    const text = this.#texts;
    if (this.#isDone)
      return html`<p class="box" part="notice" role="status" tabindex="-1">${text.reported}</p>`;
    const locale = this.#view.locale();
    return html`
      <form
        class="report"
        novalidate
        aria-labelledby="report-heading"
        @submit=${(event: SubmitEvent) => void this.#onSubmit(event, job)}
      >
        <fieldset class="reasons" aria-describedby="reason-error">
          <legend><h3 id="report-heading">${text.reportHeading}</h3></legend>
          ${Object.entries(jobReportReasonLabels).map(
            ([value, label]) =>
              html`<label class="reason">
                <input
                  type="radio"
                  name="reason"
                  value=${value}
                  .checked=${this.#reason === value}
                  @change=${() => this.#choose(value)}
                />
                ${label[locale]}
              </label>`,
          )}
          <p class="error" id="reason-error" aria-live="polite">${this.#fault}</p>
        </fieldset>
        ${renderField(
          { id: 'report-text', label: text.reportText },
          html`<textarea
            id="report-text"
            rows="3"
            maxlength="500"
            .value=${this.#words}
            @input=${(event: Event) => (this.#words = (event.target as HTMLTextAreaElement).value)}
          ></textarea>`,
        )}
        <div role="alert">${this.#renderError()}</div>
        <button class="primary" aria-disabled=${this.isBusy}>${text.reportSend}</button>
      </form>
    `;
  }

  get #texts(): ActionTexts {
    return { ...actionTexts[this.#view.locale()], ...this.#view.element.strings };
  }

  #renderError(): TemplateResult | typeof nothing {
    if (!this.#error) return nothing;
    const { lead, hint } = describeFailure(this.#error, this.#view.text());
    return html`<div class="notice danger" part="notice">
      <p class="lead">${lead}</p>
      ${hint ? html`<p>${hint}</p>` : nothing}
    </div>`;
  }

  #choose(value: string): void {
    if (isReason(value)) this.#reason = value;
    this.#fault = '';
    this.#view.element.requestUpdate();
  }

  async #onSubmit(event: SubmitEvent, { id }: Schemas['Job']): Promise<void> {
    event.preventDefault();
    const { element } = this.#view;
    const connection = this.#view.connection();
    if (!this.#reason) {
      this.#fault = this.#texts.reportMissing;
      element.renderRoot.querySelector<HTMLElement>('.reasons input')?.focus();
    } else if (connection && !this.isBusy) {
      this.isBusy = true;
      this.#error = undefined;
      const words = this.#words.trim();
      try {
        await bind(connection, { jobs: { report: jobsReport } }).jobs.report({
          jobId: id,
          reason: this.#reason,
          ...(words && { text: words }),
        });
        this.#isDone = true;
        this.#onDone();
      } catch (error) {
        this.#error = error;
        this.#view.report(error);
      }
      this.isBusy = false;
    }
    element.requestUpdate();
  }
}
