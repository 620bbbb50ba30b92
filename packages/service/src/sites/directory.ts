import type { Queries } from '../database/database.ts';
import { findSite, isRegistered, type Site } from './store.ts';

const keptMs = 5_000;
/** Above this many entries the oldest go, so that invented keys cannot fill the memory. */
const maximumEntries = 5_000;

interface Entry<T> {
  readonly until: number;
  readonly value: Promise<T>;
}

/** Remembers answers for a few seconds; questions asked at the same time share one query. */
function remember<T>(ask: (name: string) => Promise<T>): (name: string, now: Date) => Promise<T> {
  const entries = new Map<string, Entry<T>>();
  return (name, now) => {
    const known = entries.get(name);
    if (known && known.until > now.getTime()) return known.value;
    const value = ask(name);
    value.catch(() => entries.delete(name));
    entries.delete(name);
    entries.set(name, { until: now.getTime() + keptMs, value });
    for (const oldest of entries.keys()) {
      if (entries.size <= maximumEntries) break;
      entries.delete(oldest);
    }
    return value;
  };
}

export interface SiteDirectory {
  /** The site whose key this is, while the key holds. */
  find(key: string, now: Date): Promise<Site | undefined>;
  isRegistered(origin: string, now: Date): Promise<boolean>;
}

/** Sites as of a few seconds ago, so that a public read costs one query. */
export function createSiteDirectory(db: Queries): SiteDirectory {
  const byKey = remember((key) => findSite(db, key));
  const registered = remember((origin) => isRegistered(db, origin));
  return {
    async find(key, now) {
      const site = await byKey(key, now);
      return site?.keyValidUntil && site.keyValidUntil <= now ? undefined : site;
    },
    isRegistered: registered,
  };
}
