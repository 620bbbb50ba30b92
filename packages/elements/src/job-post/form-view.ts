import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { employmentLabels, payBasisLabels, settlementLabels } from '@yizhan/contract/labels/jobs';
import { isYizhanError } from '@yizhan/sdk';
import { ignoreEnterOfComposition } from '../base/composition.ts';
import { describeFailure, type Failure } from '../base/failure.ts';
import { fill } from '../base/strings.ts';
import { renderFailure, renderSending } from './failure-view.ts';
import {
  renderAdvice,
  renderArea,
  renderFlag,
  renderInput,
  renderSelect,
  type FieldsContext,
} from './form-fields.ts';
import type { PostView } from './view.ts';

export interface FormContext extends FieldsContext {
  readonly view: PostView;
  readonly onSend: (how: 'save' | 'submit') => void;
  readonly onBack: () => void;
}

/** What most ads say first, the rest folded below it. The filled button hands the ad in. */
export function renderForm(context: FormContext): TemplateResult {
  const { form, text, onSend, onBack } = context;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSend(form.isDraft ? 'submit' : 'save');
  };
  return html`
    <button class="plain" part="back" @click=${onBack}>${text.back}</button>
    <form
      part="form"
      novalidate
      aria-labelledby="form-heading"
      aria-busy=${form.busy !== undefined}
      @submit=${onSubmit}
      @keydown=${ignoreEnterOfComposition}
    >
      <h3 id="form-heading" tabindex="-1">${text.formHeading}</h3>
      <div class="said" role="status">${form.isRestored ? renderRestored(context) : nothing}</div>
      ${renderFirst(context)} ${renderRest(context)}
      <slot name="legal"></slot>
      <div class="said" role="alert">${renderTrouble(context)}</div>
      ${renderSending(context.view, form.busy !== undefined)} ${renderButtons(context)}
    </form>
  `;
}

const renderRestored = ({ form, text }: FormContext): TemplateResult => html`
  <div class="notice" part="notice">
    <p>${text.restored}</p>
    <button type="button" class="plain" @click=${() => form.startOver()}>${text.startOver}</button>
  </div>
`;

function renderFirst(context: FormContext): TemplateResult {
  const { form, text } = context;
  const { payPer } = form.values;
  return html`
    ${renderInput(context, 'title', { hint: text.titleHint, maxlength: 40 })}
    <div class="row">
      ${renderInput(context, 'headcount', { inputmode: 'numeric', maxlength: 6 })}
      ${
        payPer === 'negotiable'
          ? nothing
          : renderInput(context, 'payYuan', { inputmode: 'decimal', maxlength: 12 })
      }
      ${renderSelect(context, 'payPer', payBasisLabels)}
      ${
        payPer === 'piece'
          ? renderInput(context, 'payUnit', { hint: text.payUnitHint, maxlength: 8 })
          : nothing
      }
      ${renderSelect(context, 'settlement', settlementLabels)}
    </div>
    <div class="row">
      ${renderInput(context, 'day', { type: 'date' })}
      ${renderInput(context, 'days', { inputmode: 'numeric', maxlength: 6 })}
    </div>
    <div class="row">
      ${renderInput(context, 'starts', { type: 'time' })}
      ${renderInput(context, 'ends', { hint: text.endsHint, type: 'time' })}
    </div>
    ${renderPlace(context)} ${renderArea(context, 'content', { hint: text.contentHint, maxlength: 2000 })}
    ${renderInput(context, 'contactPhone', {
      hint: form.ad?.contactPhone
        ? fill(text.contactPhoneKept, { phone: form.ad.contactPhone })
        : text.contactPhoneHint,
      type: 'tel',
      autocomplete: 'tel',
      maxlength: 20,
    })}
  `;
}

function renderPlace(context: FormContext): TemplateResult {
  const { form, text } = context;
  const region = form.employer.region.name;
  return html`
    <div class="group">
      ${renderInput(context, 'address', {
        hint: fill(text.addressHint, { region }),
        autocomplete: 'street-address',
        maxlength: 120,
      })}
      <p class="hint" role="status">${form.whereabouts ? text[form.whereabouts] : nothing}</p>
      <button
        type="button"
        part="locate"
        @click=${() => (form.values.point ? form.forgetPoint() : void form.locate())}
      >
        ${form.values.point ? text.forgetPoint : text.locate}
      </button>
    </div>
  `;
}

function renderRest(context: FormContext): TemplateResult {
  const { form, text } = context;
  return html`
    <details
      part="rest"
      ?open=${live(form.isRestOpen)}
      @toggle=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLDetailsElement) form.isRestOpen = currentTarget.open;
      }}
    >
      <summary>${text.rest}</summary>
      <div class="rest">
        <div class="flags">
          ${renderFlag(context, 'transport')} ${renderFlag(context, 'meals')}
          ${renderFlag(context, 'insured')}
        </div>
        ${renderArea(context, 'conditions', {
          hint: text.conditionsHint,
          maxlength: 500,
        })}
        ${renderInput(context, 'minAge', { inputmode: 'numeric', maxlength: 4 })}
        ${renderInput(context, 'hours', { hint: text.hoursHint, maxlength: 60 })}
        ${renderInput(context, 'trade', { hint: text.tradeHint, maxlength: 20 })}
        ${renderSelect(context, 'employment', employmentLabels, text.undecided)}
        <div class="row">
          ${renderInput(context, 'validDay', { hint: text.validHint, type: 'date' })}
          ${renderInput(context, 'validTime', { type: 'time' })}
        </div>
        ${renderInput(context, 'contactName', {
          hint: text.contactNameHint,
          autocomplete: 'name',
          maxlength: 20,
        })}
        ${renderFlag(context, 'withholdContact')}
      </div>
    </details>
  `;
}

/** What is wrong with all of it: how much is still to mend, or why the service did not take it. */
function renderTrouble({ form, text, view }: FormContext): TemplateResult | typeof nothing {
  const { error, toMend } = form;
  if (toMend) return html`<p class="notice danger" part="notice">${toMend}</p>`;
  if (error === undefined) return nothing;
  const failure: Failure =
    isYizhanError(error) && error.status === 412
      ? { lead: text.conflict, hint: text.conflictHint }
      : describeFailure(error, text);
  return renderFailure(failure, { text, hotline: view.hotline(), more: text.kept });
}

function renderButtons({ form, text, onSend }: FormContext): TemplateResult {
  const { busy, isDraft } = form;
  const label = busy === 'submit' ? text.submitting : busy ? text.saving : undefined;
  const others = form.pieces.other;
  return html`
    <div class="advices" aria-live="polite">
      ${others ? html`<p class="hint">${text.otherAdvice}</p>` : nothing} ${renderAdvice(others, text)}
    </div>
    <div class="actions">
      ${
        isDraft
          ? html`<button
              type="button"
              part="save"
              aria-disabled=${busy !== undefined}
              @click=${() => onSend('save')}
            >
              ${text.save}
            </button>`
          : nothing
      }
      <button class="primary" part="submit" aria-disabled=${busy !== undefined}>
        ${label ?? (isDraft ? text.submit : text.saveChanges)}
      </button>
    </div>
  `;
}
