import type { Schemas } from '@yizhan/contract';
import { html, textOf } from '../../pages/markup.ts';
import type { Shown } from '../../pages/page.ts';
import type { Visit } from '../../pages/visit.ts';
import { shanghaiMidnight } from '../../time.ts';
import { formats, type FeedItem, type FormatName } from './feed-formats.ts';
import { headingOf, readFilters, withoutPlace } from './filters.ts';
import { formatDate, formatPay, formatSpan } from './format.ts';
import { benefitsOf, neededOf, pathOf, placeOf, settlementOf } from './row.ts';
import { words } from './words.ts';

/** Readers keep what they have seen: a feed gives the newest. */
const newest = '50';
const sharedSeconds = 60;

/** `/feeds/jobs.*`: the newest of what `jobs.list` answers under the same filters. */
export async function showFeed(visit: Visit, name: FormatName): Promise<Shown> {
  const given = readFilters(visit.query);
  const filters = withoutPlace(given);
  const { items } = await visit.ask('jobs.list', {
    ...filters,
    sort: 'newest',
    limit: given.limit ?? newest,
  });
  const [latest] = items;
  const { type, write } = formats[name];
  const text = await write({
    title: `${headingOf(visit, filters)} - ${visit.site.name}`,
    home: visit.absolute('/jobs', filters),
    self: visit.absolute(`/feeds/jobs.${name}`, filters),
    author: visit.site.name,
    updated: latest ? new Date(latest.publishedAt) : shanghaiMidnight(visit.now),
    items: await Promise.all(items.map((job) => itemOf(job, visit))),
  });
  return { type, text, sharedSeconds };
}

async function itemOf(job: Schemas['JobSummary'], { absolute, now }: Visit): Promise<FeedItem> {
  const { amount, unit } = formatPay(job.pay);
  const url = absolute(pathOf(job));
  const lines = [
    [amount + unit, settlementOf(job), ...benefitsOf(job)],
    // Read on another day than it was written: it says no 明天.
    [formatSpan(job.startsAt, job.endsAt, now, formatDate), neededOf(job)],
    [placeOf(job)],
    [job.employer.name, ...(job.employer.verified ? [words.verified] : [])],
  ];
  return {
    jobId: job.id,
    id: new URL(pathOf(job), url).href,
    url,
    title: [job.title, amount + unit, job.place.region.name].join(words.comma),
    html: await textOf(html`${lines.map((line) => html`<p>${line.join(words.comma)}</p>`)}`),
    category: job.trade,
    published: new Date(job.publishedAt),
  };
}
