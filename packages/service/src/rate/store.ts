import { sql } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';

/** Adds to what was used since `startsAt` and answers the sum. */
export async function addUsed(db: Queries, name: string, startsAt: Date, amount: number): Promise<number> {
  const { rows } = await db.execute<{ used: number }>(
    sql`insert into permits (name, starts_at, used) values (${name}, ${startsAt.toISOString()}, ${amount})
      on conflict (name, starts_at) do update set used = permits.used + excluded.used
      returning used`,
  );
  return rows[0]?.used ?? 0;
}
