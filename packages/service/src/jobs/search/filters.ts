import { sql, type SQL } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import { codesWithin } from '../../regions/regions.ts';
import { shanghaiDay, shanghaiMidnight } from '../../time.ts';
import { jobs } from '../tables.ts';
import type { Question, Word } from './query.ts';
import { cell, cellSizes, paySteps, token } from './tokens.ts';

export interface JobFilters {
  readonly question: Question;
  /** A region or any level above it; null for everywhere. */
  readonly region: string | null;
  readonly trade?: string | undefined;
  readonly payPer?: Schemas['PayBasis'] | undefined;
  /** Heeded with `payPer` only. */
  readonly payMinFen?: number | undefined;
  readonly settlement?: Schemas['Settlement'] | undefined;
  readonly starts?: Schemas['JobStart'] | undefined;
  readonly hours?: Schemas['JobHours'] | undefined;
  readonly transport?: boolean | undefined;
  readonly station?: string | undefined;
  readonly near?: Schemas['GeoPoint'] | undefined;
  /** Heeded with `near` only. */
  readonly withinM?: number | undefined;
  readonly now: Date;
}

/** The filters as the database takes them. */
export interface Matching {
  /** What rows must satisfy, whichever way they were found. */
  readonly conditions: readonly SQL[];
  /** Tokens that all rows have: those of one condition together. */
  readonly all: readonly (readonly string[])[];
  /** Lists of tokens of which all rows have at least one each. */
  readonly any: readonly (readonly string[])[];
  /** Tokens that all rows have, and most other ads too. */
  readonly broad: readonly string[];
}

export function matching(filters: JobFilters): Matching {
  const { question, region, trade, payPer, payMinFen, settlement, transport, station, now } = filters;
  const conditions: SQL[] = [sql`${jobs.publicUntil} > ${at(now)}`];
  const all: string[][] = [];
  const any: string[][] = [];
  const broad: string[] = [];
  const must = (condition: SQL, ...tokens: string[]): void => {
    conditions.push(condition);
    if (tokens.length > 0) all.push(tokens);
  };

  if (region !== null) must(isIn(codesWithin(region)), token.region(region));
  if (trade !== undefined) must(sql`${jobs.tradeCode} = ${trade}`, token.trade(trade));
  if (payPer !== undefined) {
    must(sql`${jobs.payPer} = ${payPer}`);
    // The tokens of a minimum say it too.
    if (payMinFen === undefined) broad.push(token.payPer(payPer));
  }
  if (payPer !== undefined && payMinFen !== undefined) {
    must(
      sql`${jobs.payFen} >= ${payMinFen}`,
      ...paySteps(payMinFen)
        .slice(-1)
        .map((step) => token.pay(payPer, step)),
    );
  }
  if (settlement !== undefined) must(sql`${jobs.settlement} = ${settlement}`, token.settlement(settlement));
  if (transport !== undefined) {
    must(sql`${jobs.transport} = ${transport}`);
    broad.push(token.transport(transport));
  }
  if (station !== undefined) must(sql`${jobs.stationId} = ${station}`, token.station(station));
  if (filters.hours !== undefined) {
    must(hasHours(filters.hours));
    if (filters.hours === 'day') broad.push(token.hours(filters.hours));
    else all.push([token.hours(filters.hours)]);
  }
  if (filters.starts !== undefined) {
    must(startsWithin(filters.starts, now));
    any.push(startTokens(filters.starts, now));
  }
  if (filters.near && filters.withinM !== undefined) {
    must(sql`${metresFrom(filters.near)} <= ${filters.withinM}`);
    const cells = cellsWithin(filters.near, filters.withinM);
    if (cells) any.push(cells);
  }
  for (const word of question.wanted) must(holds(word), ...word.tokens);
  for (const word of question.unwanted) must(sql`not ${holds(word)}`);
  return { conditions, all, any, broad };
}

/** First day from today, and how many days. */
const startDays = { today: [0, 1], tomorrow: [1, 1], week: [0, 7] } as const;

export function startsWithin(starts: Schemas['JobStart'], now: Date): SQL {
  const [first, days] = startDays[starts];
  const [from, to] = [shanghaiMidnight(now, first), shanghaiMidnight(now, first + days)];
  return sql`${jobs.startsAt} >= ${at(from)} and ${jobs.startsAt} < ${at(to)}`;
}

export function startTokens(starts: Schemas['JobStart'], now: Date): string[] {
  const [first, days] = startDays[starts];
  return Array.from({ length: days }, (_, day) => token.day(shanghaiDay(shanghaiMidnight(now, first + day))));
}

const at = (instant: Date): SQL => sql`${instant.toISOString()}::timestamptz`;

export const allOf = (conditions: readonly SQL[]): SQL => sql.join([...conditions], sql` and `);

export const textArray = (items: readonly string[]): SQL => sql`${sql.param(items)}::text[]`;

/** Such that no index answers it: the planner would read a province's ads of all years beside the tokens. */
const isIn = (codes: readonly string[]): SQL => sql`(${jobs.region} || '') = any(${textArray(codes)})`;

function holds({ pattern, plainly, inHeadline }: Word): SQL {
  const searched = inHeadline ? sql`split_part(${jobs.searched}, ${'\n'}, 1)` : jobs.searched;
  const headline = sql`${jobs.title}, ${jobs.trade}`;
  const words = inHeadline ? headline : sql`${headline}, ${jobs.content}, ${jobs.address}`;
  return sql`coalesce(${searched} like ${pattern}, lower(normalize(concat_ws(' ', ${words}), NFKC)) like any(${textArray(plainly)}))`;
}

/** As `hoursOf` in tokens.ts: seconds since ten in the evening in Shanghai, and how many the work lasts. */
const sinceTen = sql`(date_part('epoch', ${jobs.startsAt}) + 36000)::bigint % 86400`;
const lasts = sql`date_part('epoch', ${jobs.endsAt} - ${jobs.startsAt})`;

export function hasHours(hours: Schemas['JobHours']): SQL {
  if (hours === 'half_day') return sql`${lasts} <= 14400`;
  const atNight = sql`(${sinceTen} < 28800 or ${sinceTen} + ${lasts} > 86400)`;
  return hours === 'night' ? atNight : sql`not ${atNight}`;
}

/**
 * Great-circle metres, rounded, so that the order is exactly that of the figures shown; null for an unknown place, which
 * `least` alone would put at the antipodes.
 */
export const metresFrom = ({
  lng,
  lat,
}: Schemas['GeoPoint']): SQL<number> => sql<number>`case when ${jobs.lat} is not null then round(2 * 6371008.8 * asin(sqrt(least(1,
  power(sin(radians(${jobs.lat} - ${lat}::double precision) / 2), 2) +
  ${Math.cos((lat * Math.PI) / 180)}::double precision * cos(radians(${jobs.lat})) *
    power(sin(radians(${jobs.lng} - ${lng}::double precision) / 2), 2)
))))::integer end`;

/** More squares than these are no help. */
const mostCells = 150;
const metresPerDegree = 111_195;

/** Squares that may hold a place within the distance: small ones if they are few enough. */
function cellsWithin({ lng, lat }: Schemas['GeoPoint'], metres: number): string[] | undefined {
  const north = metres / metresPerDegree + 1e-6;
  const farthest = Math.min(89, Math.abs(lat) + north);
  const east = north / Math.cos((farthest * Math.PI) / 180);
  for (const size of cellSizes) {
    const [west, last] = [cell(size, lng - east), cell(size, lng + east)];
    const [south, top] = [cell(size, lat - north), cell(size, lat + north)];
    if ((last - west + 1) * (top - south + 1) > mostCells) continue;
    const cells: string[] = [];
    for (let x = west; x <= last; x += 1) {
      for (let y = south; y <= top; y += 1) cells.push(token.cell(size, x, y));
    }
    return cells;
  }
  return undefined;
}
