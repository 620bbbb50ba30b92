import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { containing } from '../jobs/search/words.ts';
import { employers, type EmployerRow } from './tables.ts';

/** Adds the employer; undefined where the county has one with its number. */
export async function addEmployer(
  db: Queries,
  employer: typeof employers.$inferInsert,
): Promise<EmployerRow | undefined> {
  const [row] = await db.insert(employers).values(employer).onConflictDoNothing().returning();
  return row;
}

export async function findEmployer(db: Queries, id: string): Promise<EmployerRow | undefined> {
  const [row] = await db.select().from(employers).where(eq(employers.id, id));
  return row;
}

/** Locked until the transaction ends. */
export async function lockEmployer(db: Queries, id: string): Promise<EmployerRow | undefined> {
  const [row] = await db.select().from(employers).where(eq(employers.id, id)).for('update');
  return row;
}

/** Whether another employer of the county has one of the numbers. */
export async function isTaken(
  db: Queries,
  { region, id, uscc, idNumberHash }: Pick<EmployerRow, 'region' | 'id' | 'uscc' | 'idNumberHash'>,
): Promise<boolean> {
  const [other] = await db
    .select({ id: employers.id })
    .from(employers)
    .where(
      and(
        eq(employers.region, region),
        sql`${employers.id} <> ${id}`,
        sql`(${employers.uscc} = ${uscc} or ${employers.idNumberHash} = ${idNumberHash})`,
      ),
    )
    .limit(1);
  return other !== undefined;
}

export async function changeEmployer(
  db: Queries,
  id: string,
  changes: Partial<typeof employers.$inferInsert>,
): Promise<EmployerRow> {
  const [row] = await db
    .update(employers)
    .set({ ...changes, version: sql`${employers.version} + 1` })
    .where(eq(employers.id, id))
    .returning();
  if (!row) throw new Error(`employer ${id} went away under its lock`);
  return row;
}

export interface EmployerFilter {
  /** One of these regions, or one of these ids. */
  readonly within: { readonly regions: readonly string[] } | { readonly ids: readonly string[] };
  /** Only those that were never verified, or not beyond this instant. */
  readonly dueBy: Date | undefined;
  readonly q: string | undefined;
  readonly after: { readonly verifiedUntil: number; readonly id: string } | undefined;
  readonly limit: number;
}

const order = sql`coalesce(${employers.verifiedUntil}, 'epoch')`;

/** The longest unverified first; those never verified before all others. */
export const listEmployers = (db: Queries, filter: EmployerFilter): Promise<EmployerRow[]> => {
  const { within, dueBy, q, after, limit } = filter;
  return db
    .select()
    .from(employers)
    .where(
      and(
        'regions' in within
          ? inArray(employers.region, [...within.regions])
          : inArray(employers.id, [...within.ids]),
        dueBy && sql`${order} < ${dueBy.toISOString()}::timestamptz`,
        q === undefined ? undefined : sql`lower(${employers.name}) like ${containing(q.toLowerCase())}`,
        after &&
          sql`(${order}, ${employers.id}) > (${new Date(after.verifiedUntil).toISOString()}::timestamptz, ${after.id}::text)`,
      ),
    )
    .orderBy(order, employers.id)
    .limit(limit);
};
