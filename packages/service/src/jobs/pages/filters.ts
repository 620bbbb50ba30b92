import type { Schemas } from '@yizhan/contract';
import {
  jobHoursLabels,
  jobStartLabels,
  payBasisLabels,
  settlementLabels,
} from '@yizhan/contract/labels/jobs';
import { jobs as operations } from '@yizhan/contract/operations/jobs';
import { html, type Markup } from '../../pages/markup.ts';
import type { Query, Visit } from '../../pages/visit.ts';
import { fill } from '../../pages/words.ts';
import { findRegion, isWithin, regionOf, regionsAbove } from '../../regions/regions.ts';
import { tradeByCode } from '../search/trades.ts';
import { words } from './words.ts';

/** What the list is asked for, under the names of `jobs.list`; whatever else stands in the address is not ours. */
export function readFilters(query: URLSearchParams): Query {
  const names = Object.keys(operations.list.query);
  const filters: Query = Object.fromEntries(names.map((name) => [name, query.get(name) || undefined]));
  // The form sends the least pay along when nothing says any more by what it is reckoned.
  return filters.payPer ? filters : { ...filters, payMinFen: undefined };
}

/** The filters without the place in the list. */
export const withoutPlace = (filters: Query): Query => ({ ...filters, cursor: undefined, limit: undefined });

/** The region that the list is of; undefined for every place. */
export function regionAsked({ site }: Visit, { region }: Query): Schemas['Region'] | undefined {
  const code = region ?? site.region;
  return code === null ? undefined : regionOf(code);
}

export function headingOf(visit: Visit, filters: Query): string {
  const region = regionAsked(visit, filters);
  return region ? fill(words.jobsIn, { place: region.name }) : words.jobs;
}

type Labels = Readonly<Record<string, { readonly 'zh-CN': string }>>;
type Option = readonly [value: string, name: string];

const optionsOf = (labels: Labels): Option[] =>
  Object.entries(labels).map(([value, label]) => [value, label['zh-CN']]);
const optionsIn = (counts: Schemas['FacetCounts']): Option[] =>
  counts.map(({ value, name }) => [value, name ?? value]);

const transportOptions: Option[] = [
  ['true', words.transportYes],
  ['false', words.transportNo],
];

/** Steps of pay that people think in, in yuan. */
const paySteps: Readonly<Record<string, readonly number[]>> = {
  hour: [15, 20, 25, 30, 40],
  day: [100, 150, 200, 250, 300],
  month: [3000, 4000, 5000, 6000, 8000],
};

const payOptions = (payPer: string | undefined): Option[] =>
  (paySteps[payPer ?? ''] ?? []).map((yuan) => [String(yuan * 100), fill(words.atLeast, { yuan })]);

/** The regions above the one that was asked for, as far as the site goes, and those below it that have jobs. */
function regionOptions({ site }: Visit, region: string | undefined, facets: Schemas['JobFacets']): Option[] {
  const above = region === undefined ? [] : regionsAbove(region);
  const ofSite = above.filter(
    ({ code }) => site.region === null || (isWithin(code, site.region) && code !== site.region),
  );
  return [...ofSite.map(({ code, name }): Option => [code, name]), ...optionsIn(facets.region)];
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
}

function fieldsOf(visit: Visit, filters: Query, facets: Schemas['JobFacets']): Field[] {
  const fields: Field[] = [
    { name: 'region', label: words.region, options: regionOptions(visit, filters.region, facets) },
    { name: 'trade', label: words.trade, options: optionsIn(facets.trade) },
    { name: 'starts', label: words.starts, options: optionsOf(jobStartLabels) },
    { name: 'hours', label: words.hours, options: optionsOf(jobHoursLabels) },
    { name: 'payPer', label: words.payPer, options: optionsOf(payBasisLabels) },
    // By what, before how much: 200 is much for an hour and nothing for a month.
    { name: 'payMinFen', label: words.payMin, options: payOptions(filters.payPer) },
    { name: 'settlement', label: words.settlement, options: optionsOf(settlementLabels) },
    { name: 'transport', label: words.transport, options: transportOptions },
    { name: 'station', label: words.station, options: optionsIn(facets.station) },
  ];
  return fields
    .map((field) => withPresent(field, filters[field.name]))
    .filter(({ options }) => options.length > 0);
}

/** What was asked for stays in the form, also where nobody would offer it. */
function withPresent(field: Field, value: string | undefined): Field {
  if (value === undefined || field.options.some(([known]) => known === value)) return field;
  return { ...field, options: [...field.options, [value, nameOf(field.name, value)]] };
}

function nameOf(filter: string, value: string): string {
  if (filter === 'region') return findRegion(value)?.name ?? value;
  if (filter === 'trade') return tradeByCode(value)?.name ?? value;
  if (filter === 'payMinFen') return fill(words.atLeast, { yuan: Number(value) / 100 });
  return filter === 'station' ? words.station : value;
}

/** A form that every browser sends: its fields are the parameters of `jobs.list`. */
export function filterForm(visit: Visit, filters: Query, facets: Schemas['JobFacets']): Markup {
  const fields = fieldsOf(visit, filters, facets);
  const shown = ['q', ...fields.map(({ name }) => name)];
  const kept = Object.entries(withoutPlace({ ...filters, site: visit.query.get('site') ?? undefined }));
  return html`<form class="find" action="/jobs" role="search">
    ${kept.map(
      ([name, value]) =>
        value !== undefined &&
        !shown.includes(name) &&
        html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    <p class="word">
      <input
        type="search"
        name="q"
        value="${filters.q}"
        maxlength="60"
        aria-label="${words.search}"
        placeholder="${words.searchHint}"
        enterkeyhint="search"
      />
      <button class="button main">${words.find}</button>
    </p>
    <details>
      <summary>${words.filters}</summary>
      <div class="filters">${fields.map((field) => selection(field, filters[field.name]))}</div>
      <button class="button">${words.apply}</button>
    </details>
  </form>`;
}

const selection = ({ name, label, options }: Field, present: string | undefined): Markup =>
  html`<label>
    <span>${label}</span>
    <select name="${name}">
      <option value="">${words.any}</option>
      ${options.map(
        ([value, text]) => html`<option value="${value}" ${value === present && 'selected'}>${text}</option>`,
      )}
    </select>
  </label>`;

/** What is asked for at present, each with the link that takes it away. */
export function filterChips(visit: Visit, filters: Query, facets: Schemas['JobFacets']): Markup | undefined {
  const fields = fieldsOf(visit, filters, facets);
  const chips = Object.entries(withoutPlace(filters)).flatMap(([name, value]): Option[] => {
    if (value === undefined) return [];
    if (name === 'q') return [[name, value]];
    if (name === 'near') return [[name, words.near]];
    const text = fields.find((field) => field.name === name)?.options.find(([known]) => known === value)?.[1];
    return text === undefined ? [] : [[name, text]];
  });
  if (chips.length === 0) return undefined;
  const without: Readonly<Record<string, readonly string[]>> = {
    payPer: ['payMinFen'],
    near: ['withinM', 'sort'],
  };
  return html`<ul class="chips">
    ${chips.map(([name, text]) => {
      const gone = [name, ...(without[name] ?? [])];
      const rest = Object.fromEntries(
        Object.entries(withoutPlace(filters)).filter(([other]) => !gone.includes(other)),
      );
      const label = fill(words.without, { name: text });
      return html`<li>
        <a href="${visit.link('/jobs', rest)}" aria-label="${label}">${text} <span>×</span></a>
      </li>`;
    })}
  </ul>`;
}
