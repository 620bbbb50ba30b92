import type { JobSummary } from './job-row.ts';

/** A list as it was when the network last answered. */
export interface LastList {
  readonly items: readonly JobSummary[];
  /** RFC 3339. */
  readonly listedAt: string;
}

const prefix = 'gig-job-list@1 ';

/** Keeps the newest list of one place for a time without network. What people search for is not kept. */
export function rememberList(place: string, list: LastList): void {
  try {
    localStorage.setItem(prefix + place, JSON.stringify(list));
  } catch {
    // Full or forbidden: there is no last list then.
  }
}

/** The kept list without the ads that have ended since; undefined when nothing is left of it. */
export function recallList(place: string, now: Date): LastList | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + place) ?? 'null') as LastList | null;
    const items = kept?.items.filter(({ validUntil }) => Date.parse(validUntil) > now.getTime()) ?? [];
    return kept && items.length > 0 ? { ...kept, items } : undefined;
  } catch {
    return undefined;
  }
}
