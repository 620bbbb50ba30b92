import { and, desc, eq, gt, sql, type SQL } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import type { Queries } from '../../database/database.ts';
import { preparedOnce } from '../../prepared.ts';
import { codesWithin } from '../../regions/regions.ts';
import { listed, ofJob } from '../store.ts';
import { employers, jobs } from '../tables.ts';
import { allOf, matching, metresFrom, type JobFilters } from './filters.ts';
import { nearestHits, unknownDistance } from './nearest.ts';
import { narrowest, shareIn } from './narrow.ts';
import { sharesOf, type Shares } from './shares.ts';
import { countyCodes, hasTokens, isBounded, newestWindow, published, withTokens } from './windows.ts';

/** Where a job stands in its list: milliseconds since 1970 of its publication, or metres; then its id. */
export interface Position {
  readonly key: number;
  readonly id: string;
}

export interface JobSearch extends JobFilters {
  readonly sort: Schemas['JobSort'];
  /** Where the page before ended. */
  readonly after: Position | undefined;
  readonly limit: number;
}

/**
 * Jobs that are open at `now`. The newest come by one query of two phases, neither of which leaves the planner a bad
 * choice. It would multiply the selectivities of a word's pairs as if they were independent, and then read a million rows.
 *
 * The first phase reads the next few thousand ads in the order that was asked for and keeps those that match: common
 * words fill a page so. If it does not fill the page, the matches are few or clustered, and the second phase takes all
 * of them from the index of tokens, whose shortest list decides what that costs, and sorts them. Where the statistics
 * of tokens say that the first phase costs more, the second is the only one.
 */
export async function searchJobs(db: Queries, search: JobSearch) {
  const { near, limit, after, now } = search;
  if (isPlain(search)) {
    const rows = await plainNewest(db, plainShape(search)).execute({
      now,
      limit,
      region: search.region,
      afterKey: after && new Date(after.key).toISOString(),
      afterId: after?.id,
    });
    return rows.map((row) => placed({ ...row, metres: null }, search));
  }
  const shares = await sharesOf(db, now);
  if (search.sort !== 'nearest' || near === undefined) {
    const metres = near ? metresFrom(near) : sql`null::integer`;
    const rows = await rowsOf(db, newestHits(search, shares), metres, sql`hit.key desc, hit.id desc`);
    return rows.map((row) => placed(row, search));
  }
  const metres = sql`nullif(hit.key, ${unknownDistance})`;
  let rows: Awaited<ReturnType<typeof rowsOf>> = [];
  for (const hits of nearestHits(search, near, shares)) {
    rows = await rowsOf(db, hits, metres, sql`hit.key, hit.id`);
    if (rows.length >= limit) break;
  }
  return rows.map((row) => placed(row, search));
}

const rowsOf = (db: Queries, hits: SQL, metres: SQL, order: SQL) =>
  db
    .select({ ...listed, metres: metres.mapWith(metresOrNull) })
    .from(sql`(${hits}) as hit`)
    .innerJoin(jobs, sql`${jobs.region} = hit.region and ${jobs.id} = hit.id`)
    .innerJoin(employers, ofJob)
    .orderBy(order);

const metresOrNull = (metres: number): number | null => metres;

function placed<Row extends { job: { id: string; publishedAt: Date }; metres: number | null }>(
  { metres, ...row }: Row,
  { sort }: JobSearch,
) {
  const key = sort === 'nearest' ? (metres ?? unknownDistance) : row.job.publishedAt.getTime();
  return { ...row, distanceM: metres ?? undefined, position: { key, id: row.job.id } };
}

/** Most people open the list of a county, or of everywhere, and look: planned once a connection. */
function isPlain({ question, region, near, ...others }: JobSearch): boolean {
  const { trade, payPer, settlement, starts, hours, transport, station } = others;
  const filters = [near, trade, payPer, settlement, starts, hours, transport, station];
  return (
    filters.every((filter) => filter === undefined) &&
    question.wanted.length + question.unwanted.length === 0 &&
    (region === null || codesWithin(region).length === 1)
  );
}

const plainShape = ({ region, after }: JobSearch) => [
  ...(region === null ? [] : (['region'] as const)),
  ...(after ? (['after'] as const) : []),
];

const { placeholder } = sql;

export const plainNewest = preparedOnce((db, shape: readonly ('region' | 'after')[]) => {
  const after = sql`(${jobs.publishedAt}, ${jobs.id}) < (${placeholder('afterKey')}::timestamptz, ${placeholder('afterId')}::text)`;
  return db
    .select(listed)
    .from(jobs)
    .innerJoin(employers, ofJob)
    .where(
      and(
        published,
        gt(jobs.publicUntil, placeholder('now')),
        shape.includes('region') ? eq(jobs.region, placeholder('region')) : undefined,
        shape.includes('after') ? after : undefined,
      ),
    )
    .orderBy(desc(jobs.publishedAt), desc(jobs.id))
    .limit(placeholder('limit'))
    .prepare(['jobs_newest', ...shape].join('_'));
});

/**
 * What both phases cost at worst is least when the first reads as many ads as the second would have to for the rarest
 * word that the first still finds: the root of their number, that is.
 */
const windowSize = (shares: Shares | null): number =>
  Math.round(Math.max(750, Math.min(3_000, 4 * Math.sqrt(shares?.open ?? 0))));
/** For questions that name only what must not be there, which no index answers: more would be looked at in vain. */
const widestWindow = 50_000;
/** Matches may be that much thinner among the newest ads than among all. */
const thinness = 3;

function newestHits(search: JobSearch, shares: Shares | null): SQL {
  const { after, limit, region } = search;
  const narrowed = narrowest(matching(search), shares);
  const { match } = narrowed;
  const later = after
    ? sql`(${jobs.publishedAt}, ${jobs.id}) < (${new Date(after.key).toISOString()}::timestamptz, ${after.id}::text)`
    : sql`true`;
  const hit = sql`${jobs.region}, ${jobs.id}, ${jobs.publishedAt} as key`;
  const best = sql`order by key desc, id desc limit ${limit}`;
  const newest = (size: number): SQL =>
    sql`select ${hit} from ${newestWindow(region, size, later)} jobs where ${allOf(match.conditions)} ${best}`;
  if (!hasTokens(match)) return newest(isBounded(match) ? windowSize(shares) : widestWindow);

  const all = sql`select * from (${withTokens(match, hit, later)}) found`;
  const needed = limit / shareIn(countyCodes(region).length > 0 ? region : null, narrowed, shares);
  if (needed > Math.min(windowSize(shares), narrowed.cost)) return sql`${all} ${best}`;
  const size = Math.min(windowSize(shares), shares ? Math.ceil(thinness * needed) : Infinity);
  return sql`with first as materialized (${newest(size)}),
    rest as materialized (${all} where (select count(*) from first) < ${limit} ${best})
    select * from first union select * from rest ${best}`;
}
