/** An ad in the words of schema.org; which field says what, and why, stands in docs/pages.md. */
import type { Schemas } from '@yizhan/contract';
import { html, textOf, type Markup } from '../../pages/markup.ts';
import { schemaOrg } from '../../pages/vocabularies.ts';
import { fill } from '../../pages/words.ts';
import { regionsAbove } from '../../regions/regions.ts';
import { shanghaiDay } from '../../time.ts';
import { clock, formatPay } from './format.ts';
import { benefitsOf, settlementOf } from './row.ts';
import { words } from './words.ts';

type Job = Schemas['Job'];

/** Only a labour contract makes an employee of somebody; work by the other agreements is bought, not employed. */
const employmentTypes: Readonly<Record<string, string>> = {
  labour_contract: 'FULL_TIME',
  part_time: 'PART_TIME',
  labour_service: 'CONTRACTOR',
  third_party: 'CONTRACTOR',
  over_age: 'CONTRACTOR',
};

const payUnits = { hour: 'HOUR', day: 'DAY', month: 'MONTH' } as const;

export interface Posting {
  readonly job: Job;
  readonly url: string;
  /** Who gave the ad its number. */
  readonly siteName: string;
}

export const jobPosting = async ({ job, url, siteName }: Posting) => ({
  '@context': schemaOrg,
  '@type': 'JobPosting',
  title: job.title,
  description: await textOf(descriptionOf(job)),
  url,
  identifier: { '@type': 'PropertyValue', name: siteName, value: job.id },
  datePosted: job.publishedAt,
  validThrough: job.validUntil,
  employmentType: [
    (job.employment && employmentTypes[job.employment]) ?? 'TEMPORARY',
    ...(job.pay.per === 'day' ? ['PER_DIEM'] : []),
  ],
  hiringOrganization: { '@type': 'Organization', name: job.onBehalfOf ?? job.employer.name },
  ...placeOfWork(job),
  ...pay(job),
  jobBenefits: benefitsOf(job).join(words.comma) || undefined,
  qualifications: job.conditions || undefined,
  occupationalCategory: job.trade,
  jobStartDate: shanghaiDay(new Date(job.startsAt)),
  workHours: job.hours ?? `${clock(new Date(job.startsAt))}-${clock(new Date(job.endsAt))}`,
  totalJobOpenings: job.needed,
  // People call the number that the page gives; they do not apply on it.
  directApply: false,
});

/** The whole ad, as search engines ask for it; the number to call is no part of it. */
function descriptionOf(job: Job): Markup {
  const { amount, unit } = formatPay(job.pay);
  const minAge = job.minAge === undefined ? [] : [fill(words.minAge, { age: job.minAge })];
  const parts: readonly (readonly [question: string, answer: string | undefined])[] = [
    [words.work, job.content],
    [words.conditions, [...minAge, job.conditions].filter(Boolean).join(words.comma) || words.noConditions],
    [words.pay, [amount + unit, settlementOf(job)].join(words.comma)],
    [words.when, job.hours],
    [words.benefits, benefitsOf(job).join(words.comma)],
  ];
  return html`${parts.map(([question, answer]) => answer && html`<p>${question}：${linesOf(answer)}</p>`)}`;
}

const linesOf = (text: string): Markup =>
  html`${text.split('\n').map((line, index) => html`${index > 0 && html`<br />`}${line}`)}`;

const workAtHome = '居家';

function placeOfWork({ place: { region, address, point } }: Job) {
  const [province = region, ...below] = regionsAbove(region.code);
  const country = { '@type': 'Country', name: 'CN' };
  if (address.startsWith(workAtHome)) {
    return { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: country };
  }
  return {
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        addressRegion: province.name,
        addressLocality: below.map(({ name }) => name).join('') || province.name,
        streetAddress: address,
      },
      ...(point && { geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng } }),
    },
  };
}

/** `baseSalary` knows spans of time alone: pay by the piece is an incentive, and negotiable pay is none yet. */
function pay(job: Job) {
  const { pay } = job;
  if (pay.per === 'negotiable') return {};
  if (pay.per === 'piece') {
    const { amount, unit } = formatPay(pay);
    return { incentiveCompensation: amount + unit };
  }
  const value = { '@type': 'QuantitativeValue', value: pay.amountFen / 100, unitText: payUnits[pay.per] };
  return { baseSalary: { '@type': 'MonetaryAmount', currency: 'CNY', value } };
}
