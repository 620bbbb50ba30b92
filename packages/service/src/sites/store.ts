import { arrayContains, eq, sql } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { siteKeys, sites } from './tables.ts';

/** A website that shows the market, with the key that it was found by. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Code of the region whose market it shows; null for a site of several places. */
  readonly region: string | null;
  readonly hotline: string | null;
  readonly origins: readonly string[];
  readonly version: number;
  /** When the key ends; null while it has no successor. */
  readonly keyValidUntil: Date | null;
}

const columns = {
  id: sites.id,
  name: sites.name,
  region: sites.region,
  hotline: sites.hotline,
  origins: sites.origins,
  version: sites.version,
};

export async function findSite(db: Queries, key: string): Promise<Site | undefined> {
  const [site] = await db
    .select({ ...columns, keyValidUntil: siteKeys.validUntil })
    .from(siteKeys)
    .innerJoin(sites, eq(sites.id, siteKeys.siteId))
    .where(eq(siteKeys.key, key));
  return site;
}

/** The site that an origin of the service belongs to, the first of several. */
export async function findSiteByOrigin(db: Queries, origin: string): Promise<Site | undefined> {
  const [site] = await db
    .select({ ...columns, keyValidUntil: sql<null>`null` })
    .from(sites)
    .where(arrayContains(sites.origins, [origin]))
    .orderBy(sites.id)
    .limit(1);
  return site;
}

/** Whether any site is registered for the origin: a preflight does not say for which key it asks. */
export async function isRegistered(db: Queries, origin: string): Promise<boolean> {
  const found = await db
    .select({ one: sql`1` })
    .from(sites)
    .where(arrayContains(sites.origins, [origin]))
    .limit(1);
  return found.length > 0;
}
