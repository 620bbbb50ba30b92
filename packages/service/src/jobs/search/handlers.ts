import type { Params } from '@yizhan/contract';
import type { Call, HandlersOf } from '../../call.ts';
import { readCursor, writeCursor } from '../../cursor.ts';
import { refuseField } from '../../refusal.ts';
import { regionFor } from '../../sites/scope.ts';
import type { Site } from '../../sites/store.ts';
import { tagOf } from '../../tag.ts';
import { summaryOf, tagParts } from '../answers.ts';
import type { JobFilters } from './filters.ts';
import { readQuestion } from './query.ts';
import { searchJobs, type Position } from './store.ts';
import { tradeByCode } from './trades.ts';

const sharedSeconds = 15;

export const search: Pick<HandlersOf<'jobs'>, 'list'> = {
  async list({ params, site, db, now }) {
    const { cursor, limit = 20 } = params;
    const filters = filtersOf(params, site, now);
    const sort = params.sort ?? (filters.near ? 'nearest' : 'newest');
    if (sort === 'nearest' && !filters.near) throw refuseField('/near', 'near_required');
    const after = cursor === undefined ? undefined : positionOf(cursor, sort);
    const rows = await searchJobs(db, { ...filters, sort, after, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1)?.position : undefined;
    const nextCursor = last ? writeCursor([sort, last.key, last.id]) : null;
    return {
      body: { items: shown.map((row) => summaryOf(row, now, row.distanceM)), page: { nextCursor } },
      tag: tagOf([...shown.flatMap((row) => tagParts(row, now)), nextCursor]),
      sharedSeconds,
    };
  },
};

/** What can be wrong although each parameter by itself is right; a code that nobody knows is never an empty list. */
export function filtersOf(params: Omit<Params<'jobs.facets'>, never>, site: Site, now: Date): JobFilters {
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
