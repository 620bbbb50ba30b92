/**
 * The job list as somebody would build it with InstantSearch.js: search box, count, the same rows, and a button for the
 * next page, on the same operation of the same service. `pages.ts` bundles and minifies it.
 */
import instantsearch from 'instantsearch.js/es/index.js';
import { configure, infiniteHits, searchBox, stats } from 'instantsearch.js/es/widgets/index.js';
import { settlementLabels } from '@yizhan/contract/labels/jobs';
import { formatPay, formatSpan, isToday } from '../../packages/elements/src/base/format.ts';
import { fill } from '../../packages/elements/src/base/strings.ts';
import { strings } from '../../packages/elements/src/job-list/strings.ts';

const { api, site } = document.body.dataset;
const text = strings['zh-CN'];
const hitsPerPage = 20;

/** Page numbers become the service's cursors, of which each comes with the page before. */
const cursors = new Map();

async function search({ params: { query = '', page = 0 } = {} }) {
  const asked = new URLSearchParams({ site });
  const cursor = cursors.get(`${page} ${query}`);
  if (query) asked.set('q', query);
  if (cursor) asked.set('cursor', cursor);
  const answer = await fetch(`${api}/v1/jobs?${asked}`);
  const { items, page: shown } = await answer.json();
  cursors.set(`${page + 1} ${query}`, shown.nextCursor);
  return {
    hits: items.map((job) => ({ ...job, objectID: job.id })),
    nbHits: items.length,
    page,
    nbPages: shown.nextCursor ? page + 2 : page + 1,
    hitsPerPage,
    query,
    params: '',
    processingTimeMS: 0,
    exhaustiveNbHits: false,
  };
}

const searchClient = {
  search: async (searches) => ({ results: await Promise.all(searches.map(search)) }),
};

const marksOf = (job, now) =>
  [
    isToday(job.startsAt, now) && ['today', text.today],
    ['settlement', settlementLabels[job.settlement]?.['zh-CN'] ?? text.settlementUnknown],
    job.transport && ['transport', text.transport],
    job.meals && ['meals', text.meals],
    job.insured && ['insured', text.insured],
    job.employer.verified && ['verified', text.verified],
  ].filter(Boolean);

function renderJob(job, { html }) {
  const now = new Date().toISOString();
  const { amount, unit } = formatPay(job.pay, text);
  return html`<article class="job">
    <h3 class="title">
      <a href=${`#${job.id}`}><span lang="zh-CN">${job.title}</span></a>
    </h3>
    <p class="pay"><span class="amount">${amount}</span> <span class="unit">${unit}</span></p>
    <p class="when">
      <time datetime=${job.startsAt}>${formatSpan(job.startsAt, job.endsAt, now, text)}</time>${text.comma}
      <span class="keep">${fill(text.needed, { count: job.needed })}</span>
    </p>
    <p class="where"><span lang="zh-CN">${job.place.region.name}${job.place.address}</span></p>
    <ul class="marks">
      ${marksOf(job, now).map(([kind, words]) => html`<li class=${`mark ${kind}`}>${words}</li>`)}
    </ul>
  </article>`;
}

const list = instantsearch({ indexName: 'jobs', searchClient });
list.addWidgets([
  configure({ hitsPerPage }),
  searchBox({
    container: '#search',
    placeholder: text.searchHint,
    searchAsYouType: false,
    showReset: false,
    showLoadingIndicator: false,
    cssClasses: { form: 'search' },
    templates: { submit: text.search },
  }),
  stats({
    container: '#count',
    templates: { text: ({ nbHits }) => fill(text.foundSome, { count: nbHits, order: text.newestFirst }) },
  }),
  infiniteHits({
    container: '#jobs',
    // The templates escape.
    escapeHTML: false,
    cssClasses: { list: 'group', item: 'item', loadMore: 'more' },
    templates: { item: renderJob, showMoreText: text.more },
  }),
]);
list.start();
