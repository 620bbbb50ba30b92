import { html, nothing, type TemplateResult } from 'lit';
import { employmentLabels, settlementLabels } from '@yizhan/contract/labels/jobs';
import type { Schemas } from '@yizhan/contract';
import { formatDistance, formatMoment, formatPay, formatSpan, keepUnits } from '../base/format.ts';
import { fill, type Locale } from '../base/strings.ts';
import type { JobDetailStrings } from './strings.ts';

type Job = Schemas['Job'];
type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export interface FactsContext {
  readonly text: JobDetailStrings;
  readonly locale: Locale;
  readonly now: string;
}

/** What, for how much, and what comes with it. */
export function renderOffer(job: Job, { text, locale }: FactsContext): TemplateResult {
  const { amount, unit } = formatPay(job.pay, text);
  const settlement = (settlementLabels as Labels)[job.settlement]?.[locale] ?? text.settlementUnknown;
  const marks = [job.transport && text.transport, job.meals && text.meals, job.insured && text.insured];
  return html`
    <h3 class="title" part="title" lang="zh-CN">${job.title}</h3>
    <p class="pay" part="pay">
      <span class="amount">${amount}</span> <span class="unit">${unit}${text.comma}${settlement}</span>
    </p>
    <ul class="marks" part="marks" role="list">
      ${marks.filter(Boolean).map((mark) => html`<li class="mark" part="mark">${mark}</li>`)}
    </ul>
  `;
}

/** Everything that an ad has to say, each with its question. What was not said has no row. */
export function renderFacts(job: Job, context: FactsContext, directions: unknown): TemplateResult {
  const { text, locale, now } = context;
  const agreement = job.employment && (employmentLabels as Labels)[job.employment]?.[locale];
  return html`
    <dl class="facts" part="facts">
      ${fact(
        text.when,
        html`<time datetime=${job.startsAt}>${formatSpan(job.startsAt, job.endsAt, now, text)}</time>`,
        job.hours && chinese(job.hours),
      )}
      ${fact(
        text.where,
        chinese(keepUnits(job.place.region.name + job.place.address)),
        job.distanceM === undefined ? undefined : formatDistance(job.distanceM, text),
        directions,
      )}
      ${fact(text.work, html`<span class="lines" lang="zh-CN">${job.content}</span>`)}
      ${fact(text.people, peopleOf(job, text))}
      ${fact(text.conditions, job.conditions ? chinese(job.conditions) : text.noConditions)}
      ${fact(
        text.employer,
        chinese(job.employer.name),
        job.onBehalfOf && fill(text.onBehalfOf, { name: job.onBehalfOf }),
        html`<span class=${job.employer.verified ? 'verified' : ''}
          >${job.employer.verified ? text.verified : text.unverified}</span
        >`,
        job.station && fill(text.station, { name: job.station.name }),
      )}
      ${agreement ? fact(text.agreement, agreement) : nothing}
      ${fact(text.validUntil, formatMoment(job.validUntil, now, text))}
      ${fact(text.source, chinese(job.source))}
    </dl>
  `;
}

/** Of a job that is over nobody is needed, and nobody can wait for a place. */
function peopleOf({ status, headcount, needed }: Job, text: JobDetailStrings): string {
  if (!isOpen(status)) return fill(text.peopleOnce, { headcount });
  return fill(needed > 0 ? text.peopleNeeded : text.peopleFull, { headcount, needed });
}

/** Whether one can apply, be it for a place that becomes free. */
export const isOpen = (status: Job['status']): boolean => status === 'published' || status === 'filled';

/** Words of the ad stay Chinese on an English page; a screen reader must know. */
const chinese = (words: string): TemplateResult => html`<span lang="zh-CN">${words}</span>`;

function fact(question: string, answer: unknown, ...notes: readonly unknown[]): TemplateResult {
  return html`
    <div class="fact">
      <dt>${question}</dt>
      <dd>${answer} ${notes.filter(Boolean).map((note) => html`<p class="note">${note}</p>`)}</dd>
    </div>
  `;
}
