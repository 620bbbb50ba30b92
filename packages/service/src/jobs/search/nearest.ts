import { sql, type SQL } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import { jobs } from '../tables.ts';
import { allOf, matching, metresFrom, type Matching } from './filters.ts';
import { narrowest, shareIn } from './narrow.ts';
import type { Shares } from './shares.ts';
import type { JobSearch, Position } from './store.ts';
import { cell, token } from './tokens.ts';
import { hasTokens, indexed, isBounded, published, unindexed, withTokens } from './windows.ts';

/** Ads without coordinates come after all others; no two points on Earth are this far apart. */
export const unknownDistance = 99_999_999;

/** A step to the next nearest costs ten times a step to the next newest. */
const windowSize = 150;
/** For questions that name only what must not be there, which no index answers: more would be looked at in vain. */
const widestWindow = 5_000;

/**
 * The index knows distances on Mercator's map, and people are shown metres over ground. Within the circle that some
 * of its nearest rows fill, nothing outside can be nearer than the edge is at the latitude where the map is stretched
 * most: only hits up to there are taken from it.
 */
export function nearestHits(search: JobSearch, near: Schemas['GeoPoint'], shares: Shares | null): SQL {
  const { after, limit, region } = search;
  const narrowed = narrowest(matching(search), shares);
  const { match } = narrowed;
  const metres = sql`coalesce(${metresFrom(near)}, ${unknownDistance}::integer)`;
  const here = sql`on_map(${mapLng(near.lng)}::double precision, ${near.lat}::double precision)`;
  const far = sql`on_map(${jobs.lng}, ${jobs.lat}) <-> ${here}`;
  const nearest: Nearest = {
    match,
    after,
    limit,
    hit: sql`${jobs.region}, ${jobs.id}, ${metres} as key`,
    later: after ? sql`(${metres}, ${jobs.id}) > (${after.key}::bigint, ${after.id}::text)` : sql`true`,
    best: sql`order by key, id limit ${limit}`,
    placed: sql`select *, ${far} as far from ${jobs} where ${published} and ${jobs.lat} is not null`,
    byDistance: sql`order by ${far}`,
    isFew: narrowed.cost < fewAds,
    isCommon: windowSize * shareIn(region, narrowed, shares) >= limit / 3,
    edge: sql`floor(6371008.8 * radians(max(far)) / cosh(radians(abs((${here})[1]) + max(far)))) - 1`,
  };
  return hasTokens(match) ? nearestOfMatches(nearest, near) : nearestOfAll(nearest, near);
}

interface Nearest {
  readonly match: Matching;
  readonly after: Position | undefined;
  readonly limit: number;
  readonly hit: SQL;
  readonly later: SQL;
  readonly best: SQL;
  /** Whether some of the nearest rows will match. */
  readonly isCommon: boolean;
  /** Whether all that matches is read in less time than it takes to look around. */
  readonly isFew: boolean;
  /** Ads with a place, and how far they are on the map. */
  readonly placed: SQL;
  readonly byDistance: SQL;
  /** Of rows with `far`: metres within which they are all that there are. */
  readonly edge: SQL;
}

/**
 * Without anything that tokens answer, nearly every ad is a hit: one window, and then the ads without a place. Only
 * who asks from far away from all ads gets them sorted: distances on the map say too little there.
 */
function nearestOfAll(nearest: Nearest, near: Schemas['GeoPoint']): SQL {
  const { match, after, limit, hit, later, best, placed, byDistance, edge } = nearest;
  const isBeyondPlaces = after !== undefined && after.key >= unknownDistance;
  const size = isBeyondPlaces ? 0 : isBounded(match) ? windowSize + limit : widestWindow;
  const { cells, safeMetres } = squaresAround(near, reachBeyond(near, after?.key ?? 0));
  const isOver = sql`(select count(*) from nearby) < ${Math.max(size, 1)}`;
  const isShort = sql`not ${isOver} and (select count(*) from first) < ${limit}`;
  return sql`with nearby as materialized (
      select ${hit}, far, ${allOf(match.conditions)} as fits from (${placed} and ${later} ${byDistance} limit ${size}) jobs
    ),
    first as materialized (
      select region, id, key from nearby where fits and key <= (
        select case when ${isOver} then ${unknownDistance} else ${edge} end from nearby
      ) ${best}
    ),
    unplaced as materialized (
      select ${hit} from ${jobs} where ${published} and ${jobs.lat} is null and ${allOf(match.conditions)} and ${later}
        and ${isOver} order by ${jobs.id} limit ${limit}
    ),
    around as materialized (
      select * from (${withTokens({ ...match, any: [cells] }, hit, later)}) found
      where ${isShort} and key <= ${safeMetres} ${best}
    ),
    rest as materialized (
      select ${hit} from ${jobs} where ${published} and ${allOf(match.conditions)} and ${later}
        and ${isShort} and (select count(*) from around) < ${limit} ${best}
    )
    select * from first union select * from unplaced union select * from around union select * from rest ${best}`;
}

/** Matches that are sorted by distance without looking around first. */
const fewAds = 1_500;

/** Rows that the index of places may pass over to get beyond the page before: a rare word lies a country away. */
const mostPassed = 400;

/**
 * The nearest rows for common words, then what matches in the squares around, then farther around, then all that
 * matches: each only if what came before does not fill the page.
 */
function nearestOfMatches(nearest: Nearest, near: Schemas['GeoPoint']): SQL {
  const { match, after, limit, hit, later, best, placed, byDistance, edge, isCommon, isFew } = nearest;
  const ofNearest = sql`with nearby as materialized (
      select ${hit}, far, ${allOf(match.conditions)} as fits from (
        select * from (${placed} ${byDistance} limit ${mostPassed}) jobs where ${later} limit ${windowSize}
      ) jobs
    ) select region, id, key from nearby where fits and key <= (select ${edge} from nearby)`;
  const reach = reachBeyond(near, after?.key ?? 0);
  const around = (isFew ? [] : [reach, reach + 2]).map((each) => {
    const { cells, safeMetres } = squaresAround(near, each);
    const found = indexed({ ...match, any: [...match.any, cells] }, hit, later);
    return sql`select * from (${found} union all select * from unindexed) found where key <= ${safeMetres}`;
  });
  const anywhere = sql`${indexed(match, hit, later)} union all select * from unindexed`;
  const ways = [...(isCommon ? [ofNearest] : []), ...around, anywhere];
  const steps = ways.map((way, index) => ({ way, name: sql.identifier(`step_${index}`) }));
  const isShort = ({ name }: (typeof steps)[number]) => sql`(select count(*) from ${name}) < ${limit}`;
  const tables = steps.map(
    ({ way, name }, index) => sql`${name} as materialized (
      select * from (${way}) found where ${allOf([sql`true`, ...steps.slice(0, index).map(isShort)])} ${best}
    )`,
  );
  const rows = steps.map(({ name }) => sql`select * from ${name}`);
  return sql`with unindexed as materialized (${unindexed(match, hit, later)}), ${sql.join(tables, sql`, `)} ${sql.join(rows, sql` union `)} ${best}`;
}

/** The map is cut where no job is: from west of there, China lies beyond its right edge. */
const mapLng = (lng: number): number => (lng < -72 ? lng + 360 : lng);

const farthestSquares = 7;

/** How many squares of one degree one has to go from the middle one to get well beyond this distance. */
function reachBeyond(point: Schemas['GeoPoint'], metres: number): number {
  let reach = 1;
  while (reach < farthestSquares && safeWithin(point, reach) < 1.2 * metres) reach += 2;
  return reach;
}

/** The squares around the one of this point, and how far one can go without leaving them. */
function squaresAround(point: Schemas['GeoPoint'], reach: number): { cells: string[]; safeMetres: number } {
  const [x, y] = [cell('1', point.lng), cell('1', point.lat)];
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const cells = steps.flatMap((east) => steps.map((north) => token.cell('1', x + east, y + north)));
  return { cells, safeMetres: safeWithin(point, reach) };
}

function safeWithin({ lng, lat }: Schemas['GeoPoint'], reach: number): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const nearerEdge = (degrees: number): number => {
    const passed = degrees - Math.floor(degrees);
    return radians(reach + Math.min(passed, 1 - passed));
  };
  const east = Math.asin(Math.sin(nearerEdge(lng)) * Math.cos(radians(lat)));
  return Math.floor(6_371_008.8 * Math.max(0, Math.min(nearerEdge(lat), east))) - 1;
}
