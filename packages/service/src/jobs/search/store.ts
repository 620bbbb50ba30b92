import { and, desc, eq, gt, sql, type SQL } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import type { Queries } from '../../database/database.ts';
import { preparedOnce } from '../../prepared.ts';
import { codesWithin } from '../../regions/regions.ts';
import { columns, ofJob } from '../store.ts';
import { employers, jobs } from '../tables.ts';
import { allOf, matching, metresFrom, textArray, type JobFilters, type Matching } from './filters.ts';
import { cell, token } from './tokens.ts';

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

/** Ads without coordinates come after all others; no two points on Earth are this far apart. */
export const unknownDistance = 99_999_999;

/**
 * Jobs that are open at `now`, in one query of two phases, neither of which leaves the planner a bad choice. It would
 * multiply the selectivities of a word's pairs as if they were independent, and then read a million rows.
 *
 * The first phase reads the next few thousand ads in the order that was asked for and keeps those that match: common
 * words fill a page so. If it does not fill the page, the matches are few or clustered, and the second phase takes all
 * of them from the index of tokens, whose shortest list decides what that costs, and sorts them.
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
  const isNearest = search.sort === 'nearest' && near !== undefined;
  const hits = isNearest ? nearestHits(search, near) : newestHits(search);
  const rows = await db
    .select({ ...columns, metres: near ? metresFrom(near).mapWith(metresOrNull) : sql<null>`null` })
    .from(sql`(${hits}) as hit`)
    .innerJoin(jobs, sql`${jobs.region} = hit.region and ${jobs.id} = hit.id`)
    .innerJoin(employers, ofJob)
    .orderBy(isNearest ? sql`hit.key, hit.id` : sql`hit.key desc, hit.id desc`);
  return rows.map((row) => placed(row, search));
}

const metresOrNull = (metres: number): number | null => metres;

function placed<Row extends { job: { id: string; publishedAt: Date }; metres: number | null }>(
  { metres, ...row }: Row,
  { sort }: JobSearch,
) {
  const key = sort === 'nearest' ? (metres ?? unknownDistance) : row.job.publishedAt.getTime();
  return { ...row, distanceM: metres ?? undefined, position: { key, id: row.job.id } };
}

/** Most people open the list of a county, or of everywhere, and look: planned once a connection. */
function isPlain({ question, region, sort, near, now, after, limit, ...filters }: JobSearch): boolean {
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  const isAsked = question.wanted.length > 0 || question.unwanted.length > 0;
  return (
    !isFiltered && !isAsked && near === undefined && (region === null || codesWithin(region).length === 1)
  );
}

const plainShape = ({ region, after }: JobSearch) => [
  ...(region === null ? [] : (['region'] as const)),
  ...(after ? (['after'] as const) : []),
];

const { placeholder } = sql;

const plainNewest = preparedOnce((db, shape: readonly ('region' | 'after')[]) => {
  const after = sql`(${jobs.publishedAt}, ${jobs.id}) < (${placeholder('afterKey')}::timestamptz, ${placeholder('afterId')}::text)`;
  return db
    .select(columns)
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

/** Literally, so that the planner sees that the partial indexes hold these rows. */
export const published = sql`${jobs.status} = 'published'`;

/** A step to the next nearest costs ten times a step to the next newest. */
const windowOf = { newest: 1_500, nearest: 250 };
/** For questions that name only what must not be there, which no index answers: more would be looked at in vain. */
const widestWindow = { newest: 50_000, nearest: 5_000 };

const windowFor = (sort: Schemas['JobSort'], match: Matching): number =>
  (hasTokens(match) || match.conditions.length === 1 ? windowOf : widestWindow)[sort];

export const hasTokens = ({ all, any }: Matching): boolean => all.length > 0 || any.length > 0;

/** What the index of tokens answers; nothing for no tokens, of which it would go through every entry. */
export const tokenConditions = ({ all, any }: Matching): SQL[] => [
  ...(all.length > 0 ? [sql`${jobs.tokens} @> ${textArray(all)}`] : []),
  ...any.map((list) => sql`${jobs.tokens} && ${textArray(list)}`),
];

/** Rows with all these tokens. The fence keeps the planner from walking an index in order until enough match. */
export function withTokens(match: Matching, select: SQL, after: SQL): SQL {
  const tokens = tokenConditions(match);
  return sql`(select ${select} from ${jobs} where ${published} and ${allOf([...tokens, ...match.conditions])} and ${after} offset 0)
    union all
    select ${select} from ${jobs} where ${published} and ${jobs.tokens} is null and ${allOf(match.conditions)} and ${after}`;
}

/** The next `size` ads, newest first; of a county by its own index. */
export function newestWindow(region: string | null, size: number, after: SQL): SQL {
  const order = sql`order by ${jobs.publishedAt} desc, ${jobs.id} desc limit ${size}`;
  const codes = region === null ? [] : codesWithin(region);
  if (codes.length === 0 || codes.length > mostCodes) {
    return sql`(select * from ${jobs} where ${published} and ${after} ${order})`;
  }
  const ofCounty = sql`(select * from ${jobs} where ${published} and ${jobs.region} = code and ${after} ${order})`;
  return sql`(select jobs.* from unnest(${textArray(codes)}) code cross join lateral ${ofCounty} jobs ${order})`;
}

/** A county with its functional areas; a city's ads are found by its token. */
const mostCodes = 4;

function newestHits(search: JobSearch): SQL {
  const { after, limit, region } = search;
  const match = matching(search);
  const later = after
    ? sql`(${jobs.publishedAt}, ${jobs.id}) < (${new Date(after.key).toISOString()}::timestamptz, ${after.id}::text)`
    : sql`true`;
  const hit = sql`${jobs.region}, ${jobs.id}, ${jobs.publishedAt} as key`;
  const best = sql`order by key desc, id desc limit ${limit}`;
  const first = sql`select ${hit} from ${newestWindow(region, windowFor('newest', match), later)} jobs
    where ${allOf(match.conditions)} ${best}`;
  if (!hasTokens(match)) return first;
  return sql`with first as materialized (${first}),
    rest as materialized (select * from (${withTokens(match, hit, later)}) found
      where (select count(*) from first) < ${limit} ${best})
    select * from first union select * from rest ${best}`;
}

/**
 * Three phases: the nearest by the index of places, what matches in the squares around, and all that matches.
 *
 * The index knows distances on Mercator's map, and people are shown metres over ground. Within the circle that the
 * window fills, nothing outside can be nearer than its edge is at the latitude where the map is stretched most: only
 * hits up to there are taken from it.
 */
function nearestHits(search: JobSearch, near: Schemas['GeoPoint']): SQL {
  const { after, limit } = search;
  const match = matching(search);
  const isBeyondPlaces = after !== undefined && after.key >= unknownDistance;
  const size = isBeyondPlaces ? 0 : windowFor('nearest', match);
  const metres = sql`coalesce(${metresFrom(near)}, ${unknownDistance}::integer)`;
  const later = after ? sql`(${metres}, ${jobs.id}) > (${after.key}::bigint, ${after.id}::text)` : sql`true`;
  const here = sql`on_map(${mapLng(near.lng)}::double precision, ${near.lat}::double precision)`;
  const hit = sql`${jobs.region}, ${jobs.id}, ${metres} as key`;
  const best = sql`order by key, id limit ${limit}`;
  const { cells, safeMetres } = squaresAround(near);
  const around = { ...match, any: [...match.any, cells] };
  const unplaced = sql`select ${hit} from ${jobs} where ${published} and ${jobs.lat} is null and ${allOf(match.conditions)} and ${later}
    and (select count(*) from nearby) < ${Math.max(size, 1)} order by ${jobs.id} limit ${limit}`;
  return sql`with nearby as materialized (
      select ${hit}, far, ${allOf(match.conditions)} as fits from (
        select *, on_map(${jobs.lng}, ${jobs.lat}) <-> ${here} as far from ${jobs}
        where ${published} and ${jobs.lat} is not null and ${later}
        order by on_map(${jobs.lng}, ${jobs.lat}) <-> ${here} limit ${size}
      ) jobs
    ),
    edge as materialized (
      select case when count(*) < ${size} then ${unknownDistance} else
        floor(6371008.8 * radians(max(far)) / cosh(radians(abs((${here})[1]) + max(far)))) - 1 end as metres
      from nearby
    ),
    first as materialized (
      select region, id, key from nearby where fits and key <= (select metres from edge) ${best}
    ),
    around as materialized (select * from (${hasTokens(match) ? withTokens(around, hit, later) : unplaced}) found
      where (select count(*) from first) < ${limit} and key <= ${hasTokens(match) ? safeMetres : unknownDistance} ${best})
    ${
      hasTokens(match)
        ? sql`, rest as materialized (select * from (${withTokens(match, hit, later)}) found
            where (select count(*) from first) < ${limit} and (select count(*) from around) < ${limit} ${best})
            select * from first union select * from around union select * from rest ${best}`
        : sql`select * from first union select * from around ${best}`
    }`;
}

/** The map is cut where no job is: from west of there, China lies beyond its right edge. */
const mapLng = (lng: number): number => (lng < -72 ? lng + 360 : lng);

/** Nine squares of one degree with this point in the middle one, and how far one can go without leaving them. */
function squaresAround({ lng, lat }: Schemas['GeoPoint']): { cells: string[]; safeMetres: number } {
  const [x, y] = [cell('1', lng), cell('1', lat)];
  const cells = [-1, 0, 1].flatMap((east) => [-1, 0, 1].map((north) => token.cell('1', x + east, y + north)));
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const north = radians(Math.min(y + 2 - lat, lat - (y - 1)));
  const east = radians(Math.min(x + 2 - lng, lng - (x - 1)));
  const reach = Math.min(north, Math.asin(Math.sin(east) * Math.cos(radians(lat))));
  return { cells, safeMetres: Math.floor(6_371_008.8 * Math.max(0, reach)) - 1 };
}
