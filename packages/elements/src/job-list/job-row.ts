import { html, nothing, type TemplateResult } from 'lit';
import { settlementLabels } from '@yizhan/contract/labels/jobs';
import type { Schemas } from '@yizhan/contract';
import { formatDistance, formatPay, formatSpan, isToday, keepUnits } from '../base/format.ts';
import { fill, type Locale } from '../base/strings.ts';
import type { JobListStrings } from './strings.ts';

export type JobSummary = Schemas['JobSummary'];

/** What a row needs to know beyond its job. */
export interface RowContext {
  readonly text: JobListStrings;
  readonly locale: Locale;
  readonly now: string;
  /** Address of the job's page, or of nothing but its id. */
  readonly href: string;
  readonly onSelect: (event: MouseEvent) => void;
}

/** One job at a glance: what and how much, when, where, and its marks. */
export function renderJob(job: JobSummary, row: RowContext): TemplateResult {
  const { text } = row;
  const { amount, unit } = formatPay(job.pay, text);
  // Words of the ad stay Chinese on an English page; a screen reader must know.
  const title = html`<span lang="zh-CN">${job.title}</span>`;
  return html`
    <article class="job">
      <h3 class="title" part="title">
        <a href=${row.href} @click=${row.onSelect}>${title}</a>
      </h3>
      <p class="pay" part="pay"><span class="amount">${amount}</span> <span class="unit">${unit}</span></p>
      <p class="when">
        <time datetime=${job.startsAt}>${formatSpan(job.startsAt, job.endsAt, row.now, text)}</time
        >${text.comma}<span class="keep">${neededOf(job, text)}</span>
      </p>
      <p class="where">
        <span lang="zh-CN">${placeOfWork(job)}</span>${
          job.distanceM === undefined
            ? nothing
            : html`${text.comma}<span class="keep">${formatDistance(job.distanceM, text)}</span>`
        }
      </p>
      <ul class="marks" part="marks">
        ${marksOf(job, row).map(([kind, words]) => html`<li class="mark ${kind}" part="mark">${words}</li>`)}
      </ul>
    </article>
  `;
}

export const neededOf = ({ needed }: JobSummary, text: JobListStrings): string =>
  needed > 0 ? fill(text.needed, { count: needed }) : text.filled;

export const placeOfWork = ({ place }: JobSummary): string => keepUnits(place.region.name + place.address);

/** A row of bars, as high as a row with words. */
export const renderSkeleton = (): TemplateResult => html`
  <div class="job">
    <p class="title"><span class="bar m"></span></p>
    <p class="pay">
      <span class="amount"><span class="bar s"></span></span>
    </p>
    <p class="when"><span class="bar l"></span></p>
    <p class="where"><span class="bar m"></span></p>
    <p class="marks"><span class="mark s">&nbsp;</span><span class="mark s"></span></p>
  </div>
`;

type Mark = readonly [kind: string, words: string];

export function marksOf(job: JobSummary, { text, locale, now }: RowContext): Mark[] {
  const settlements: Readonly<Record<string, Readonly<Record<Locale, string>>>> = settlementLabels;
  const marks: readonly (Mark | false)[] = [
    isToday(job.startsAt, now) && ['today', text.today],
    ['settlement', settlements[job.settlement]?.[locale] ?? text.settlementUnknown],
    job.transport && ['transport', text.transport],
    job.meals && ['meals', text.meals],
    job.insured && ['insured', text.insured],
    job.employer.verified && ['verified', text.verified],
  ];
  return marks.filter((mark) => mark !== false);
}
