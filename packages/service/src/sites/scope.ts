import { Refusal, refuseField } from '../refusal.ts';
import { findRegion, isWithin } from '../regions/regions.ts';
import type { Site } from './store.ts';

/**
 * The region that a request is about: the one asked for, else the site's own, null for every place. A code that
 * nobody knows is an error, because an empty list would look like a place without work.
 */
export function regionFor(site: Site, asked: string | undefined): string | null {
  if (asked === undefined) return site.region;
  if (!findRegion(asked)) throw refuseField('/region', 'region_unknown', { code: asked });
  if (site.region !== null && !isWithin(asked, site.region)) {
    throw new Refusal(403, 'site_region_refused', { params: { region: asked, own: site.region } });
  }
  return asked;
}
