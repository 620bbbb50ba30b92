import type { Operation } from '@yizhan/contract';
import type { Tools } from '../call.ts';
import type { Site } from '../sites/store.ts';

type Needs = Pick<Tools, 'limiter' | 'limits'>;

/** Before anything is looked up, so that invented keys and tokens are counted too. */
export async function takeAddressPermit(
  { limiter, limits }: Needs,
  { method }: Operation,
  address: string,
  now: Date,
): Promise<void> {
  await limiter.take(method === 'GET' ? limits.readsPerAddress : limits.writesPerAddress, address, now);
}

/** So that no site takes the service from the others. */
export async function takeSitePermit(
  { limiter, limits }: Needs,
  { method }: Operation,
  site: Site,
  now: Date,
): Promise<void> {
  if (method === 'GET') await limiter.take(limits.readsPerSite, site.id, now);
}
