import { and, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { stations } from '../stations/tables.ts';
import { publicStatuses } from './states.ts';
import { employers, jobs } from './tables.ts';

// What an ad is searched by is several times as long as the ad.
const { searched: _searched, tokens: _tokens, ...shown } = getTableColumns(jobs);

export const columns = {
  job: shown,
  employer: { name: employers.name, verifiedUntil: employers.verifiedUntil, version: employers.version },
};

/** What a list shows of them: words and contact are most of a row, and only its own page has them. */
export const listed = {
  job: {
    region: jobs.region,
    id: jobs.id,
    version: jobs.version,
    status: jobs.status,
    employerId: jobs.employerId,
    title: jobs.title,
    trade: jobs.trade,
    tradeCode: jobs.tradeCode,
    payPer: jobs.payPer,
    payFen: jobs.payFen,
    payUnit: jobs.payUnit,
    settlement: jobs.settlement,
    headcount: jobs.headcount,
    needed: jobs.needed,
    address: jobs.address,
    lng: jobs.lng,
    lat: jobs.lat,
    startsAt: jobs.startsAt,
    endsAt: jobs.endsAt,
    validUntil: jobs.validUntil,
    publishedAt: jobs.publishedAt,
    transport: jobs.transport,
    meals: jobs.meals,
    insured: jobs.insured,
  },
  employer: columns.employer,
};

/** An employer hires in other counties too: its region is not the ad's. */
export const ofJob = eq(employers.id, jobs.employerId);

const station = {
  id: stations.id,
  name: stations.name,
  hotline: stations.hotline,
  version: stations.version,
};

/** A job that was published, whatever became of it, for whoever has the link. */
export async function findJob(db: Queries, id: string) {
  const [found] = await db
    .select({ ...columns, station })
    .from(jobs)
    .innerJoin(employers, ofJob)
    .leftJoin(stations, eq(stations.id, jobs.stationId))
    .where(and(eq(jobs.id, id), inArray(jobs.status, [...publicStatuses])));
  return found;
}

export type LinkedJob = NonNullable<Awaited<ReturnType<typeof findJob>>>;

export interface JobRow {
  readonly job: Pick<LinkedJob['job'], keyof typeof listed.job>;
  readonly employer: LinkedJob['employer'];
}
