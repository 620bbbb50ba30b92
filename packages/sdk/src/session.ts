/** Who is signed in. The access token stays in memory; the refresh token may outlive a reload. */
import type { Kept } from './storage.ts';

export interface Tokens {
  /** Sent as `Authorization: Bearer`. */
  readonly accessToken: string;
  /** Buys the next pair, once. Without it the session ends with its access token. */
  readonly refreshToken?: string | undefined;
}

/**
 * Exchanges a refresh token for the next pair. Resolve with nothing when it is refused for good; reject when the
 * question could not be answered now, which leaves the session as it is.
 */
export type Refresh = (refreshToken: string) => Promise<Tokens | undefined>;

export interface Session {
  /** Whether there is a token; whether the service still takes it shows with the next call. */
  readonly signedIn: boolean;
  /** Takes over what a sign-in answered. Answers of the session before are forgotten. */
  start(tokens: Tokens): void;
  /** Forgets the tokens and every cached answer. Tell the service first if it should forget them too. */
  end(): void;
  /** Calls `listener` after each start and end, whoever caused it; returns what stops that. */
  subscribe(listener: () => void): () => void;
}

export interface RunningSession extends Session {
  /** Changes with each start and end: what belongs to one identity is not shown to the next. */
  readonly identity: number;
  /** The access token, renewed first after a reload; none when nobody is signed in. */
  token(): Promise<string | undefined>;
  /** Renews `refused`, unless that has happened meanwhile. One renewal serves all who wait. */
  renew(refused: string | undefined): Promise<void>;
}

export function createSession(kept: Kept, refresh: Refresh, onChange: () => void): RunningSession {
  const listeners = new Set<() => void>();
  let access: string | undefined;
  let identity = 0;
  let renewal: Promise<void> | undefined;

  const take = (tokens: Tokens | undefined): void => {
    access = tokens?.accessToken;
    kept.set(tokens?.refreshToken);
  };
  const change = (tokens: Tokens | undefined): void => {
    take(tokens);
    identity++;
    onChange();
    for (const listener of listeners) queueMicrotask(listener);
  };
  const end = (): void => {
    if (access ?? kept.get()) change(undefined);
  };

  async function renewOnce(): Promise<void> {
    const sent = kept.get();
    const began = identity;
    const tokens = sent === undefined ? undefined : await refresh(sent);
    if (identity !== began) return;
    if (tokens) return take({ refreshToken: sent, ...tokens });
    // Another tab or bundle that shares the storage was faster, and ours was already spent.
    if (kept.get() !== sent) return renewOnce();
    end();
  }

  async function renew(refused: string | undefined): Promise<void> {
    if (access === refused) await (renewal ??= renewOnce().finally(() => (renewal = undefined)));
  }

  return {
    get signedIn() {
      return (access ?? kept.get()) !== undefined;
    },
    get identity() {
      return identity;
    },
    start: change,
    end,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async token() {
      if (access === undefined && kept.get() !== undefined) await renew(undefined);
      return access;
    },
    renew,
  };
}
