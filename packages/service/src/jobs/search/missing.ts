import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { ofJob } from '../store.ts';
import { employers, jobs } from '../tables.ts';
import { searchColumns } from './tokens.ts';
import { published } from './windows.ts';

const atOnce = 200;

/**
 * Gives open ads what they are searched by: those of older processes, and those whose employer was renamed. Until
 * then they are found as well, only not by trade and at a higher price.
 *
 * @returns how many there were
 */
export async function addMissingTokens(db: Queries): Promise<number> {
  let added = 0;
  let after = '';
  for (;;) {
    const found = await db
      .select({ job: jobs, name: employers.name })
      .from(jobs)
      .innerJoin(employers, ofJob)
      .where(and(published, isNull(jobs.tokens), sql`${jobs.id} > ${after}`))
      .orderBy(jobs.id)
      .limit(atOnce);
    for (const { job, name } of found) {
      // Whoever changes the ad meanwhile brings the columns along, or leaves it for the next time.
      const unchanged = and(eq(jobs.id, job.id), eq(jobs.region, job.region), eq(jobs.version, job.version));
      await db
        .update(jobs)
        .set(searchColumns(job, name))
        .where(and(unchanged, isNull(jobs.tokens)));
      after = job.id;
    }
    added += found.length;
    if (found.length < atOnce) return added;
  }
}
