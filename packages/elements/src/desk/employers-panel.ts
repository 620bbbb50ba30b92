import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Schemas } from '@yizhan/contract';
import {
  employerKindLabels,
  verificationEvidenceLabels,
  verificationOutcomeLabels,
} from '@yizhan/contract/labels/employers';
import { employersList } from '@yizhan/contract/operations/employers/list';
import { employersVerify } from '@yizhan/contract/operations/employers/verify';
import { bind, type Connection } from '@yizhan/sdk';
import { focusFirstInvalid, renderField } from '../base/form/field.ts';
import { formatDay } from '../base/format.ts';
import { fill, type Locale } from '../base/strings.ts';
import type { DeskView } from './panel.ts';
import { QueuePanel, type Slice } from './queue-panel.ts';

type Employer = Schemas['Employer'];
type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

const operations = { employers: { list: employersList, verify: employersVerify } };
const outcomes = ['passed', 'failed'] as const;
type Evidence = keyof typeof verificationEvidenceLabels;
const isEvidence = (value: string): value is Evidence => Object.hasOwn(verificationEvidenceLabels, value);
const evidences = Object.keys(verificationEvidenceLabels).filter(isEvidence);

interface Draft {
  readonly outcome: (typeof outcomes)[number];
  readonly evidence: readonly Evidence[];
  readonly note: string;
}

interface Faults {
  readonly evidence?: string;
  readonly note?: string;
}

/** Employers who were never verified, or whose six months end; each check is written down with what was looked at. */
export class EmployersPanel extends QueuePanel<Employer> {
  /** Kept by employer, so that looking at another one loses nothing. */
  readonly #drafts = new Map<string, Draft>();
  #faults: Faults & { readonly of?: string } = {};

  constructor(view: DeskView) {
    super(view, ({ id }) => id);
  }

  protected override ask(connection: Connection, slice: Slice, signal: AbortSignal) {
    const { employers } = bind(connection, operations);
    return employers.list({ region: this.view.region(), due: true, ...slice }, { signal });
  }

  protected override get heading(): string {
    return this.text.due;
  }

  protected override get nothingWaits(): string {
    return this.text.nothingDue;
  }

  protected override renderRow({ name, region, verifiedUntil }: Employer): TemplateResult {
    const { text } = this;
    const now = this.view.now().toISOString();
    const standing =
      verifiedUntil === null
        ? text.neverChecked
        : fill(text.validTo, { day: formatDay(verifiedUntil, now, this.view.text()) });
    return html`<strong lang="zh-CN">${name}</strong>
      <span class="side">${region.name}${this.view.text().comma}${standing}</span>`;
  }

  protected override renderChosen(employer: Employer): TemplateResult {
    const { text } = this;
    const locale = this.view.locale();
    const rows = [
      [(employerKindLabels as Labels)[employer.kind]?.[locale] ?? employer.kind, employer.name],
      [text.code, employer.uscc],
      [text.idNumber, employer.idNumber],
      [text.address, employer.address],
      [text.contact, [employer.contactName, employer.contactPhone].filter(Boolean).join(' ')],
    ];
    return html`
      <h3 id="chosen" lang="zh-CN" tabindex="-1">${employer.name}</h3>
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
      ${this.#renderForm(employer)}
    `;
  }

  #renderForm(employer: Employer): TemplateResult {
    const { text } = this;
    const draft = this.#draftOf(employer.id);
    const faults = this.#faults.of === employer.id ? this.#faults : {};
    return html`
      <form
        novalidate
        aria-labelledby="chosen"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#verify(employer);
        }}
      >
        ${this.#renderOutcomes(employer.id, draft)} ${this.#renderEvidence(employer.id, draft, faults)}
        ${renderField(
          { id: 'note', label: text.note, error: faults.note },
          html`<textarea
            id="note"
            name="note"
            rows="3"
            maxlength="500"
            aria-describedby="note-hint note-error"
            aria-invalid=${faults.note ? 'true' : 'false'}
            .value=${live(draft.note)}
            @input=${({ currentTarget }: Event) => {
              if (currentTarget instanceof HTMLTextAreaElement)
                this.#write(employer.id, { note: currentTarget.value });
            }}
          ></textarea>`,
        )}
        ${this.renderAttempt(employer.id)}
        <div class="acts">
          <button class="primary" aria-disabled=${this.attempt.isBusy}>${text.verify}</button>
        </div>
      </form>
    `;
  }

  #renderOutcomes(id: string, draft: Draft): TemplateResult {
    const locale = this.view.locale();
    return html`<fieldset class="choices">
      <legend>${this.text.outcome}</legend>
      ${outcomes.map(
        (outcome) =>
          html`<label
            ><input
              type="radio"
              name="outcome"
              value=${outcome}
              .checked=${live(draft.outcome === outcome)}
              @change=${() => this.#write(id, { outcome })}
            />
            ${verificationOutcomeLabels[outcome][locale]}</label
          >`,
      )}
    </fieldset>`;
  }

  #renderEvidence(id: string, { evidence }: Draft, faults: Faults): TemplateResult {
    const locale = this.view.locale();
    const toggled = (kind: Evidence): Evidence[] =>
      evidence.includes(kind) ? evidence.filter((one) => one !== kind) : [...evidence, kind];
    return html`<fieldset class="choices" aria-describedby="evidence-error">
      <legend>${this.text.evidence}</legend>
      ${evidences.map(
        (kind) =>
          html`<label
            ><input
              type="checkbox"
              name="evidence"
              value=${kind}
              aria-invalid=${faults.evidence ? 'true' : 'false'}
              .checked=${live(evidence.includes(kind))}
              @change=${() => this.#write(id, { evidence: toggled(kind) })}
            />
            ${verificationEvidenceLabels[kind][locale]}</label
          >`,
      )}
      <p class="error" id="evidence-error" aria-live="polite">${faults.evidence}</p>
    </fieldset>`;
  }

  #draftOf(id: string): Draft {
    return this.#drafts.get(id) ?? { outcome: 'passed', evidence: [], note: '' };
  }

  #write(id: string, changed: Partial<Draft>): void {
    this.#drafts.set(id, { ...this.#draftOf(id), ...changed });
    this.#faults = {};
    this.view.desk.requestUpdate();
  }

  async #verify({ id, version }: Employer): Promise<void> {
    const { text } = this;
    const { outcome, evidence, note: written } = this.#draftOf(id);
    const note = written.trim();
    const faults = {
      ...(evidence.length === 0 && { evidence: text.evidenceMissing }),
      ...(note.length < 2 && { note: text.noteMissing }),
    };
    this.#faults = { of: id, ...faults };
    const { desk } = this.view;
    desk.requestUpdate();
    if (Object.keys(faults).length > 0) {
      await desk.updateComplete;
      focusFirstInvalid(desk.renderRoot);
      return;
    }
    const isDone = await this.finish(id, async (connection) => {
      await bind(connection, operations).employers.verify(
        { employerId: id, outcome, evidence: [...evidence], note },
        { ifMatch: `"${version}"` },
      );
    });
    if (isDone) this.#drafts.delete(id);
  }
}
