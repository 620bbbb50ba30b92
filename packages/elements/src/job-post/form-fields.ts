import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderField } from '../base/form/field.ts';
import type { Locale } from '../base/strings.ts';
import type { AdForm } from './ad-form.ts';
import type { Flag, TextField } from './ad-values.ts';
import type { AdvicePiece } from './advice.ts';
import type { JobPostStrings } from './strings.ts';

/** What every field of the form needs to know. */
export interface FieldsContext {
  readonly form: AdForm;
  readonly text: JobPostStrings;
  readonly locale: Locale;
}

interface Input {
  readonly hint?: string;
  readonly type?: 'text' | 'tel' | 'date' | 'time';
  readonly inputmode?: 'numeric' | 'decimal';
  readonly autocomplete?: 'tel' | 'name' | 'street-address';
  readonly maxlength?: number;
}

type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export function renderInput(context: FieldsContext, name: TextField, input: Input): TemplateResult {
  const { type = 'text', inputmode, autocomplete, maxlength } = input;
  const { form } = context;
  return renderOne(
    context,
    name,
    input.hint,
    html`<input
      id=${name}
      name=${name}
      part="input"
      type=${type}
      inputmode=${inputmode ?? nothing}
      autocomplete=${autocomplete ?? 'off'}
      maxlength=${maxlength ?? nothing}
      aria-describedby=${describedBy(name)}
      aria-invalid=${isWrong(form, name)}
      .value=${live(form.values[name])}
      @input=${typing(form, name)}
    />`,
  );
}

export function renderArea(context: FieldsContext, name: TextField, input: Input): TemplateResult {
  const { form } = context;
  return renderOne(
    context,
    name,
    input.hint,
    html`<textarea
      id=${name}
      name=${name}
      part="input"
      rows="3"
      maxlength=${input.maxlength ?? nothing}
      aria-describedby=${describedBy(name)}
      aria-invalid=${isWrong(form, name)}
      .value=${live(form.values[name])}
      @input=${typing(form, name)}
    ></textarea>`,
  );
}

/** @param open what an empty choice is called; without it one has to be made. */
export function renderSelect(
  context: FieldsContext,
  name: TextField,
  labels: Labels,
  open?: string,
): TemplateResult {
  const { form, locale } = context;
  const chosen = form.values[name];
  const option = (value: string, label: string): TemplateResult =>
    html`<option value=${value} .selected=${value === chosen}>${label}</option>`;
  return renderOne(
    context,
    name,
    undefined,
    html`<select
      id=${name}
      name=${name}
      part="input"
      aria-describedby=${describedBy(name)}
      aria-invalid=${isWrong(form, name)}
      @change=${typing(form, name)}
    >
      ${open === undefined ? nothing : option('', open)}
      ${Object.entries(labels).map(([value, label]) => option(value, label[locale]))}
    </select>`,
  );
}

export const renderFlag = ({ form, text }: FieldsContext, name: Flag): TemplateResult => html`
  <label class="flag">
    <input
      type="checkbox"
      name=${name}
      .checked=${live(form.values[name])}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLInputElement) form.check(name, currentTarget.checked);
      }}
    />
    ${text[name]}
  </label>
`;

/** Advice never stops anybody: it stands under the field, in the colour of a warning, quoting the words that it means. */
export const renderAdvice = (pieces: readonly AdvicePiece[] | undefined, text: JobPostStrings) =>
  pieces?.map(({ severity, quote, words }) => {
    const lead = { refuse: text.adviceRefuse, change: text.adviceChange, advise: text.adviceAdvise }[
      severity
    ];
    const [before = '', after = ''] = text.adviceOf.split('{quote}');
    return html`<p class="advice" part="advice">
      <strong>${lead}</strong>
      ${quote ? html`${before}<q lang="zh-CN">${quote}</q>${after}` : nothing}${words}
    </p>`;
  });

/** The words of a field stand under its own name. */
function renderOne(
  { form, text }: FieldsContext,
  name: TextField,
  hint: string | undefined,
  control: TemplateResult,
): TemplateResult {
  return renderField(
    { id: name, label: text[name], hint, error: form.words[name] },
    html`${control}
      <div class="advices" id="${name}-advice" aria-live="polite">
        ${renderAdvice(form.pieces[name], text)}
      </div>`,
  );
}

const describedBy = (name: TextField): string => `${name}-hint ${name}-advice ${name}-error`;

const isWrong = ({ words }: AdForm, name: TextField): 'true' | 'false' => (words[name] ? 'true' : 'false');

const typing =
  (form: AdForm, name: TextField) =>
  ({ currentTarget: control }: Event): void => {
    const isControl =
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement;
    if (isControl) form.type(name, control.value);
  };
