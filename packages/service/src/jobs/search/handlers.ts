import { eq } from 'drizzle-orm';
import type { Params, Schemas } from '@yizhan/contract';
import type { HandlersOf } from '../../call.ts';
import { pageOf, readCursor } from '../../cursor.ts';
import type { Database, Queries } from '../../database/database.ts';
import { refuseField } from '../../refusal.ts';
import { remember, type Remembered } from '../../remember.ts';
import { regionFor } from '../../sites/scope.ts';
import type { Site } from '../../sites/store.ts';
import { stations } from '../../stations/tables.ts';
import { tagOf } from '../../tag.ts';
import { summaryOf, tagParts } from '../answers.ts';
import { findPublic } from '../public.ts';
import { countFacets } from './facets.ts';
import type { JobFilters } from './filters.ts';
import { readQuestion } from './query.ts';
import { similarJobs } from './similar.ts';
import { searchJobs, type Position } from './store.ts';
import { suggest } from './suggest.ts';
import { tradeByCode } from './trades.ts';

const sharedSeconds = 15;

type Searching = 'list' | 'facets' | 'suggest' | 'similar';

export const search: Pick<HandlersOf<'jobs'>, Searching> = {
  async list({ params, site, db, now }) {
    const { cursor, limit = 20 } = params;
    const filters = filtersOf(params, site, now);
    const sort = params.sort ?? (filters.near ? 'nearest' : 'newest');
    if (sort === 'nearest' && !filters.near) throw refuseField('/near', 'near_required');
    const after = cursor === undefined ? undefined : positionOf(cursor, sort);
    const rows = await searchJobs(db, { ...filters, sort, after, limit: limit + 1 });
    if (rows.length === 0) await refuseUnknownStation(db, params.station);
    const { shown, nextCursor } = pageOf(rows, limit, ({ position }) => [sort, position.key, position.id]);
    return {
      body: { items: shown.map((row) => summaryOf(row, now, row.distanceM)), page: { nextCursor } },
      tag: tagOf([...shown.flatMap((row) => tagParts(row, now)), nextCursor]),
      sharedSeconds,
    };
  },

  async facets({ params, site, db, now }) {
    const filters = filtersOf(params, site, now);
    const body = await facetsOf(db)(JSON.stringify({ ...filters, now: undefined }), now);
    if (body.total === 0) await refuseUnknownStation(db, params.station);
    return { body, tag: tagOf([JSON.stringify(body)]), sharedSeconds };
  },

  async suggest({ params, site, db, now }) {
    const { q, region } = params;
    const suggestions = await suggest(db, q, regionFor(site, region), now);
    return { body: { q, suggestions }, tag: tagOf([JSON.stringify(suggestions)]), sharedSeconds };
  },

  async similar({ params, site, db, now }) {
    const { job } = await findPublic(db, params.jobId, site, now);
    const found = await similarJobs(db, job, site.region, now);
    const similar = found.map(({ row: each, distanceM, reasons }) => ({
      job: summaryOf(each, now, distanceM),
      reasons,
    }));
    return {
      body: { similar },
      tag: tagOf(found.flatMap(({ row: each }) => tagParts(each, now))),
      sharedSeconds,
    };
  },
};

/** Counting is the dearest question of all, and everybody who opens the page asks the same one. */
const facetsKeptMs = 10_000;
const facetsByDatabase = new WeakMap<Database, Remembered<Schemas['JobFacets']>>();

function facetsOf(db: Database): Remembered<Schemas['JobFacets']> {
  const known = facetsByDatabase.get(db);
  if (known) return known;
  const facets = remember(async (name, now) => {
    const filters = JSON.parse(name) as Omit<JobFilters, 'now'>;
    return countFacets(db, { ...filters, now });
  }, facetsKeptMs);
  facetsByDatabase.set(db, facets);
  return facets;
}

/** An empty list would look like a station without work. Looked up only then, so that other reads cost one query. */
async function refuseUnknownStation(db: Queries, station: string | undefined): Promise<void> {
  if (station === undefined) return;
  const [known] = await db.select({ id: stations.id }).from(stations).where(eq(stations.id, station));
  if (!known) throw refuseField('/station', 'station_unknown', { station });
}

/** What can be wrong although each parameter by itself is right; a code that nobody knows is never an empty list. */
export function filtersOf(params: Params<'jobs.facets'>, site: Site, now: Date): JobFilters {
  const { q, region, near, ...others } = params;
  const { trade, payPer, payMinFen, withinM } = others;
  if (trade !== undefined && !tradeByCode(trade)) throw refuseField('/trade', 'trade_unknown', { trade });
  if (payMinFen !== undefined && payPer === undefined) throw refuseField('/payPer', 'pay_per_required');
  if (withinM !== undefined && near === undefined) throw refuseField('/near', 'near_required');
  return {
    ...others,
    question: readQuestion(q ?? ''),
    region: regionFor(site, region),
    near: near && pointOf(near),
    now,
  };
}

function pointOf([lng, lat]: readonly number[]): { lng: number; lat: number } {
  if (lng === undefined || lat === undefined) throw refuseField('/near', 'required');
  if (Math.abs(lat) > 90)
    throw refuseField('/near/1', lat > 0 ? 'too_big' : 'too_small', { maximum: 90, minimum: -90 });
  return { lng, lat };
}

/** A cursor of the other order would begin anywhere: it no longer holds. */
function positionOf(cursor: string, order: string): Position {
  const [kind, key, id] = readCursor(cursor, ['string', 'number', 'string']);
  if (kind !== order) throw refuseField('/cursor', 'cursor_invalid');
  return { key, id };
}
