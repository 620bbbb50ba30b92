import { sql, type SQL } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import { jobs } from '../tables.ts';
import { allOf, matching, metresFrom, type Matching } from './filters.ts';
import { narrowest, shareIn } from './narrow.ts';
import type { Shares } from './shares.ts';
import type { JobSearch, Position } from './store.ts';
import { cell, token } from './tokens.ts';
import { hasTokens, isBounded, published, withTokens } from './windows.ts';

/** Ads without coordinates come after all others; no two points on Earth are this far apart. */
export const unknownDistance = 99_999_999;

/** A step to the next nearest costs ten times a step to the next newest. */
const windowSize = 150;
/** For questions that name only what must not be there, which no index answers: more would be looked at in vain. */
const widestWindow = 5_000;

/**
 * The ways to the nearest hits, each a query of its own that is right if it fills the page, and the last one in any
 * case. Together in one query they would be planned together: twice the time of what a common word needs.
 *
 * The index knows distances on Mercator's map, and people are shown metres over ground. Within the circle that some
 * of its nearest rows fill, nothing outside can be nearer than the edge is at the latitude where the map is stretched
 * most: only hits up to there are taken from it.
 */
export function nearestHits(search: JobSearch, near: Schemas['GeoPoint'], shares: Shares | null): SQL[] {
  const { after, limit, region } = search;
  const narrowed = narrowest(matching(search), shares);
  const { match } = narrowed;
  const metres = sql`coalesce(${metresFrom(near)}, ${unknownDistance}::integer)`;
  const here = sql`on_map(${mapLng(near.lng)}::double precision, ${near.lat}::double precision)`;
  const far = sql`on_map(${jobs.lng}, ${jobs.lat}) <-> ${here}`;
  const laterThan = (key: SQL): SQL =>
    after ? sql`(${key}, ${jobs.id}) > (${after.key}::bigint, ${after.id}::text)` : sql`true`;
  const nearest: Nearest = {
    near,
    match,
    after,
    limit,
    hit: sql`${jobs.region}, ${jobs.id}, ${metres} as key`,
    later: laterThan(metres),
    laterInWindow: laterThan(sql`key`),
    best: sql`order by key, id limit ${limit}`,
    placed: sql`select *, ${far} as far, ${metres} as key from ${jobs} where ${published} and ${jobs.lat} is not null`,
    byDistance: sql`order by ${far}`,
    edge: sql`floor(6371008.8 * radians(max(far)) / cosh(radians(abs((${here})[1]) + max(far)))) - 1`,
  };
  if (!hasTokens(match)) return nearestOfAll(nearest);
  return nearestOfMatches(nearest, {
    isCommon: windowSize * shareIn(region, narrowed, shares) >= limit / 3,
    isFew: narrowed.cost < fewAds,
  });
}

interface Nearest {
  readonly near: Schemas['GeoPoint'];
  readonly match: Matching;
  readonly after: Position | undefined;
  readonly limit: number;
  readonly hit: SQL;
  readonly later: SQL;
  /** The same of rows with `key`. */
  readonly laterInWindow: SQL;
  readonly best: SQL;
  /** Ads with a place, how far they are on the map, and over ground as `key`. */
  readonly placed: SQL;
  readonly byDistance: SQL;
  /** Of rows with `far`: metres within which they are all that there are. */
  readonly edge: SQL;
}

/**
 * Without anything that tokens answer, nearly every ad is a hit: one window, and then the ads without a place. Only
 * who asks from far away from all ads gets them sorted: distances on the map say too little there.
 */
function nearestOfAll(nearest: Nearest): SQL[] {
  const { match, after, limit, hit, later, best, placed, byDistance, edge } = nearest;
  const isBeyondPlaces = after !== undefined && after.key >= unknownDistance;
  const size = isBeyondPlaces ? 0 : isBounded(match) ? windowSize + limit : widestWindow;
  const isOver = sql`(select count(*) from nearby) < ${Math.max(size, 1)}`;
  const window = sql`with nearby as materialized (
      select region, id, key, far, ${allOf(match.conditions)} as fits
      from (${placed} and ${later} ${byDistance} limit ${size}) jobs
    ),
    unplaced as materialized (
      select ${hit} from ${jobs} where ${published} and ${jobs.lat} is null and ${allOf(match.conditions)} and ${later}
        and ${isOver} order by ${jobs.id} limit ${limit}
    )
    select region, id, key from nearby where fits and key <= (
      select case when ${isOver} then ${unknownDistance} else ${edge} end from nearby
    ) union all select * from unplaced ${best}`;
  if (isBeyondPlaces) return [window];
  return [window, around(nearest, reachBeyond(nearest)), anywhere(nearest)];
}

/** Matches that are sorted by distance without looking around first. */
const fewAds = 1_500;

/** Rows that the index of places may pass over to get beyond the page before: a rare word lies a country away. */
const mostPassed = 600;

interface Frequency {
  /** Whether some of the nearest rows will match. */
  readonly isCommon: boolean;
  /** Whether all that matches is read in less time than it takes to look around. */
  readonly isFew: boolean;
}

/** The nearest rows for common words, then what matches in the squares around, then farther around, then all of it. */
function nearestOfMatches(nearest: Nearest, { isCommon, isFew }: Frequency): SQL[] {
  const { match, laterInWindow, best, placed, byDistance, edge } = nearest;
  const ofNearest = sql`with nearby as materialized (
      select region, id, key, far, ${allOf(match.conditions)} as fits from (
        select * from (${placed} ${byDistance} limit ${mostPassed}) jobs where ${laterInWindow} limit ${windowSize}
      ) jobs
    ) select region, id, key from nearby where fits and key <= (select ${edge} from nearby) ${best}`;
  const reach = reachBeyond(nearest);
  const arounds = isFew ? [] : [reach, reach + 2].map((each) => around(nearest, each));
  return [...(isCommon ? [ofNearest] : []), ...arounds, anywhere(nearest)];
}

/** All that matches in the squares that one reaches with so many steps from the middle one. */
function around({ near, match, hit, later, best }: Nearest, reach: number): SQL {
  const { cells, safeMetres } = squaresAround(near, reach);
  const found = withTokens({ ...match, any: [...match.any, cells] }, hit, later);
  return sql`select * from (${found}) found where key <= ${safeMetres} ${best}`;
}

const anywhere = ({ match, hit, later, best }: Nearest): SQL =>
  hasTokens(match)
    ? sql`select * from (${withTokens(match, hit, later)}) found ${best}`
    : sql`select ${hit} from ${jobs} where ${published} and ${allOf(match.conditions)} and ${later} ${best}`;

/** The map is cut where no job is: from west of there, China lies beyond its right edge. */
const mapLng = (lng: number): number => (lng < -72 ? lng + 360 : lng);

const farthestSquares = 7;

/** How many squares of one degree one has to go from the middle one to get well beyond the page before. */
function reachBeyond({ near, after }: Nearest): number {
  let reach = 1;
  while (reach < farthestSquares && safeWithin(near, reach) < 1.2 * (after?.key ?? 0)) reach += 2;
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
