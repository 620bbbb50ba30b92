import { html, nothing, type TemplateResult } from 'lit';
import type { Schemas } from '@yizhan/contract';
import {
  employerKindLabels,
  verificationEvidenceLabels,
  verificationOutcomeLabels,
} from '@yizhan/contract/labels/employers';
import { employersList } from '@yizhan/contract/operations/employers/list';
import { employersVerify } from '@yizhan/contract/operations/employers/verify';
import { bind, type Connection } from '@yizhan/sdk';
import { renderField } from '../base/form/field.ts';
import { formatDay } from '../base/format.ts';
import { fill, type Locale } from '../base/strings.ts';
import { deskTexts, type DeskTexts } from './desk-texts.ts';
import type { DeskView } from './panel.ts';
import { QueuePanel } from './queue-panel.ts';

type Employer = Schemas['Employer'];
type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

const operations = { employers: { list: employersList, verify: employersVerify } };
const outcomes = ['passed', 'failed'] as const;
type Evidence = keyof typeof verificationEvidenceLabels;
const isEvidence = (value: unknown): value is Evidence =>
  typeof value === 'string' && Object.hasOwn(verificationEvidenceLabels, value);

/** Employers who were never verified, or whose six months end; each check is written down with what was looked at. */
export class EmployersPanel extends QueuePanel<Employer> {
  #faults: { evidence?: string; note?: string } = {};

  constructor(view: DeskView) {
    super(view, ({ id }) => id);
  }

  protected override async ask(connection: Connection): Promise<readonly Employer[]> {
    const { items } = await bind(connection, operations).employers.list({
      region: this.view.region(),
      due: true,
      limit: 100,
    });
    return items;
  }

  override render(): TemplateResult {
    const text = this.#text;
    const { chosen } = this.queue;
    return html`
      <h3>${fill(text.due, { count: this.count ?? '' })}</h3>
      ${this.attempt.render(() => void this.load())}
      ${this.count === 0 ? html`<p role="status">${text.nothingDue}</p>` : nothing}
      <div class="split">
        <div class="queue">${this.queue.render((employer) => this.#renderWaiting(employer))}</div>
        ${chosen ? this.#renderChosen(chosen) : nothing}
      </div>
    `;
  }

  get #text(): DeskTexts {
    return deskTexts[this.view.locale()];
  }

  #renderWaiting({ name, region, verifiedUntil }: Employer): TemplateResult {
    const text = this.#text;
    const now = this.view.now().toISOString();
    const standing =
      verifiedUntil === null
        ? text.neverChecked
        : fill(text.validTo, { day: formatDay(verifiedUntil, now, this.view.text()) });
    return html`<strong lang="zh-CN">${name}</strong>
      <span class="side">${region.name}${this.view.text().comma}${standing}</span>`;
  }

  #renderChosen(employer: Employer): TemplateResult {
    const text = this.#text;
    const locale = this.view.locale();
    const rows = [
      [(employerKindLabels as Labels)[employer.kind]?.[locale] ?? employer.kind, employer.name],
      [text.code, employer.uscc],
      [text.idNumber, employer.idNumber],
      [text.address, employer.address],
      [text.contact, [employer.contactName, employer.contactPhone].filter(Boolean).join(' ')],
    ];
    return html`
      <section class="chosen" aria-labelledby="chosen">
        <h3 id="chosen" lang="zh-CN">${employer.name}</h3>
        <dl>
          ${rows.map(([question, answer]) =>
            answer
              ? html`<div class="fact">
                  <dt>${question}</dt>
                  <dd lang="zh-CN">${answer}</dd>
                </div>`
              : nothing,
          )}
        </dl>
        <form novalidate @submit=${(event: SubmitEvent) => void this.#onSubmit(event, employer)}>
          <fieldset class="choices">
            <legend>${text.outcome}</legend>
            ${outcomes.map(
              (outcome) =>
                html`<label
                  ><input type="radio" name="outcome" value=${outcome} .checked=${outcome === 'passed'} />
                  ${verificationOutcomeLabels[outcome][locale]}</label
                >`,
            )}
          </fieldset>
          <fieldset class="choices" aria-describedby="evidence-error">
            <legend>${text.evidence}</legend>
            ${Object.entries(verificationEvidenceLabels).map(
              ([value, label]) =>
                html`<label
                  ><input type="checkbox" name="evidence" value=${value} /> ${label[locale]}</label
                >`,
            )}
            <p class="error" id="evidence-error" aria-live="polite">${this.#faults.evidence}</p>
          </fieldset>
          ${renderField(
            { id: 'note', label: text.note, error: this.#faults.note },
            html`<textarea
              id="note"
              name="note"
              rows="3"
              maxlength="500"
              aria-describedby="note-hint note-error"
              aria-invalid=${this.#faults.note ? 'true' : 'false'}
            ></textarea>`,
          )}
          <div class="acts">
            <button class="primary" aria-disabled=${this.attempt.isBusy}>${text.verify}</button>
          </div>
        </form>
      </section>
    `;
  }

  async #onSubmit(event: SubmitEvent, employer: Employer): Promise<void> {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const form = event.target;
    const data = new FormData(form);
    const evidence = data.getAll('evidence').filter(isEvidence);
    const written = data.get('note');
    const note = typeof written === 'string' ? written.trim() : '';
    const text = this.#text;
    this.#faults = {
      ...(evidence.length === 0 && { evidence: text.evidenceMissing }),
      ...(note.length < 2 && { note: text.noteMissing }),
    };
    this.view.desk.requestUpdate();
    if (Object.keys(this.#faults).length > 0) {
      form.querySelector<HTMLElement>(evidence.length === 0 ? '[name=evidence]' : '#note')?.focus();
      return;
    }
    const outcome = data.get('outcome') === 'failed' ? 'failed' : 'passed';
    const isDone = await this.attempt.run(async (connection) => {
      await bind(connection, operations).employers.verify(
        { employerId: employer.id, outcome, evidence, note },
        { ifMatch: `"${employer.version}"` },
      );
    });
    if (!isDone) return;
    form.reset();
    this.queue.drop(employer.id);
  }
}
