import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { employerKindLabels } from '@yizhan/contract/labels/employers';
import { employersCreate } from '@yizhan/contract/operations/employers/create';
import type { Schemas } from '@yizhan/contract';
import { readIdNumber, readMobile, readUscc } from '@yizhan/rules/identity';
import { bind, isYizhanError } from '@yizhan/sdk';
import { adopt } from '../base/adopt.ts';
import { ignoreEnterOfComposition } from '../base/composition.ts';
import { describeFailure } from '../base/failure.ts';
import { focusFirstInvalid, renderField } from '../base/form/field.ts';
import { prepareWrites } from '../base/form/prepare.ts';
import { fill } from '../base/strings.ts';
import { renderFailure, renderSending } from './failure-view.ts';
import { RegionChoice } from './region-choice.ts';
import { styles } from './registration.styles.ts';
import { registrationTexts, type RegistrationTexts } from './registration.strings.ts';
import type { PostView } from './view.ts';

type FieldName = 'name' | 'uscc' | 'idNumber' | 'region' | 'contactName' | 'contactPhone';
type Kind = keyof typeof employerKindLabels;

const isKind = (value: string): value is Kind => Object.hasOwn(employerKindLabels, value);

/** Who hires, asked once: kind, name, number and whom to call. What was typed stays whatever happens. */
export class Registration {
  readonly #view: PostView;
  readonly #choice: RegionChoice;
  isBusy = false;
  /** Why the last try failed, where no field is to blame. */
  error: unknown;
  #kind: Kind = 'household';
  #typed: Readonly<Record<FieldName, string>> = {
    name: '',
    uscc: '',
    idNumber: '',
    region: '',
    contactName: '',
    contactPhone: '',
  };
  #words: Readonly<Partial<Record<FieldName, string>>> = {};

  constructor(view: PostView) {
    this.#view = view;
    this.#choice = new RegionChoice(view);
    adopt(view.element.renderRoot, styles);
    void prepareWrites();
  }

  render(): TemplateResult {
    const text = this.#texts;
    const isHome = this.#kind === 'household';
    return html`
      <form
        part="form"
        novalidate
        aria-labelledby="registration-heading"
        aria-busy=${this.isBusy}
        @submit=${this.#onSubmit}
        @keydown=${ignoreEnterOfComposition}
      >
        <h3 id="registration-heading" tabindex="-1">${text.heading}</h3>
        <p>${text.intro}</p>
        ${this.#renderKinds()}
        ${
          isHome
            ? this.#renderInput('name', text.nameHome, text.nameHomeHint)
            : this.#renderInput('name', text.nameFirm, text.nameFirmHint, 'organization')
        }
        ${
          isHome
            ? this.#renderInput('idNumber', text.idNumber, text.idNumberHint)
            : this.#renderInput('uscc', text.uscc, text.usccHint)
        }
        ${this.#renderRegion()} ${this.#renderInput('contactName', text.contactName, '', 'name')}
        ${this.#renderInput('contactPhone', text.contactPhone, text.contactPhoneHint, 'tel')}
        <slot name="legal"></slot>
        <div class="said" role="alert">${this.#renderTrouble()}</div>
        ${renderSending(this.#view, this.isBusy)}
        <button class="primary" part="submit" aria-disabled=${this.isBusy}>
          ${this.isBusy ? text.sending : text.send}
        </button>
      </form>
    `;
  }

  get #texts(): RegistrationTexts {
    return { ...registrationTexts[this.#view.locale()], ...this.#view.element.strings };
  }

  #renderKinds(): TemplateResult {
    const locale = this.#view.locale();
    return html`
      <fieldset class="kinds">
        <legend>${this.#texts.kind}</legend>
        ${Object.entries(employerKindLabels).map(
          ([kind, label]) =>
            html`<label class="flag">
              <input
                type="radio"
                name="kind"
                value=${kind}
                .checked=${live(this.#kind === kind)}
                @change=${() => this.#choose(kind)}
              />
              ${label[locale]}
            </label>`,
        )}
      </fieldset>
    `;
  }

  #renderInput(
    name: FieldName,
    label: string,
    hint: string,
    autocomplete: 'organization' | 'name' | 'tel' | 'off' = 'off',
  ): TemplateResult {
    return renderField(
      { id: name, label, hint, error: this.#words[name] },
      html`<input
        id=${name}
        name=${name}
        part="input"
        type=${autocomplete === 'tel' ? 'tel' : 'text'}
        autocomplete=${autocomplete}
        maxlength=${name === 'contactName' ? 20 : 60}
        aria-describedby="${name}-hint ${name}-error"
        aria-invalid=${this.#words[name] ? 'true' : 'false'}
        .value=${live(this.#typed[name])}
        @input=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) this.#type(name, currentTarget.value);
        }}
      />`,
    );
  }

  /** Only where the page does not say where it is. */
  #renderRegion(): TemplateResult | typeof nothing {
    if (this.#view.region()) return nothing;
    void this.#choice.begin();
    const text = this.#texts;
    const labels = [text.province, text.city, text.county];
    const { levels, chosen } = this.#choice;
    return html`
      <fieldset class="kinds" aria-describedby="region-error">
        <legend>${text.region}</legend>
        ${levels.map(
          (regions, level) =>
            html`<select
              part="input"
              aria-label=${labels[level] ?? text.county}
              aria-invalid=${this.#words.region ? 'true' : 'false'}
              @change=${({ currentTarget }: Event) => {
                if (currentTarget instanceof HTMLSelectElement)
                  void this.#choice.choose(level, currentTarget.value);
              }}
            >
              <option value="" .selected=${!chosen[level]}>${text.choose}</option>
              ${regions.map(
                ({ code, name }) =>
                  html`<option value=${code} .selected=${chosen[level] === code} lang="zh-CN">
                    ${name}
                  </option>`,
              )}
            </select>`,
        )}
        <p class="error" id="region-error" aria-live="polite">${this.#words.region}</p>
        <div class="said" role="alert">${this.#renderNoRegions()}</div>
      </fieldset>
    `;
  }

  #renderNoRegions(): TemplateResult | typeof nothing {
    const { error } = this.#choice;
    if (error === undefined) return nothing;
    const text = this.#view.text();
    const onRetry = (): void => void this.#choice.retry();
    return renderFailure(describeFailure(error, text), { text, hotline: this.#view.hotline(), onRetry });
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    const text = this.#texts;
    const count = Object.values(this.#words).filter(Boolean).length;
    if (count > 0) return html`<p class="notice danger" part="notice">${fill(text.toMend, { count })}</p>`;
    if (this.error === undefined) return nothing;
    const failure = describeFailure(this.error, this.#view.text());
    return renderFailure(failure, {
      text: this.#view.text(),
      hotline: this.#view.hotline(),
      more: text.kept,
    });
  }

  #choose(kind: string): void {
    if (isKind(kind)) this.#kind = kind;
    this.#words = {};
    this.#view.element.requestUpdate();
  }

  #type(name: FieldName, typed: string): void {
    this.#typed = { ...this.#typed, [name]: typed };
    this.#words = { ...this.#words, [name]: undefined };
    this.#view.element.requestUpdate();
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const connection = this.#view.connection();
    const input = this.#read();
    const { element } = this.#view;
    if (connection && input && !this.isBusy) {
      this.isBusy = true;
      this.error = undefined;
      element.requestUpdate();
      try {
        await bind(connection, { employers: { create: employersCreate } }).employers.create(input);
        this.#view.onRegistered();
      } catch (error) {
        this.#blame(error);
      }
      this.isBusy = false;
    }
    element.requestUpdate();
    await element.updateComplete;
    focusFirstInvalid(element.renderRoot);
  };

  /** Undefined when something is missing; the fields say what. The service judges the numbers once more. */
  #read(): Schemas['EmployerInput'] | undefined {
    const text = this.#texts;
    const [name, contactName] = [this.#typed.name.trim(), this.#typed.contactName.trim()];
    const region = this.#view.region() ?? this.#choice.county;
    const phone = readMobile(this.#typed.contactPhone);
    const isHome = this.#kind === 'household';
    const typed = isHome ? this.#typed.idNumber.trim() : this.#typed.uscc.trim();
    const isRight = isHome ? readIdNumber(typed).ok : readUscc(typed).ok;
    const numberFault = typed === '' ? (isHome ? text.idFault : text.usccFault) : text.numberFault;
    this.#words = {
      ...(name.length < 2 && { name: text.nameFault }),
      ...(!isRight && { [isHome ? 'idNumber' : 'uscc']: numberFault }),
      ...(!region && { region: text.regionFault }),
      ...(!contactName && { contactName: text.contactFault }),
      ...(!phone.ok && { contactPhone: text.phoneFault }),
    };
    if (!region || !phone.ok || Object.keys(this.#words).length > 0) return undefined;
    const number = isHome ? { idNumber: typed } : { uscc: typed };
    return { kind: this.#kind, name, region, contactName, contactPhone: phone.value, ...number };
  }

  /** What the service found wrong stands at its field; the rest under the form. A region that the page gave is none. */
  #blame(error: unknown): void {
    this.#view.report(error);
    const errors = isYizhanError(error) ? error.errors : [];
    const isAsked = (name: string): boolean =>
      Object.hasOwn(this.#typed, name) && !(name === 'region' && this.#view.region());
    const found = errors.map(({ pointer, message }) => [pointer.slice(1), message] as const);
    this.#words = Object.fromEntries(found.filter(([name]) => isAsked(name)));
    if (Object.keys(this.#words).length === 0) this.error = error;
  }
}
