import { and, desc, eq, like, sql } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import { auditLog } from '../audit/store.ts';
import type { Queries } from '../database/database.ts';
import { shanghaiInstant } from '../time.ts';

type Line = typeof auditLog.$inferSelect;

/** The lines of the audit log about an ad, the latest first: there is no second record of what happened. */
export const listEvents = (
  db: Queries,
  jobId: string,
  after: { readonly at: Date; readonly id: string } | undefined,
  limit: number,
): Promise<Line[]> =>
  db
    .select()
    .from(auditLog)
    .where(
      and(
        eq(auditLog.object, jobId),
        like(auditLog.action, 'job.%'),
        after &&
          sql`(${auditLog.at}, ${auditLog.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::text)`,
      ),
    )
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(limit);

export function eventOf({ at, action, personId, reason, details }: Line): Schemas['JobHistoryEntry'] {
  return {
    at: shanghaiInstant(at),
    event: action.slice('job.'.length),
    status: wordIn(details, 'status'),
    actor: wordIn(details, 'actor'),
    personId,
    reason,
  };
}

function wordIn(details: unknown, name: string): string {
  const entries = typeof details === 'object' && details !== null ? Object.entries(details) : [];
  return String(entries.find(([key]) => key === name)?.[1]);
}
