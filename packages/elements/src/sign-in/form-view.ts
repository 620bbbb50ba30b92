import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ignoreEnterOfComposition } from '../base/composition.ts';
import { renderCall } from '../base/failure.ts';
import { codeIn, formatMobile } from '../base/form/digits.ts';
import { renderField } from '../base/form/field.ts';
import { prepareWrites } from '../base/form/prepare.ts';
import { formatWait } from '../base/format.ts';
import { fill } from '../base/strings.ts';
import type { Farewell } from './account.ts';
import type { CodeFlow } from './code-flow.ts';
import { describeStep, renderFailure } from './failures.ts';
import { codeDigits, wordsOf, type FieldName } from './faults.ts';
import type { SignInStrings } from './strings.ts';

/** What the form needs to know beyond its flow. */
export interface FormContext {
  readonly text: SignInStrings;
  readonly hotline: string | undefined;
  readonly farewell: Farewell | undefined;
  readonly onSend: (by: 'text' | 'voice') => unknown;
  readonly onSignIn: () => unknown;
}

/** Number, then code; the filled button is always the next thing to do. */
export function renderForm(flow: CodeFlow, form: FormContext): TemplateResult {
  const { text, farewell } = form;
  const { awaitsCode, busy } = flow;
  const label = busy
    ? { text: text.sending, voice: text.calling, signIn: text.signingIn }[busy]
    : awaitsCode
      ? text.signIn
      : text.sendCode;
  const isOver = farewell && !busy && !flow.failure;
  const goodbye = isOver ? html`<p class="notice" part="notice">${text[farewell]}</p>` : nothing;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (flow.awaitsCode) form.onSignIn();
    else form.onSend('text');
  };
  return html`
    <div class="said" role="status">${goodbye}</div>
    <form
      part="form"
      novalidate
      aria-labelledby="heading"
      aria-busy=${busy !== undefined}
      @submit=${onSubmit}
      @keydown=${ignoreEnterOfComposition}
      @focusin=${prepareWrites}
    >
      ${renderPhone(flow, text)} ${awaitsCode ? renderCode(flow, text) : nothing}
      <slot name="legal"></slot>
      ${renderSaid(flow, form)}
      <button class="primary" part="submit" aria-disabled=${busy !== undefined}>${label}</button>
      ${renderOthers(flow, form)}
    </form>
  `;
}

function renderPhone(flow: CodeFlow, text: SignInStrings): TemplateResult {
  const { phone } = flow.faults;
  const field = { id: 'phone', label: text.phone, hint: text.phoneHint, error: wordsOf(phone, text) };
  return renderField(
    field,
    html`<input
      id="phone"
      name="phone"
      part="input"
      type="tel"
      inputmode="numeric"
      autocomplete="tel"
      enterkeyhint="go"
      aria-describedby="phone-hint phone-error"
      aria-invalid=${phone !== undefined}
      .value=${live(flow.phone)}
      @input=${typing(flow, 'phone')}
      @change=${() => flow.settle('phone')}
    />`,
  );
}

function renderCode(flow: CodeFlow, text: SignInStrings): TemplateResult {
  const { code } = flow.faults;
  const field = { id: 'code', label: text.code, hint: whereSent(flow, text), error: wordsOf(code, text) };
  return renderField(
    field,
    html`<input
      id="code"
      name="code"
      part="input"
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      enterkeyhint="go"
      aria-describedby="code-hint code-error"
      aria-invalid=${code !== undefined}
      .value=${live(flow.code)}
      @input=${typing(flow, 'code')}
      @paste=${pasting(flow)}
      @change=${() => flow.settle('code')}
    />`,
  );
}

const typing =
  (flow: CodeFlow, field: FieldName) =>
  ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) flow.type(field, currentTarget.value);
  };

/** The whole message may be pasted: only its code stays. */
const pasting =
  (flow: CodeFlow) =>
  (event: ClipboardEvent): void => {
    const code = codeIn(event.clipboardData?.getData('text') ?? '', codeDigits);
    if (code.length !== codeDigits) return;
    event.preventDefault();
    flow.type('code', code);
  };

function whereSent({ sent }: CodeFlow, text: SignInStrings): string {
  if (!sent) return '';
  const words =
    sent.seconds === undefined ? text.codeMaybeSent : sent.by === 'voice' ? text.codeCalled : text.codeSent;
  return fill(words, {
    phone: formatMobile(sent.phone).replaceAll(' ', '\u00a0'),
    wait: formatWait(sent.seconds ?? 0, text),
  });
}

/** What is to be said about the whole form: that it is slow, and what went wrong. Both places are always there. */
function renderSaid(flow: CodeFlow, { text, hotline }: FormContext): TemplateResult {
  const failure = flow.failure && describeStep(flow.failure, text);
  const trouble = failure ? renderFailure(failure, text, hotline, text.kept) : nothing;
  const slow = html`
    <div class="notice" part="notice">
      <p class="lead">${text.slow}</p>
      ${renderCall(text.call, hotline)}
    </div>
  `;
  return html`
    <div class="said" role="status">${flow.isSlow ? slow : nothing}</div>
    <div class="said" role="alert">${trouble}</div>
    ${
      flow.isSlow
        ? html`<button type="button" part="cancel" @click=${() => flow.cancel()}>${text.cancel}</button>`
        : nothing
    }
  `;
}

/** Another code by text message or by a call, when the service allows it. */
function renderOthers(flow: CodeFlow, { text, onSend }: FormContext): TemplateResult {
  const { awaitsCode, busy, clock } = flow;
  const wait = awaitsCode ? clock.seconds : 0;
  const isBlocked = busy !== undefined || wait > 0;
  const hint =
    wait > 0
      ? fill(text.resendIn, { wait: formatWait(wait, text) })
      : awaitsCode
        ? text.resendNow
        : text.voiceHint;
  return html`
    <div class="others">
      <p class="hint" id="others-hint">${hint}</p>
      <div class="actions">
        ${
          awaitsCode
            ? html`<button
                type="button"
                part="resend"
                aria-disabled=${isBlocked}
                aria-describedby="others-hint"
                @click=${() => onSend('text')}
              >
                ${text.resend}
              </button>`
            : nothing
        }
        <button
          type="button"
          part="voice"
          aria-disabled=${isBlocked}
          aria-describedby="others-hint"
          @click=${() => onSend('voice')}
        >
          ${text.voice}
        </button>
      </div>
    </div>
  `;
}
