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
export type Refresh = (refreshToken: string, signal: AbortSignal) => Promise<Tokens | undefined>;

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
  /**
   * The access token that follows `refused`, or the one at hand, renewed first after a reload; none when nobody is
   * signed in any more. One renewal serves all who wait.
   */
  token(refused?: string): Promise<string | undefined>;
}

/** @param renew resolves with nothing when the session is over. */
export function createSession(
  kept: Kept,
  renew: () => Promise<Tokens | undefined>,
  onChange: () => void,
): RunningSession {
  const listeners = new Set<() => void>();
  let access: string | undefined;
  let renewal: Promise<void> | undefined;

  const take = (tokens?: Tokens): void => {
    access = tokens?.accessToken;
    kept.set(tokens?.refreshToken);
  };
  const change = (tokens?: Tokens): void => {
    take(tokens);
    onChange();
    for (const listener of listeners) queueMicrotask(listener);
  };
  const isSignedIn = (): boolean => !!(access ?? kept.get());
  const end = (): void => {
    if (isSignedIn()) change();
  };

  return {
    get signedIn() {
      return isSignedIn();
    },
    start: change,
    end,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async token(refused) {
      if (access === refused && isSignedIn()) {
        renewal ??= renew()
          .then((tokens) => {
            // Whoever signed in or out meanwhile has the last word.
            if (access !== refused) return;
            if (tokens) take(tokens);
            else end();
          })
          .finally(() => (renewal = undefined));
        await renewal;
      }
      return access;
    },
  };
}
