import { Refusal } from '../refusal.ts';
import type { SiteDirectory } from '../sites/directory.ts';
import type { Site } from '../sites/store.ts';

/** The site whose key the request carries. Without an Origin (curl, a server) the key alone decides. */
export async function siteOf(request: Request, url: URL, directory: SiteDirectory, now: Date): Promise<Site> {
  const key = request.headers.get('Site-Key') ?? url.searchParams.get('site');
  if (!key) throw new Refusal(401, 'site_key_missing');
  const site = await siteOfKey(key, directory, now);
  const origin = request.headers.get('Origin');
  if (origin !== null && !site.origins.includes(origin)) {
    throw new Refusal(403, 'site_origin_refused', { params: { origin: origin.slice(0, 200) } });
  }
  return site;
}

/** @throws {Refusal} 401 where no site has the key */
export async function siteOfKey(key: string, directory: SiteDirectory, now: Date): Promise<Site> {
  // What is no key is not looked up: PostgreSQL refuses some texts, and the others would fill the memory.
  const site = /^pk_\w{8,64}$/.test(key) ? await directory.find(key, now) : undefined;
  if (!site) throw new Refusal(401, 'site_key_unknown');
  return site;
}
