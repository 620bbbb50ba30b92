import { and, eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
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

/** Ads and their lines in the audit log, each in one statement: a parameter a value would be too many. */
export async function addAds(
  actor: Actor,
  rows: readonly NewAd[],
  quality: Schemas['JobActor'],
): Promise<void> {
  const { db, now, random, requestId, person, site } = actor;
  await addRows(db, ads, rows);
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
  await addRows(db, auditLog, lines);
}

/** Rows of the same fields; columns that they do not have get their default. */
async function addRows(db: Queries, table: PgTable, rows: readonly object[]): Promise<void> {
  const [first = {}] = rows;
  const columns = Object.entries(getTableColumns(table))
    .filter(([field]) => field in first)
    .map(([field, column]) => ({
      column,
      texts: rows.map((row) => textOf(column, Reflect.get(row, field))),
    }));
  // What all rows have in common is sent and read once.
  const isShared = (texts: readonly (string | null)[]) =>
    rows.length > 1 && texts.every((text) => text === texts[0]);
  const shared = columns.filter(({ texts }) => isShared(texts));
  const own = columns.filter(({ texts }) => !isShared(texts));
  const typeOf = (column: PgColumn) => sql.raw(column.getSQLType());
  const nameOf = (column: PgColumn) => sql.identifier(column.name);
  const list = (parts: SQL[]) => sql.join(parts, sql`, `);
  await db.execute(sql`
    insert into ${table} (${list([...own, ...shared].map(({ column }) => sql`${nameOf(column)}`))})
    select ${list([
      ...own.map(({ column }) => sql`${nameOf(column)}::${typeOf(column)}`),
      ...shared.map(({ column, texts }) => sql`${texts[0]}::${typeOf(column)}`),
    ])}
    from unnest(${list(own.map(({ texts }) => sql`${sql.param(texts)}::text[]`))})
      given (${list(own.map(({ column }) => sql`${nameOf(column)}`))})`);
}

function textOf(column: PgColumn, value: unknown): string | null {
  return value === null || value === undefined ? null : String(column.mapToDriverValue(value));
}
