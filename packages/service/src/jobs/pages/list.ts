import type { Answer } from '@yizhan/contract';
import { writePage } from '../../pages/layout.ts';
import { html, type Markup } from '../../pages/markup.ts';
import { htmlType, type Shown } from '../../pages/page.ts';
import type { Query, Visit } from '../../pages/visit.ts';
import { fill } from '../../pages/words.ts';
import { feedLinks } from './feed-links.ts';
import { filterChips, filterForm, headingOf, readFilters, regionAsked, withoutPlace } from './filters.ts';
import { rows } from './row.ts';
import { words } from './words.ts';

const sharedSeconds = 15;

/** `/jobs`: what `jobs.list` answers, with its filters as a form and its cursor as a link. */
export async function showList(visit: Visit): Promise<Shown> {
  const filters = readFilters(visit.query);
  const [list, facets] = await Promise.all([
    visit.ask('jobs.list', filters),
    // What there is to choose from, whatever is chosen: counted once for everybody in the region.
    visit.ask('jobs.facets', { region: filters.region }),
  ]);
  const region = regionAsked(visit, filters);
  const heading = headingOf(visit, filters);
  const text = await writePage({
    title: `${heading} - ${visit.site.name}`,
    site: visit.site,
    home: visit.link('/jobs'),
    description: fill(words.description, { place: region?.fullName ?? words.everywhere }),
    canonical: isWhole(filters) ? visit.absolute('/jobs', { region: filters.region }) : undefined,
    feeds: feedLinks(visit, filters),
    main: html`<h1>${heading}</h1>
      ${filterForm(visit, filters, facets)} ${filterChips(visit, filters, facets)}
      ${found(visit, filters, list)} ${feeds(visit, filters)}`,
  });
  return { type: htmlType, text, sharedSeconds };
}

/** Search engines keep a region's list; what somebody picked out of it, and later pages, are no pages of their own. */
const isWhole = (filters: Query): boolean =>
  Object.entries(filters).every(([name, value]) => name === 'region' || value === undefined);

function found(visit: Visit, filters: Query, { items, page: { nextCursor } }: Answer<'jobs.list'>): Markup {
  const fromStart = visit.link('/jobs', withoutPlace(filters));
  if (items.length === 0 && filters.cursor === undefined) {
    const isFiltered = !isWhole(filters);
    return html`<p>${isFiltered ? words.emptyFiltered : words.empty}</p>
      ${isFiltered && html`<p><a class="button" href="${visit.link('/jobs')}">${words.showAll}</a></p>`}`;
  }
  return html`${rows(items, visit)}
    <p class="actions">
      ${filters.cursor !== undefined && html`<a class="button" href="${fromStart}">${words.fromStart}</a>`}
      ${
        nextCursor === null
          ? html`<span class="soft">${words.endOfList}</span>`
          : html`<a
              class="button"
              rel="next"
              href="${visit.link('/jobs', { ...filters, cursor: nextCursor })}"
              >${words.more}</a
            >`
      }
    </p>`;
}

const feeds = (visit: Visit, filters: Query): Markup =>
  html`<p class="soft">
    ${words.feed}${feedLinks(visit, filters).map(({ name, href }) => html` <a href="${href}">${name}</a>`)}
  </p>`;
