import { eq, getTableColumns } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { employers, jobs } from './tables.ts';

// What an ad is searched by is several times as long as the ad.
const { searched, tokens, ...shown } = getTableColumns(jobs);

export const columns = {
  job: shown,
  employer: { name: employers.name, verifiedAt: employers.verifiedAt, version: employers.version },
};

export const ofJob = eq(employers.id, jobs.employerId);

/** A job whatever its state, for whoever has the link. */
export async function findJob(db: Queries, id: string) {
  const [found] = await db.select(columns).from(jobs).innerJoin(employers, ofJob).where(eq(jobs.id, id));
  return found;
}

export type JobRow = NonNullable<Awaited<ReturnType<typeof findJob>>>;
