import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import { recordActs, type Actor } from '../audit/store.ts';
import type { Queries } from '../database/database.ts';
import { addRows } from '../database/rows.ts';
import { stations } from '../stations/tables.ts';
import type { Said } from './fields.ts';
import type { Standing } from './states.ts';
import { ads } from './tables.ts';

/** An ad that waits for a clerk; what it is found by is written when one approves it. */
export interface NewAd extends Said, Standing {
  readonly id: string;
  readonly employerId: string;
  readonly needed: number | null;
  readonly contactSealed: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly submittedAt: Date;
  readonly waitingSince: Date;
}

/** Open or waiting ads of the employer that start at one of these moments. */
export const findOpenTwins = (
  db: Queries,
  employerId: string,
  starts: readonly number[],
  now: Date,
): Promise<Pick<Said & { id: string }, 'id' | 'title' | 'startsAt' | 'region' | 'address'>[]> =>
  db
    .select({
      id: ads.id,
      title: ads.title,
      startsAt: ads.startsAt,
      region: ads.region,
      address: ads.address,
    })
    .from(ads)
    .where(
      and(
        eq(ads.employerId, employerId),
        inArray(ads.status, ['submitted', 'published']),
        sql`${ads.validUntil} > ${now.toISOString()}::timestamptz`,
        sql`${ads.startsAt} = any(${instants(starts)}::timestamptz[])`,
      ),
    );

/** As PostgreSQL writes an array. */
const instants = (times: readonly number[]): string =>
  `{${times.map((time) => `"${new Date(time).toISOString()}"`).join(',')}}`;

export async function knownStations(db: Queries, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: stations.id })
    .from(stations)
    .where(inArray(stations.id, [...ids]));
  return new Set(rows.map(({ id }) => id));
}

/** Ads and their lines in the audit log, each in one statement: a parameter a value would be too many. */
export async function addAds(
  actor: Actor,
  rows: readonly NewAd[],
  quality: Schemas['JobActor'],
): Promise<void> {
  await addRows(actor.db, ads, rows);
  await recordActs(
    actor,
    rows.map(({ id, region, status }) => ({
      action: 'job.imported',
      object: id,
      region,
      details: { status, actor: quality },
    })),
  );
}
