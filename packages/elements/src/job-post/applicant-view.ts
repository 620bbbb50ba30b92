import { html, nothing, type TemplateResult } from 'lit';
import { formatMobile } from '../base/form/digits.ts';
import { fill } from '../base/strings.ts';
import type { ApplicantTexts } from './applicants.strings.ts';
import type { Applicant } from './applicants.ts';

interface ApplicantContext {
  readonly text: ApplicantTexts;
  /** Words of the hints, by their codes. */
  readonly messages: ReadonlyMap<string, string>;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onArrive: () => void;
  readonly onDecline: () => void;
}

/** Who it is, how the application stands, how long each step took, and what the employer can answer. */
export function renderApplicant(applicant: Applicant, context: ApplicantContext): TemplateResult {
  const { id, applicantName, phone, reason, hints } = applicant;
  const { text, messages } = context;
  const isWhole = /^\d+$/.test(phone);
  return html`
    <div class="ad-head">
      <p id="name-${id}"><strong lang="zh-CN">${applicantName ?? text.nameless}</strong></p>
      <span class="status">${standingOf(applicant, text)}</span>
    </div>
    <p class="phone">
      ${isWhole ? html`<a href="tel:${phone}">${formatMobile(phone)}</a>` : html`<span>${phone}</span>`}
    </p>
    ${applicant.status === 'applied' ? html`<p class="hint">${text.phoneAfter}</p>` : nothing}
    ${hints.map(({ advice }) => html`<p class="hint">${messages.get(advice) ?? nothing}</p>`)}
    ${reason ? html`<p class="hint">${fill(text.because, { reason })}</p>` : nothing}
    <p class="hint">${stepsOf(applicant, text)}</p>
    <div class="actions">${renderAnswers(applicant, context)}</div>
  `;
}

function standingOf({ status, waitingPlace }: Applicant, text: ApplicantTexts): string {
  const words: Readonly<Record<string, string>> = {
    applied: text.applied,
    waitlisted: fill(text.waitlisted, { place: waitingPlace ?? '' }),
    confirmed: text.confirmed,
    arrived: text.arrived,
    declined: text.declined,
    cancelled: text.cancelled,
  };
  return words[status] ?? text.other;
}

function stepsOf({ minutes }: Applicant, text: ApplicantTexts): string {
  const { toApply, toConfirm, toArrive } = minutes;
  const steps = [
    fill(text.toApply, { value: toApply }),
    toConfirm !== null && fill(text.toConfirm, { value: toConfirm }),
    toArrive !== null && fill(text.toArrive, { value: toArrive }),
  ];
  return steps.filter((step) => step !== false).join(text.comma);
}

/** Somebody who waits in line cannot be taken before a seat is free, and may be told so. */
function renderAnswers({ id, status }: Applicant, context: ApplicantContext): TemplateResult[] {
  const { text, isBusy, onConfirm, onArrive, onDecline } = context;
  const button = (words: string, run: () => void, isNext: boolean): TemplateResult =>
    html`<button
      class=${isNext ? '' : 'quiet'}
      aria-disabled=${isBusy}
      aria-describedby="name-${id}"
      @click=${run}
    >
      ${words}
    </button>`;
  return [
    ...(status === 'applied' ? [button(text.confirm, onConfirm, true)] : []),
    ...(status === 'confirmed' ? [button(text.arrive, onArrive, true)] : []),
    ...(status === 'applied' || status === 'waitlisted' || status === 'confirmed'
      ? [button(text.decline, onDecline, false)]
      : []),
  ];
}
