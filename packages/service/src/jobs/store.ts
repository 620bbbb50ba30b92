import { and, asc, desc, eq, gt, sql, type SQL } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import type { Queries } from '../database/database.ts';
import { preparedOnce } from '../prepared.ts';
import { codesWithin } from '../regions/regions.ts';
import { employers, jobs } from './tables.ts';

export interface JobQuery {
  /** Words that the ad must hold, all of them. */
  readonly words: readonly string[];
  /** A region or any level above it; null for everywhere. */
  readonly region: string | null;
  readonly settlement: Schemas['Settlement'] | undefined;
  /** Nearest to this point first; newest first without it. */
  readonly near: Schemas['GeoPoint'] | undefined;
  /** Where the page before ended. */
  readonly after: Position | undefined;
  readonly now: Date;
  readonly limit: number;
}

/** Where a job stands in its list: milliseconds since 1970 of its publication, or metres; then its id. */
export interface Position {
  readonly key: number;
  readonly id: string;
}

const { placeholder } = sql;

const columns = {
  job: jobs,
  employer: { name: employers.name, verifiedAt: employers.verifiedAt, version: employers.version },
};

/** Ads without coordinates come after all others; no two points on Earth are this far apart. */
const unknownDistance = 99_999_999;

/** Jobs that are open at `now`. */
export async function listJobs(db: Queries, query: JobQuery) {
  const { after, near } = query;
  const values = {
    now: query.now,
    limit: query.limit,
    regions: query.region === null ? null : codesWithin(query.region),
    settlement: query.settlement ?? null,
    patterns: query.words.length ? query.words.map(patternOf) : null,
    afterKey: (near ? after?.key : after && new Date(after.key).toISOString()) ?? null,
    afterId: after?.id ?? null,
    ...near,
  };
  const filters = (['regions', 'settlement', 'patterns', 'afterKey'] as const).filter(
    (name) => values[name] !== null,
  );
  if (near) {
    const rows = await nearestJobs(db, filters).execute(values);
    return rows.map(({ metres: key, ...row }) => ({
      ...row,
      distanceM: key === unknownDistance ? undefined : key,
      position: { key, id: row.job.id },
    }));
  }
  const rows = await newestJobs(db, filters).execute(values);
  return rows.map((row) => ({
    ...row,
    distanceM: undefined,
    position: { key: row.job.publishedAt.getTime(), id: row.job.id },
  }));
}

type Filter = 'regions' | 'settlement' | 'patterns' | 'afterKey';

const newestJobs = preparedOnce((db, filters: readonly Filter[]) => {
  const after = sql`(${jobs.publishedAt}, ${jobs.id}) < (${placeholder('afterKey')}::timestamptz, ${placeholder('afterId')}::text)`;
  return db
    .select(columns)
    .from(jobs)
    .innerJoin(employers, ofJob)
    .where(and(...conditions(filters), filters.includes('afterKey') ? after : undefined))
    .orderBy(desc(jobs.publishedAt), desc(jobs.id))
    .limit(placeholder('limit'))
    .prepare(['jobs_newest', ...filters].join('_'));
});

const nearestJobs = preparedOnce((db, filters: readonly Filter[]) => {
  const metres = sql<number>`case when ${jobs.lat} is null then ${sql.raw(String(unknownDistance))} else ${metresFromNear} end`;
  const after = sql`(${metres}, ${jobs.id}) > (${placeholder('afterKey')}::bigint, ${placeholder('afterId')}::text)`;
  return db
    .select({ ...columns, metres })
    .from(jobs)
    .innerJoin(employers, ofJob)
    .where(and(...conditions(filters), filters.includes('afterKey') ? after : undefined))
    .orderBy(asc(metres), asc(jobs.id))
    .limit(placeholder('limit'))
    .prepare(['jobs_nearest', ...filters].join('_'));
});

/** A job whatever its state, for whoever has the link. */
export async function findJob(db: Queries, id: string) {
  const [found] = await db.select(columns).from(jobs).innerJoin(employers, ofJob).where(eq(jobs.id, id));
  return found;
}

export type JobRow = NonNullable<Awaited<ReturnType<typeof findJob>>>;

const ofJob = and(eq(employers.region, jobs.region), eq(employers.id, jobs.employerId));

function conditions(filters: readonly Filter[]): (SQL | undefined)[] {
  const when = (filter: Filter, condition: SQL): SQL | undefined =>
    filters.includes(filter) ? condition : undefined;
  return [
    // Literally, so that the planner sees that the partial indexes hold these rows.
    sql`${jobs.status} = 'published'`,
    gt(jobs.validUntil, placeholder('now')),
    when('regions', sql`${jobs.region} = any(${placeholder('regions')}::text[])`),
    when('settlement', eq(jobs.settlement, placeholder('settlement'))),
    when('patterns', sql`${searched} ilike all(${placeholder('patterns')}::text[])`),
  ];
}

const searched = sql`concat_ws(' ', ${jobs.title}, ${jobs.trade}, ${jobs.content}, ${jobs.address}, ${employers.name})`;

const patternOf = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** Great-circle metres, rounded, so that the order is exactly that of the figures shown. */
const metresFromNear = sql`round(2 * 6371008.8 * asin(sqrt(least(1,
  power(sin(radians(${jobs.lat} - ${placeholder('lat')}::double precision) / 2), 2) +
  cos(radians(${placeholder('lat')}::double precision)) * cos(radians(${jobs.lat})) *
    power(sin(radians(${jobs.lng} - ${placeholder('lng')}::double precision) / 2), 2)
))))::integer`;
