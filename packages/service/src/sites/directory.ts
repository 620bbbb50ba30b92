import type { Queries } from '../database/database.ts';
import { remember } from '../remember.ts';
import { findSite, findSiteByOrigin, isRegistered, type Site } from './store.ts';

const keptMs = 5_000;

export interface SiteDirectory {
  /** The site whose key this is, while the key holds. */
  find(key: string, now: Date): Promise<Site | undefined>;
  isRegistered(origin: string, now: Date): Promise<boolean>;
  /** The site that the origin itself belongs to. */
  findByOrigin(origin: string, now: Date): Promise<Site | undefined>;
}

/** Sites as of a few seconds ago, so that a public read costs one query. */
export function createSiteDirectory(db: Queries): SiteDirectory {
  const byKey = remember((key) => findSite(db, key), keptMs);
  return {
    async find(key, now) {
      const site = await byKey(key, now);
      return site?.keyValidUntil && site.keyValidUntil <= now ? undefined : site;
    },
    isRegistered: remember((origin) => isRegistered(db, origin), keptMs),
    findByOrigin: remember((origin) => findSiteByOrigin(db, origin), keptMs),
  };
}
