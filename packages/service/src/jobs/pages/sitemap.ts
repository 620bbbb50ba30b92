import { readCursor, writeCursor } from '../../cursor.ts';
import type { Queries } from '../../database/database.ts';
import { textOf, xml, type Markup } from '../../pages/markup.ts';
import type { Shown } from '../../pages/page.ts';
import { sitemapNamespace } from '../../pages/vocabularies.ts';
import type { Visit } from '../../pages/visit.ts';
import { refuseField } from '../../refusal.ts';
import { remember, type Remembered } from '../../remember.ts';
import { shanghaiInstant } from '../../time.ts';
import { pathOf } from './row.ts';
import { listAddresses, listSitemaps, type Address, type Sitemap } from './store.ts';

/** The protocol allows ten times as many; so few are written in some milliseconds. */
const atOnce = 5_000;
const sharedSeconds = 600;
const type = 'application/xml; charset=utf-8';

/** Beside the index and not below it: a sitemap speaks for what lies in its own folder. */
const partPath = '/sitemap-jobs.xml';

/** `/sitemap.xml`: every open ad of the site, or an index of its parts where they are many. */
export async function showSitemap(visit: Visit): Promise<Shown> {
  const { site, now, absolute } = visit;
  const found = await addressesAfter(visit, undefined, atOnce + 1);
  if (found.length <= atOnce) return { type, text: await writeAddresses(visit, found, true), sharedSeconds };
  const parts = await visit.read((db) => partsOf(db)(site.region ?? '', now));
  const entries = parts.map(({ changedAt }, index) => {
    const last = parts[index - 1]?.last;
    const cursor = last && writeCursor([order, last.publishedAt.getTime(), last.id]);
    return entry('sitemap', absolute(partPath, { cursor }), changedAt);
  });
  return { type, text: await write('sitemapindex', entries), sharedSeconds };
}

const order = 'oldest';

/** `/sitemap-jobs.xml`: the part after `cursor`. */
export async function showSitemapPart(visit: Visit): Promise<Shown> {
  const cursor = visit.query.get('cursor');
  const after = cursor === null ? undefined : positionOf(cursor);
  const found = await addressesAfter(visit, after, atOnce);
  return { type, text: await writeAddresses(visit, found, after === undefined), sharedSeconds };
}

function positionOf(cursor: string): Omit<Address, 'changedAt'> {
  const [kind, key, id] = readCursor(cursor, ['string', 'number', 'string']);
  if (kind !== order) throw refuseField('/cursor', 'cursor_invalid');
  return { publishedAt: new Date(key), id };
}

const addressesAfter = (
  { read, site: { region }, now }: Visit,
  after: Omit<Address, 'changedAt'> | undefined,
  limit: number,
): Promise<Address[]> => read((db) => listAddresses(db, { region, now, after, limit }));

/** The parts are counted through to the last ad: once for all who ask within ten minutes. */
const partsKeptMs = 600_000;
const partsByDatabase = new WeakMap<Queries, Remembered<Sitemap[]>>();

function partsOf(db: Queries): Remembered<Sitemap[]> {
  const known = partsByDatabase.get(db);
  if (known) return known;
  const parts = remember(
    (region, now) => listSitemaps(db, { region: region || null, now, size: atOnce }),
    partsKeptMs,
  );
  partsByDatabase.set(db, parts);
  return parts;
}

const writeAddresses = ({ absolute }: Visit, found: readonly Address[], isFirst: boolean): Promise<string> =>
  write('urlset', [
    isFirst &&
      xml`<url><loc>${absolute('/jobs')}</loc></url>
`,
    ...found.map((ad) => entry('url', absolute(pathOf(ad)), ad.changedAt)),
  ]);

const entry = (
  name: 'url' | 'sitemap',
  address: string,
  changedAt: Date,
): Markup => xml`<${name}><loc>${address}</loc><lastmod>${shanghaiInstant(changedAt)}</lastmod></${name}>
`;

const write = (root: 'urlset' | 'sitemapindex', entries: readonly (Markup | false)[]): Promise<string> =>
  textOf(xml`<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="${sitemapNamespace}">
${entries}</${root}>
`);
