import { and, asc, desc, eq, getTableColumns, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { ads, employers, jobContacts, jobReports } from './tables.ts';
import type { Status } from './states.ts';

/** Ads as their employers and the clerks see them, in every state. */

// What an ad is searched by is several times as long as the ad.
const { searched: _searched, tokens: _tokens, tradeCode: _tradeCode, ...shown } = getTableColumns(ads);

export type Ad = Omit<typeof ads.$inferSelect, 'searched' | 'tokens' | 'tradeCode'>;
export type AdChanges = Partial<typeof ads.$inferInsert>;

const columns = {
  ad: shown,
  employer: { region: employers.region, name: employers.name, verifiedUntil: employers.verifiedUntil },
  looks: sql<number>`coalesce(${jobContacts.looks}, 0)`,
};

export interface AdRecord {
  readonly ad: Ad;
  readonly employer: {
    readonly region: string;
    readonly name: string;
    readonly verifiedUntil: Date | null;
  };
  /** How often the number was looked at. */
  readonly looks: number;
}

const select = (db: Queries) =>
  db
    .select(columns)
    .from(ads)
    .innerJoin(employers, eq(employers.id, ads.employerId))
    .leftJoin(jobContacts, eq(jobContacts.jobId, ads.id));

export async function findRecord(db: Queries, id: string): Promise<AdRecord | undefined> {
  const [row] = await select(db).where(eq(ads.id, id));
  return row;
}

/** The ad, locked until the transaction ends. */
export async function lockRecord(db: Queries, id: string): Promise<AdRecord | undefined> {
  const [row] = await select(db).where(eq(ads.id, id)).for('update', { of: ads });
  return row;
}

export async function addAd(db: Queries, ad: typeof ads.$inferInsert): Promise<Ad> {
  const [row] = await db.insert(ads).values(ad).returning(shown);
  if (!row) throw new Error('insert answered no row');
  return row;
}

/** Writes the changes under the lock; every one is a new version. */
export async function changeAd(db: Queries, id: string, changes: AdChanges): Promise<Ad> {
  const [row] = await db
    .update(ads)
    .set({ ...changes, version: sql`${ads.version} + 1` })
    .where(eq(ads.id, id))
    .returning(shown);
  if (!row) throw new Error(`ad ${id} went away under its lock`);
  return row;
}

/**
 * Writes down what readers already see: these ads are over. It is no new version, so that whoever has read one since
 * its last minute may go on from there.
 */
export const expire = (db: Queries, ids: readonly string[]): Promise<Ad[]> =>
  db
    .update(ads)
    .set({ status: 'expired', changedAt: sql`${ads.validUntil}` })
    .where(inArray(ads.id, [...ids]))
    .returning(shown);

export interface OwnAds {
  readonly employerId: string;
  readonly status: Status | undefined;
  readonly now: Date;
  readonly after: { readonly changedAt: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** An employer's ads, those changed last first. */
export const listOwn = (
  db: Queries,
  { employerId, status, now, after, limit }: OwnAds,
): Promise<AdRecord[]> =>
  select(db)
    .where(
      and(
        eq(ads.employerId, employerId),
        status && standsAt(status, now),
        after &&
          sql`(${ads.changedAt}, ${ads.id}) < (${after.changedAt.toISOString()}::timestamptz, ${after.id}::text)`,
      ),
    )
    .orderBy(desc(ads.changedAt), desc(ads.id))
    .limit(limit);

export interface ExportedAds {
  readonly employerId: string | undefined;
  readonly regions: readonly string[] | undefined;
  readonly status: Status | undefined;
  readonly now: Date;
  readonly limit: number;
}

/** Ads of an employer, of a region or of both, those changed last first. */
export const listForExport = (
  db: Queries,
  { employerId, regions, status, now, limit }: ExportedAds,
): Promise<Ad[]> =>
  db
    .select(shown)
    .from(ads)
    .where(
      and(
        employerId === undefined ? undefined : eq(ads.employerId, employerId),
        regions && inArray(ads.region, [...regions]),
        status && standsAt(status, now),
      ),
    )
    .orderBy(desc(ads.changedAt), desc(ads.id))
    .limit(limit);

/** As `statusAt` in states.ts says it. */
function standsAt(status: Status, now: Date) {
  const isOver = sql`${ads.validUntil} <= ${now.toISOString()}::timestamptz`;
  const isStored = sql`${ads.status} = ${status}`;
  if (status === 'published') return sql`(${isStored} and not ${isOver})`;
  if (status === 'expired') return sql`(${isStored} or (${ads.status} = 'published' and ${isOver}))`;
  return isStored;
}

export interface WaitingAds {
  readonly regions: readonly string[];
  readonly cause: 'submitted' | 'reported' | undefined;
  readonly after: { readonly waitingSince: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** Ads that wait for a clerk, the longest waiting first. */
export const listWaiting = (db: Queries, { regions, cause, after, limit }: WaitingAds): Promise<AdRecord[]> =>
  select(db)
    .where(
      and(
        isNotNull(ads.waitingSince),
        inArray(ads.region, [...regions]),
        cause && sql`(${ads.status} = 'submitted') = ${cause === 'submitted'}`,
        after &&
          sql`(${ads.waitingSince}, ${ads.id}) > (${after.waitingSince.toISOString()}::timestamptz, ${after.id}::text)`,
      ),
    )
    .orderBy(asc(ads.waitingSince), asc(ads.id))
    .limit(limit);

export async function addReport(db: Queries, report: typeof jobReports.$inferInsert): Promise<void> {
  await db.insert(jobReports).values(report);
  // No new version: what a clerk has read of the ad itself still stands.
  await db
    .update(ads)
    .set({
      waitingSince: sql`coalesce(${ads.waitingSince}, ${report.reportedAt.toISOString()}::timestamptz)`,
    })
    .where(eq(ads.id, report.jobId));
}

/** Reports of these ads that nobody has settled, the oldest first. */
export const openReports = (db: Queries, jobIds: readonly string[]) =>
  db
    .select()
    .from(jobReports)
    .where(and(inArray(jobReports.jobId, [...jobIds]), isNull(jobReports.settledAt)))
    .orderBy(asc(jobReports.reportedAt), asc(jobReports.id));

export async function settleReports(db: Queries, jobId: string, now: Date): Promise<void> {
  await db
    .update(jobReports)
    .set({ settledAt: now })
    .where(and(eq(jobReports.jobId, jobId), isNull(jobReports.settledAt)));
}

export async function countLook(db: Queries, jobId: string): Promise<void> {
  await db
    .insert(jobContacts)
    .values({ jobId, looks: 1 })
    .onConflictDoUpdate({ target: jobContacts.jobId, set: { looks: sql`${jobContacts.looks} + 1` } });
}
