import type { Operation } from '@yizhan/contract';
import type { Tools } from '../call.ts';
import type { Site } from '../sites/store.ts';

/** One permit of the address, and for reads one of the site, so that no page takes the service from the others. */
export async function takePermits(
  { limiter, limits }: Pick<Tools, 'limiter' | 'limits'>,
  operation: Operation,
  site: Site,
  address: string,
  now: Date,
): Promise<void> {
  if (operation.method === 'GET') {
    await limiter.take(limits.readsPerAddress, address, now);
    await limiter.take(limits.readsPerSite, site.id, now);
  } else {
    await limiter.take(limits.writesPerAddress, address, now);
  }
}
