import type { Operation, OperationId } from '@yizhan/contract';
import type { Tools } from '../call.ts';
import type { Site } from '../sites/store.ts';

type Needs = Pick<Tools, 'limiter' | 'limits'>;

/** Before anything is looked up, so that invented keys and tokens are counted too. */
export async function takeAddressPermit(
  { limiter, limits }: Needs,
  { method }: Pick<Operation, 'method'>,
  address: string,
  now: Date,
): Promise<void> {
  await limiter.take(method === 'GET' ? limits.readsPerAddress : limits.writesPerAddress, address, now);
}

/** So that no site takes the service from the others. */
export async function takeSitePermit(
  { limiter, limits }: Needs,
  { method }: Pick<Operation, 'method'>,
  site: Site,
  now: Date,
): Promise<void> {
  if (method === 'GET') await limiter.take(limits.readsPerSite, site.id, now);
}

interface Asked {
  readonly operation: Operation;
  /** Judged by the operation's check. */
  readonly params: unknown;
  readonly address: string;
  readonly now: Date;
}

/** What anybody could do in somebody else's name. */
const applying: OperationId = 'applications.create';

/**
 * Slows down who applies without being signed in, by address and by the number that they give. Before the transaction
 * of the operation begins: what it refuses counts too, or trying numbers would be free.
 */
export async function takeApplicantPermits(
  { limiter, limits, secrets }: Needs & Pick<Tools, 'secrets'>,
  { operation, params, address, now }: Asked,
): Promise<void> {
  if (operation.id !== applying) return;
  await limiter.take(limits.applicationsPerAddress, address, now);
  const phone = typeof params === 'object' && params !== null && 'phone' in params ? params.phone : undefined;
  if (typeof phone === 'string') {
    await limiter.take(limits.applicationsPerPhone, await secrets.lookup('phone', phone), now);
  }
}
