/** Renews a session. Loaded with the first renewal. */
import type { Operation } from '@yizhan/contract';
import { identity } from '@yizhan/contract/operations/identity';
import type { HttpAnswer } from './http.ts';
import type { Refresh, Tokens } from './session.ts';
import type { Kept } from './storage.ts';

/** Sends one request as nobody. */
export type Post = (row: Operation, params: object, signal: AbortSignal) => Promise<HttpAnswer>;

/** How the contract's own sessions are renewed; nothing when the service refuses the token for good. */
async function refreshByContract(
  refreshToken: string,
  post: Post,
  signal: AbortSignal,
): Promise<Tokens | undefined> {
  const { status, text } = await post(identity.refresh, { refreshToken }, signal);
  if (status === identity.refresh.status) return JSON.parse(text) as Tokens;
  if ([400, 401, 403].includes(status)) return undefined;
  throw new Error(`The session could not be renewed: status ${status}`);
}

/** Whoever waits for a renewal must not wait for ever. */
const until = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

/** The tokens that follow those of the storage; nothing when the session is over. */
export async function renewTokens(
  kept: Kept,
  milliseconds: number,
  post: Post,
  refresh?: Refresh,
): Promise<Tokens | undefined> {
  const sent = kept.get();
  if (!sent) return undefined;
  const signal = AbortSignal.timeout(milliseconds);
  const work = refresh ? refresh(sent, signal) : refreshByContract(sent, post, signal);
  const tokens = await Promise.race([work, until(signal)]);
  // Signed out or in meanwhile, or another tab that shares the storage was faster and ours is spent.
  if (kept.get() !== sent) return renewTokens(kept, milliseconds, post, refresh);
  return tokens && { refreshToken: sent, ...tokens };
}
