import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { stations } from './tables.ts';

export async function findStation(db: Queries, id: string) {
  const [station] = await db.select().from(stations).where(eq(stations.id, id));
  return station;
}
