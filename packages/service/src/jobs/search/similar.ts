import { and, sql, type SQL } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import type { Queries } from '../../database/database.ts';
import { codesWithin, regionOf } from '../../regions/regions.ts';
import { listed, ofJob, type JobRow } from '../store.ts';
import { employers, jobs } from '../tables.ts';
import { metresFrom, textArray } from './filters.ts';
import { token } from './tokens.ts';
import { published } from './windows.ts';

const most = 6;
/** Looked at for each reason. */
const candidates = 60;
const nearbyM = 10_000;
/** How far pay may differ, as a share of the pay that was looked at. */
const paySpread = 0.15;

export interface SimilarJob {
  readonly row: JobRow;
  readonly distanceM: number | undefined;
  readonly reasons: Schemas['SimilarReason'][];
}

/**
 * Open ads of the same trade first, then near ones, then those with like pay; one of each employer, and none of the
 * employer of this job for the same work.
 *
 * @param within the region that the site shows, null for every place
 */
export async function similarJobs(
  db: Queries,
  job: JobRow['job'],
  within: string | null,
  now: Date,
): Promise<SimilarJob[]> {
  const { lng, lat } = job;
  const point = lng === null || lat === null ? undefined : { lng, lat };
  const metres = point ? metresFrom(point) : sql<number | null>`null::integer`;
  const city = regionOf(job.region).parentCode ?? job.region;
  const open = sql`${published} and ${jobs.publicUntil} > ${now.toISOString()}::timestamptz and ${jobs.id} <> ${job.id}
    and not (${jobs.employerId} = ${job.employerId} and (${jobs.title} = ${job.title} or ${jobs.tradeCode} is not distinct from ${job.tradeCode}))
    ${within === null ? sql`` : sql`and ${jobs.region} = any(${textArray(codesWithin(within))})`}`;
  const having = (condition: SQL, ...tokens: string[]) =>
    sql`(select region, id from (select ${jobs.region}, ${jobs.id}, ${metres} as metres, ${jobs.publishedAt} from ${jobs}
      where ${open} and ${condition} and ${jobs.tokens} @> ${textArray(tokens)} offset 0) found order by metres nulls last, published_at desc limit ${candidates})`;
  const ways = [
    ...(job.tradeCode === null ? [] : [having(sql`true`, token.trade(job.tradeCode), token.region(city))]),
    ...(job.payFen === null ? [] : [having(isLikePaid(job.payPer, job.payFen), token.region(city))]),
    ...(point
      ? [
          sql`(select ${jobs.region}, ${jobs.id} from ${jobs} where ${open} and ${jobs.lat} is not null
            order by on_map(${jobs.lng}, ${jobs.lat}) <-> on_map(${point.lng}::double precision, ${point.lat}::double precision) limit ${candidates})`,
        ]
      : []),
  ];
  if (ways.length === 0) return [];
  const rows = await db
    .select({ ...listed, metres: metres.mapWith((value: number): number | null => value) })
    .from(sql`(${sql.join(ways, sql` union `)}) as hit`)
    .innerJoin(jobs, and(sql`${jobs.region} = hit.region`, sql`${jobs.id} = hit.id`))
    .innerJoin(employers, ofJob);
  const likeness = rows
    .map(({ metres: far, ...row }) => ({
      row,
      distanceM: far ?? undefined,
      reasons: reasonsOf(row.job, job, far),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => compare(rankOf(a), rankOf(b)));
  return firstOfEach(likeness, ({ row }) => row.job.employerId).slice(0, most);
}

const isLikePaid = (per: string, fen: number): SQL =>
  sql`${jobs.payPer} = ${per} and ${jobs.payFen} between ${Math.ceil(fen * (1 - paySpread))} and ${Math.floor(fen * (1 + paySpread))}`;

type Seen = Pick<JobRow['job'], 'tradeCode' | 'payPer' | 'payFen'>;

export function reasonsOf(one: Seen, other: Seen, metres: number | null): Schemas['SimilarReason'][] {
  const isSameTrade = other.tradeCode !== null && one.tradeCode === other.tradeCode;
  const isPaidAlike =
    one.payPer === other.payPer &&
    one.payFen !== null &&
    other.payFen !== null &&
    Math.abs(one.payFen - other.payFen) <= paySpread * other.payFen;
  return [
    ...(isSameTrade ? (['same_trade'] as const) : []),
    ...(metres !== null && metres <= nearbyM ? (['nearby'] as const) : []),
    ...(isPaidAlike ? (['similar_pay'] as const) : []),
  ];
}

/** Trade before nearness before pay; among equals the nearer, then the newer. */
function rankOf({ row, distanceM, reasons }: SimilarJob): number[] {
  return [
    ...(['same_trade', 'nearby', 'similar_pay'] as const).map((reason) => (reasons.includes(reason) ? 0 : 1)),
    distanceM ?? Infinity,
    -row.job.publishedAt.getTime(),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, figure] of one.entries()) {
    const against = other[index] ?? 0;
    if (figure !== against) return figure < against ? -1 : 1;
  }
  return 0;
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Set<string>();
  return items.filter((item) => {
    const isNew = !known.has(keyOf(item));
    known.add(keyOf(item));
    return isNew;
  });
}
