import { gt } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { employers, jobs } from '../jobs/tables.ts';
import { siteKeys, sites } from '../sites/tables.ts';
import { stations } from '../stations/tables.ts';
import { chifeng } from './chifeng.ts';
import { dongxihu } from './dongxihu.ts';
import { golmud } from './golmud.ts';
import { inventJobs } from './jobs.ts';
import { meizhou } from './meizhou.ts';
import { pingdingshan } from './pingdingshan.ts';
import { seededRandom } from './random.ts';

/** Publishable key of the demonstration site: reads all five places. */
export const demoSiteKey = 'pk_demo_five_places';

/** In the order in which they are seeded. */
const places = [golmud, pingdingshan, dongxihu, meizhou, chifeng];

const jobsEach = 48;
const freshHours = 20;

export interface DemoOptions {
  readonly now: Date;
  /** Origins whose pages may use the key: the county site's and the API's own. */
  readonly origins: readonly string[];
}

/**
 * Demonstration data for all five places, the same for the same `now`. Called again, it renews the origins, and
 * adds fresh ads when the newest are from yesterday, so that there is work today and tomorrow.
 */
export async function seedDemo(db: Database, { now, origins }: DemoOptions): Promise<void> {
  await db.transaction(async (tx) => {
    await seedSite(tx, origins);
    await seedStations(tx);
    const freshSince = new Date(now.getTime() - freshHours * 3_600_000);
    const fresh = await tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(gt(jobs.publishedAt, freshSince))
      .limit(1);
    if (fresh.length === 0) await seedJobs(tx, now);
  });
}

async function seedSite(tx: Queries, origins: readonly string[]): Promise<void> {
  const site = {
    id: 'site_01K9ZV6Q3M8T4R2N7X5B0C1DFG',
    name: '驿站示范网站',
    hotline: '12333',
    origins: [...origins],
  };
  await tx
    .insert(sites)
    .values(site)
    .onConflictDoUpdate({ target: sites.id, set: { origins: [...origins] } });
  await tx.insert(siteKeys).values({ key: demoSiteKey, siteId: site.id }).onConflictDoNothing();
}

async function seedStations(tx: Queries): Promise<void> {
  for (const { source: name, stationId: id, counties } of places) {
    const [county] = counties;
    if (!county) continue;
    await tx
      .insert(stations)
      .values({ region: county.code, id, name, hotline: '12333' })
      .onConflictDoNothing();
  }
}

async function seedJobs(tx: Queries, now: Date): Promise<void> {
  const random = seededRandom(5);
  for (const place of places) {
    const invented = inventJobs(place, jobsEach, now, random);
    await tx.insert(employers).values(invented.employers);
    await tx.insert(jobs).values(invented.jobs);
  }
}
