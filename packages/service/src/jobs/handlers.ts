import type { HandlersOf } from '../call.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { notFound, refuseField } from '../refusal.ts';
import { isWithin } from '../regions/regions.ts';
import { regionFor } from '../sites/scope.ts';
import { tagOf } from '../tag.ts';
import { jobOf, summaryOf, tagParts } from './answers.ts';
import { findJob, listJobs, type Position } from './store.ts';

const sharedSeconds = 15;

export const jobs: HandlersOf<'jobs'> = {
  async list({ params, site, db, now }) {
    const { q, settlement, cursor, limit = 20 } = params;
    const near = params.near && pointOf(params.near);
    const order = near ? 'nearest' : 'newest';
    const rows = await listJobs(db, {
      words: (q ?? '').split(/\s+/).filter(Boolean),
      region: regionFor(site, params.region),
      settlement,
      near,
      after: cursor === undefined ? undefined : positionOf(cursor, order),
      now,
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1)?.position : undefined;
    const nextCursor = last ? writeCursor([order, last.key, last.id]) : null;
    return {
      body: { items: shown.map((row) => summaryOf(row, now, row.distanceM)), page: { nextCursor } },
      tag: tagOf([...shown.flatMap((row) => tagParts(row, now)), nextCursor]),
      sharedSeconds,
    };
  },

  async get({ params, site, db, now }) {
    const row = await findJob(db, params.jobId);
    if (!row || (site.region !== null && !isWithin(row.job.region, site.region))) throw notFound();
    return { body: jobOf(row, now), tag: tagOf(tagParts(row, now)), sharedSeconds };
  },
};

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
