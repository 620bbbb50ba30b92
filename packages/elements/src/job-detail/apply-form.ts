import { html, nothing, type TemplateResult } from 'lit';
import { applicationsCancel } from '@yizhan/contract/operations/applications/cancel';
import { applicationsCreate } from '@yizhan/contract/operations/applications/create';
import type { Schemas } from '@yizhan/contract';
import { readMobile } from '@yizhan/rules/identity';
import { bind, isYizhanError } from '@yizhan/sdk';
import { ignoreEnterOfComposition } from '../base/composition.ts';
import { describeFailure } from '../base/failure.ts';
import { focusFirstInvalid, renderField } from '../base/form/field.ts';
import { fill } from '../base/strings.ts';
import { actionTexts, type ActionTexts } from './actions.strings.ts';
import type { DetailView } from './actions.ts';
import { GigApplicationSubmitEvent } from './events.ts';

const operations = { applications: { create: applicationsCreate, cancel: applicationsCancel } };

type FieldName = 'applicantName' | 'phone' | 'bornOn';
const fieldNames: readonly FieldName[] = ['applicantName', 'phone', 'bornOn'];

/**
 * Name and phone, or one tap for whoever is signed in. What was typed stays whatever happens. The ticket that comes
 * back is kept for this tab only: with it the application can be withdrawn.
 */
export class ApplyForm {
  isBusy = false;
  readonly #view: DetailView;
  readonly #onDone: () => void;
  readonly #typed: Record<FieldName, string> = { applicantName: '', phone: '', bornOn: '' };
  #faults: Partial<Record<FieldName, string>> = {};
  #error: unknown;
  #application: Schemas['Application'] | undefined;

  constructor(view: DetailView, onDone: () => void) {
    this.#view = view;
    this.#onDone = onDone;
  }

  /** Of the application; undefined before there is one. */
  get status(): string | undefined {
    return this.#application?.status;
  }

  /** Whoever withdrew by mistake applies anew with what they typed. */
  reopen(): void {
    if (this.status === 'cancelled') this.#application = undefined;
  }

  render(job: Schemas['Job']): TemplateResult {
    return this.#application ? this.#renderDone(this.#application) : this.#renderForm(job);
  }

  get #texts(): ActionTexts {
    return { ...actionTexts[this.#view.locale()], ...this.#view.element.strings };
  }

  get #isSignedIn(): boolean {
    return this.#view.connection()?.session.signedIn ?? false;
  }

  #renderForm(job: Schemas['Job']): TemplateResult {
    const text = this.#texts;
    const asked = this.#isSignedIn
      ? nothing
      : html`
          ${this.#renderInput('applicantName', text.name, text.nameHint, { autocomplete: 'name', type: 'text' })}
          ${this.#renderInput('phone', text.phone, text.phoneHint, { autocomplete: 'tel', type: 'tel' })}
          ${this.#renderInput('bornOn', text.bornOn, text.bornOnHint, { autocomplete: 'bday', type: 'date' })}
        `;
    return html`
      <form
        class="apply"
        tabindex="-1"
        novalidate
        aria-labelledby="apply-heading"
        aria-busy=${this.isBusy}
        @submit=${(event: SubmitEvent) => void this.#onSubmit(event, job)}
        @keydown=${ignoreEnterOfComposition}
      >
        <h3 id="apply-heading">${text.applyHeading}</h3>
        ${asked}
        <slot name="legal"></slot>
        <div role="alert">${this.#renderError()}</div>
        <button class="primary" aria-disabled=${this.isBusy}>
          ${this.isBusy ? text.sending : text.send}
        </button>
      </form>
    `;
  }

  #renderInput(
    name: FieldName,
    label: string,
    hint: string,
    { type, autocomplete }: { type: 'text' | 'tel' | 'date'; autocomplete: 'name' | 'tel' | 'bday' },
  ): TemplateResult {
    return renderField(
      { id: name, label, hint, error: this.#faults[name] },
      html`<input
        id=${name}
        name=${name}
        type=${type}
        autocomplete=${autocomplete}
        maxlength=${type === 'tel' ? 20 : nothing}
        aria-describedby="${name}-hint ${name}-error"
        aria-invalid=${this.#faults[name] ? 'true' : 'false'}
        .value=${this.#typed[name]}
        @input=${(event: Event) => {
          this.#typed[name] = (event.target as HTMLInputElement).value;
          delete this.#faults[name];
          this.#view.element.requestUpdate();
        }}
      />`,
    );
  }

  #renderError(): TemplateResult | typeof nothing {
    if (!this.#error) return nothing;
    const { lead, hint } = describeFailure(this.#error, this.#view.text());
    return html`<div class="notice danger" part="notice">
      <p class="lead">${lead}</p>
      ${hint ? html`<p>${hint}</p>` : nothing}
    </div>`;
  }

  #renderDone({ status, waitingPlace, hints }: Schemas['Application']): TemplateResult {
    const text = this.#texts;
    const words: Readonly<Record<string, readonly [string, string]>> = {
      waitlisted: [fill(text.waiting, { place: waitingPlace ?? '' }), text.waitingHint],
      confirmed: [text.confirmed, ''],
      cancelled: [text.withdrawn, ''],
    };
    const [lead, hint] = words[status] ?? [text.applied, text.appliedHint];
    return html`<div class="box done" part="notice" role="status" tabindex="-1">
      <p class="lead">${lead}</p>
      ${hint ? html`<p>${hint}</p>` : nothing}
      ${hints.map(({ code }) => html`<p>${this.#messages[code] ?? nothing}</p>`)} ${this.#renderError()}
      ${
        status === 'cancelled'
          ? nothing
          : html`<button aria-disabled=${this.isBusy} @click=${() => void this.#withdraw()}>
              ${text.withdraw}
            </button>`
      }
    </div>`;
  }

  /** The catalogue's words for the hints of an application. */
  #messages: Readonly<Record<string, string>> = {};

  async #onSubmit(event: SubmitEvent, { id }: Schemas['Job']): Promise<void> {
    event.preventDefault();
    const connection = this.#view.connection();
    const input = this.#read();
    const { element } = this.#view;
    if (!connection || this.isBusy || !input) {
      await element.updateComplete;
      focusFirstInvalid(element.renderRoot);
      return;
    }
    await this.#ask(async () => {
      this.#application = await bind(connection, operations).applications.create({ jobId: id, ...input });
      await this.#loadMessages();
      element.dispatchEvent(new GigApplicationSubmitEvent(id, this.#application.status !== 'waitlisted'));
    });
    await element.updateComplete;
    if (this.#application) this.#onDone();
    else focusFirstInvalid(element.renderRoot);
  }

  async #withdraw(): Promise<void> {
    const connection = this.#view.connection();
    const { id, ticket } = this.#application ?? {};
    if (!connection || !id || !ticket || this.isBusy) return;
    await this.#ask(async () => {
      const params = { applicationId: id, ticket };
      this.#application = await bind(connection, operations).applications.cancel(params);
      this.#onDone();
    });
  }

  async #ask(send: () => Promise<void>): Promise<void> {
    const { element } = this.#view;
    this.isBusy = true;
    this.#error = undefined;
    element.requestUpdate();
    try {
      await send();
    } catch (error) {
      this.#blame(error);
      this.#view.report(error);
    } finally {
      this.isBusy = false;
      element.requestUpdate();
    }
  }

  async #loadMessages(): Promise<void> {
    if (this.#application?.hints.length === 0) return;
    const { loadMessages } = await import('@yizhan/contract/messages');
    this.#messages = await loadMessages[this.#view.locale()]();
  }

  /** What the service found wrong stands at its field; the rest under the form. */
  #blame(error: unknown): void {
    this.#faults = {};
    for (const { pointer, message } of isYizhanError(error) ? error.errors : []) {
      const name = fieldNames.find((field) => pointer === `/${field}`);
      if (name) this.#faults[name] = message;
    }
    if (Object.keys(this.#faults).length === 0) this.#error = error;
  }

  /** Undefined when something is missing; the fields say what. */
  #read(): Schemas['ApplicationInput'] | undefined {
    if (this.#isSignedIn) return {};
    const text = this.#texts;
    const applicantName = this.#typed.applicantName.trim();
    const { bornOn } = this.#typed;
    const read = readMobile(this.#typed.phone);
    this.#faults = {
      ...(!applicantName && { applicantName: text.nameMissing }),
      ...(!read.ok && { phone: this.#typed.phone.trim() ? text.phoneWrong : text.phoneMissing }),
    };
    this.#view.element.requestUpdate();
    return applicantName && read.ok
      ? { applicantName, phone: read.value, ...(bornOn && { bornOn }) }
      : undefined;
  }
}
