import { and, desc, eq, getTableColumns, gt, inArray, or, sql } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { ads, employers } from '../jobs/tables.ts';
import { activeStatuses, type Counts, type Status } from './states.ts';
import { applications, type ApplicationRow } from './tables.ts';

// What an ad is searched by is several times as long as the ad, and its contact is not for applicants.
const {
  searched: _searched,
  tokens: _tokens,
  tradeCode: _tradeCode,
  contactSealed: _contactSealed,
  ...shownAd
} = getTableColumns(ads);

export type SeenAd = Omit<typeof ads.$inferSelect, 'searched' | 'tokens' | 'tradeCode' | 'contactSealed'>;

/** An application with the job that it is for. */
export interface Seen {
  readonly application: ApplicationRow;
  readonly ad: SeenAd;
  readonly employer: { readonly name: string; readonly version: number };
  /** Null for who does not wait. */
  readonly waitingPlace: number | null;
}

const columns = {
  application: getTableColumns(applications),
  ad: shownAd,
  employer: { name: employers.name, version: employers.version },
  waitingPlace: sql<number | null>`case when ${applications.status} = 'waitlisted' then (
    select count(*)::int from applications ahead
    where ahead.job_id = ${applications.jobId} and ahead.status = 'waitlisted' and ahead.turn <= ${applications.turn}
  ) end`,
};

const select = (db: Queries) =>
  db
    .select(columns)
    .from(applications)
    .innerJoin(ads, eq(ads.id, applications.jobId))
    .innerJoin(employers, eq(employers.id, ads.employerId));

export async function findSeen(db: Queries, id: string): Promise<Seen | undefined> {
  const [row] = await select(db).where(eq(applications.id, id));
  return row;
}

export async function findApplication(db: Queries, id: string): Promise<ApplicationRow | undefined> {
  const [row] = await db.select().from(applications).where(eq(applications.id, id));
  return row;
}

export interface ForJob {
  readonly jobId: string;
  readonly status: Status | undefined;
  /** Turn of the last one shown. */
  readonly after: number;
  readonly limit: number;
}

/** Those who applied for a job, in the order in which they did. */
export const listForJob = (db: Queries, { jobId, status, after, limit }: ForJob): Promise<Seen[]> =>
  select(db)
    .where(
      and(
        eq(applications.jobId, jobId),
        gt(applications.turn, after),
        status && eq(applications.status, status),
      ),
    )
    .orderBy(applications.turn)
    .limit(limit);

/** Whose application it is: the person's, and whoever else applied with the number that the person has proven. */
export interface Owner {
  readonly personId: string | null;
  readonly phoneHash: string | null;
}

export interface OfOwner {
  readonly owner: Owner;
  readonly after: { readonly appliedAt: Date; readonly id: string } | undefined;
  readonly limit: number;
}

const isOf = ({ personId, phoneHash }: Owner) =>
  or(
    personId === null ? undefined : eq(applications.personId, personId),
    phoneHash === null ? undefined : eq(applications.phoneHash, phoneHash),
  );

/** One's own applications, the newest first. */
export const listOfOwner = (db: Queries, { owner, after, limit }: OfOwner): Promise<Seen[]> =>
  select(db)
    .where(
      and(
        isOf(owner),
        after &&
          sql`(${applications.appliedAt}, ${applications.id}) < (${after.appliedAt.toISOString()}::timestamptz, ${after.id}::text)`,
      ),
    )
    .orderBy(desc(applications.appliedAt), desc(applications.id))
    .limit(limit);

/** The application of this person or number for the job that still counts; the person's own before any other. */
export async function findActive(
  db: Queries,
  jobId: string,
  owner: Owner,
): Promise<ApplicationRow | undefined> {
  const [row] = await db
    .select()
    .from(applications)
    .where(and(eq(applications.jobId, jobId), isOf(owner), inArray(applications.status, [...activeStatuses])))
    .orderBy(sql`${applications.personId} is not distinct from ${owner.personId}::text desc`)
    .limit(1);
  return row;
}

/** The next in turn; the caller holds the lock of the job's row. */
export async function addApplication(
  db: Queries,
  application: Omit<typeof applications.$inferInsert, 'turn'>,
): Promise<void> {
  const turn = sql<number>`(select coalesce(max(turn), 0) + 1 from applications where job_id = ${application.jobId})`;
  await db.insert(applications).values({ ...application, turn });
}

export async function changeApplication(
  db: Queries,
  id: string,
  changes: Partial<typeof applications.$inferInsert>,
): Promise<void> {
  await db
    .update(applications)
    .set({ ...changes, version: sql`${applications.version} + 1` })
    .where(eq(applications.id, id));
}

/** Gives seats to the first of those who wait, and answers who got one. */
export async function moveUp(db: Queries, jobId: string, seats: number): Promise<string[]> {
  const first = db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.jobId, jobId), eq(applications.status, 'waitlisted')))
    .orderBy(applications.turn)
    .limit(seats);
  const moved = await db
    .update(applications)
    .set({ status: 'applied', version: sql`${applications.version} + 1` })
    .where(inArray(applications.id, first))
    .returning({ id: applications.id });
  return moved.map(({ id }) => id);
}

export interface Seats extends Counts {
  readonly needed: number | null;
  readonly status: SeenAd['status'];
  readonly changedAt: Date;
}

/**
 * Writes how the seats of a job stand. A new version only where the public sees a difference: nobody who edits an ad
 * is to be told at every application that it has changed.
 */
export async function changeSeats(db: Queries, jobId: string, seats: Seats): Promise<void> {
  const isSeen = sql`${ads.needed} is distinct from ${seats.needed}::int or ${ads.status} <> ${seats.status}`;
  await db
    .update(ads)
    .set({ ...seats, version: sql`${ads.version} + (${isSeen})::int` })
    .where(eq(ads.id, jobId));
}
