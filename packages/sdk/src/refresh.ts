/** Renews a session. Loaded with the first renewal. */
import type { Operation } from '@yizhan/contract';
import { identity } from '@yizhan/contract/operations/identity';
import type { HttpAnswer } from './http.ts';
import type { Refresh, Tokens } from './session.ts';
import type { Kept } from './storage.ts';

/** Sends one request as nobody. */
export type Post = (row: Operation, params: object, signal: AbortSignal) => Promise<HttpAnswer>;

/** The error that an answer amounts to. */
export type Refusal = (operation: string, data: unknown, answer: HttpAnswer) => Promise<Error>;

/** How the contract's own sessions are renewed; nothing when the service refuses the token for good. */
async function refreshByContract(
  refreshToken: string,
  signal: AbortSignal,
  post: Post,
  refusal: Refusal,
): Promise<Tokens | undefined> {
  const answer = await post(identity.refresh, { refreshToken }, signal);
  const { status, text } = answer;
  const data: unknown = JSON.parse(text.startsWith('{') ? text : '{}');
  if (status === identity.refresh.status) return data as Tokens;
  // With 401 the service also says that it does not know the site, which says nothing about the token.
  if ([400, 401].includes(status) && !text.includes('"site_')) return undefined;
  throw await refusal(identity.refresh.id, data, answer);
}

/** Whoever waits for a renewal must not wait for ever. */
const until = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

export interface Renewing {
  /** The refresh token. */
  readonly kept: Kept;
  readonly milliseconds: number;
  readonly post: Post;
  readonly refusal: Refusal;
  /** The integrator's own way. */
  readonly refresh: Refresh | undefined;
}

/** The tokens that follow those of the storage; nothing when the session is over. */
export async function renewTokens(renewing: Renewing): Promise<Tokens | undefined> {
  const { kept, milliseconds, post, refusal, refresh } = renewing;
  const sent = kept.get();
  if (!sent) return undefined;
  const signal = AbortSignal.timeout(milliseconds);
  const work = refresh ? refresh(sent, signal) : refreshByContract(sent, signal, post, refusal);
  const tokens = await Promise.race([work, until(signal)]);
  // Signed out or in meanwhile, or another tab that shares the storage was faster and ours is spent.
  if (kept.get() !== sent) return renewTokens(renewing);
  return tokens && { refreshToken: sent, ...tokens };
}
