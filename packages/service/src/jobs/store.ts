import { and, asc, desc, eq, gt, ilike, inArray, sql, type SQL } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import type { Queries } from '../database/database.ts';
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

const columns = {
  job: jobs,
  employer: { name: employers.name, verifiedAt: employers.verifiedAt, version: employers.version },
};

/** Ads without coordinates come after all others; no two points on Earth are this far apart. */
const unknownDistance = 99_999_999;

/** Jobs that are open at `now`. */
export const listJobs = (db: Queries, query: JobQuery) =>
  query.near ? nearestJobs(db, query, query.near) : newestJobs(db, query);

async function newestJobs(db: Queries, query: JobQuery) {
  const { after } = query;
  const rows = await db
    .select(columns)
    .from(jobs)
    .innerJoin(employers, ofJob)
    .where(
      and(
        ...conditions(query),
        after &&
          sql`(${jobs.publishedAt}, ${jobs.id}) < (${new Date(after.key).toISOString()}::timestamptz, ${after.id}::text)`,
      ),
    )
    .orderBy(desc(jobs.publishedAt), desc(jobs.id))
    .limit(query.limit);
  return rows.map((row) => ({
    ...row,
    distanceM: undefined,
    position: { key: row.job.publishedAt.getTime(), id: row.job.id },
  }));
}

async function nearestJobs(db: Queries, query: JobQuery, near: Schemas['GeoPoint']) {
  const { after } = query;
  const metres = sql<number>`case when ${jobs.lat} is null then ${sql.raw(String(unknownDistance))} else ${metresFrom(near)} end`;
  const rows = await db
    .select({ ...columns, metres })
    .from(jobs)
    .innerJoin(employers, ofJob)
    .where(
      and(
        ...conditions(query),
        after && sql`(${metres}, ${jobs.id}) > (${after.key}::bigint, ${after.id}::text)`,
      ),
    )
    .orderBy(asc(metres), asc(jobs.id))
    .limit(query.limit);
  return rows.map(({ metres: key, ...row }) => ({
    ...row,
    distanceM: key === unknownDistance ? undefined : key,
    position: { key, id: row.job.id },
  }));
}

/** A job whatever its state, for whoever has the link. */
export async function findJob(db: Queries, id: string) {
  const [found] = await db.select(columns).from(jobs).innerJoin(employers, ofJob).where(eq(jobs.id, id));
  return found;
}

export type JobRow = NonNullable<Awaited<ReturnType<typeof findJob>>>;

const ofJob = and(eq(employers.region, jobs.region), eq(employers.id, jobs.employerId));

function conditions({ words, region, settlement, now }: JobQuery): (SQL | undefined)[] {
  return [
    // Literally, so that the planner sees that the partial indexes hold these rows.
    sql`${jobs.status} = 'published'`,
    gt(jobs.validUntil, now),
    region === null ? undefined : inArray(jobs.region, codesWithin(region)),
    settlement && eq(jobs.settlement, settlement),
    ...words.map((word) => ilike(searched, `%${word.replace(/[\\%_]/g, '\\$&')}%`)),
  ];
}

const searched = sql`concat_ws(' ', ${jobs.title}, ${jobs.trade}, ${jobs.content}, ${jobs.address}, ${employers.name})`;

/** Great-circle metres, rounded, so that the order is exactly that of the figures shown. */
function metresFrom({ lng, lat }: Schemas['GeoPoint']): SQL {
  const [east, north] = [sql`${lng}::double precision`, sql`${lat}::double precision`];
  return sql`round(2 * 6371008.8 * asin(sqrt(least(1,
    power(sin(radians(${jobs.lat} - ${north}) / 2), 2) +
    cos(radians(${north})) * cos(radians(${jobs.lat})) * power(sin(radians(${jobs.lng} - ${east}) / 2), 2)
  ))))::integer`;
}
