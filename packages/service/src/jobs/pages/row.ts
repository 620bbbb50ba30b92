import type { Schemas } from '@yizhan/contract';
import { settlementLabels } from '@yizhan/contract/labels/jobs';
import { html, type Markup } from '../../pages/markup.ts';
import type { Visit } from '../../pages/visit.ts';
import { fill } from '../../pages/words.ts';
import { shanghaiDay } from '../../time.ts';
import { formatPay, formatSpan } from './format.ts';
import { words } from './words.ts';

type JobSummary = Schemas['JobSummary'];

/** Where an ad has its page. */
export const pathOf = ({ id }: Pick<JobSummary, 'id'>): string => `/jobs/${id}`;

export const placeOf = ({ place }: JobSummary): string => place.region.name + place.address;

export const neededOf = ({ needed }: JobSummary): string =>
  needed > 0 ? fill(words.needed, { count: needed }) : words.filled;

const settlements: Readonly<Record<string, { readonly 'zh-CN': string }>> = settlementLabels;

export const settlementOf = ({ settlement }: JobSummary): string =>
  settlements[settlement]?.['zh-CN'] ?? words.settlementUnknown;

/** What comes with the pay. */
export const benefitsOf = ({ transport, meals, insured }: JobSummary): string[] => [
  ...(transport ? [words.transportMark] : []),
  ...(meals ? [words.meals] : []),
  ...(insured ? [words.insured] : []),
];

export function payOf({ pay }: JobSummary): Markup {
  const { amount, unit } = formatPay(pay);
  return html`<b>${amount}</b> ${unit}`;
}

/** Ads at a glance: what and how much, when, where, and their marks. */
export const rows = (jobs: readonly JobSummary[], visit: Visit, level: 2 | 3 = 2): Markup =>
  html`<ol class="jobs">
    ${jobs.map((job) => row(job, visit, level))}
  </ol>`;

function row(job: JobSummary, { link, now }: Visit, level: 2 | 3): Markup {
  const title = html`<a href="${link(pathOf(job))}">${job.title}</a>`;
  return html`<li>
    ${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
    <p class="pay">${payOf(job)}</p>
    <p>
      <time datetime="${job.startsAt}">${formatSpan(job.startsAt, job.endsAt, now)}</time>${words.comma}<span
        class="keep"
        >${neededOf(job)}</span
      >
    </p>
    <p>${placeOf(job)}</p>
    <ul class="marks">
      ${marksOf(job, now).map(([name, isStrong]) => html`<li ${isStrong && html`class="strong"`}>${name}</li>`)}
    </ul>
  </li>`;
}

function marksOf(job: JobSummary, now: Date): (readonly [name: string, isStrong: boolean])[] {
  const isToday = shanghaiDay(new Date(job.startsAt)) === shanghaiDay(now);
  return [
    ...(isToday ? [[words.today, true] as const] : []),
    [settlementOf(job), false],
    ...benefitsOf(job).map((benefit) => [benefit, false] as const),
    ...(job.employer.verified ? [[words.verified, true] as const] : []),
  ];
}
