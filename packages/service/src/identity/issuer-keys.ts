import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

/** The keys that an issuer signs with. */
export interface IssuerKeys {
  /** As of ten minutes ago at most, so that a withdrawn key does not hold for longer. */
  current(now: Date): Promise<JWTVerifyGetKey>;
  /** For a token that names none of them: as of a second ago at most. */
  newest(now: Date): Promise<JWTVerifyGetKey>;
}

const keptMs = 600_000;

/**
 * The issuer is asked once in so long, whether it answers or not and whoever sends tokens of invented keys; it is
 * also how long the first tokens after a rotation may have to wait.
 */
const pauseMs = 1_000;

export function createIssuerKeys(url: string, fetch: typeof globalThis.fetch): IssuerKeys {
  let held: { readonly keys: JWTVerifyGetKey; readonly ms: number } | undefined;
  let asked: { readonly keys: Promise<JWTVerifyGetKey>; readonly ms: number } | undefined;

  async function ask(ms: number): Promise<JWTVerifyGetKey> {
    const keys = await loadKeys(url, fetch);
    held = { keys, ms };
    return keys;
  }

  function newest(now: Date): Promise<JWTVerifyGetKey> {
    const ms = now.getTime();
    if (!asked || ms - asked.ms >= pauseMs) asked = { keys: ask(ms), ms };
    return asked.keys;
  }

  return {
    newest,
    current: async (now) => (held && now.getTime() - held.ms < keptMs ? held.keys : newest(now)),
  };
}

async function loadKeys(url: string, fetch: typeof globalThis.fetch): Promise<JWTVerifyGetKey> {
  const read = async (address: string): Promise<Record<string, unknown>> => {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    if (!answer.ok) throw new Error(`The OIDC issuer answered ${answer.status} at ${address}.`);
    return (await answer.json()) as Record<string, unknown>;
  };
  const document = await read(`${url.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (document.issuer !== url || typeof document.jwks_uri !== 'string') {
    throw new Error(`The OIDC issuer ${url} does not describe itself under that name.`);
  }
  const { keys } = await read(document.jwks_uri);
  if (!Array.isArray(keys)) throw new Error(`The OIDC issuer has no keys at ${document.jwks_uri}.`);
  // jose judges each key when a token names it.
  return createLocalJWKSet({ keys: keys as JSONWebKeySet['keys'] });
}
