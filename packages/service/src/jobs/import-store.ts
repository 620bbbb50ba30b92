import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Schemas } from '@yizhan/contract';
import { auditLog, type Actor } from '../audit/store.ts';
import type { Queries } from '../database/database.ts';
import { newId } from '../ids.ts';
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

/** What the database calls the fields of a row. */
const namesIn = (table: PgTable): ReadonlyMap<string, string> =>
  new Map(Object.entries(getTableColumns(table)).map(([field, { name }]) => [field, name]));

const adNames = namesIn(ads);
const auditNames = namesIn(auditLog);

/** Ads and their lines in the audit log, each in one statement: a parameter a value would be too many. */
export async function addAds(
  actor: Actor,
  rows: readonly NewAd[],
  quality: Schemas['JobActor'],
): Promise<void> {
  const { db, now, random, requestId, person, site } = actor;
  await addRows(db, 'jobs', adNames, rows);
  const lines = rows.map(({ id, region, status }) => ({
    id: newId('audit', now, random),
    at: now,
    requestId,
    personId: person?.id ?? null,
    siteId: site?.id ?? null,
    action: 'job.imported',
    object: id,
    region,
    reason: null,
    details: { status, actor: quality },
  }));
  await addRows(db, 'audit_log', auditNames, lines);
}

/** Rows of the same fields; columns that they do not have get their default. */
async function addRows(
  db: Queries,
  table: 'jobs' | 'audit_log',
  names: ReadonlyMap<string, string>,
  rows: readonly object[],
): Promise<void> {
  const values = rows.map((row): Readonly<Record<string, unknown>> => {
    const fields: [string, unknown][] = Object.entries(row);
    return Object.fromEntries(fields.map(([field, value]) => [names.get(field) ?? field, value]));
  });
  const list = sql.raw(
    Object.keys(values[0] ?? {})
      .map((name) => `"${name}"`)
      .join(', '),
  );
  const kind = sql.raw(table);
  await db.execute(
    sql`insert into ${kind} (${list})
      select ${list} from json_populate_recordset(null::${kind}, ${JSON.stringify(values)}::json)`,
  );
}
