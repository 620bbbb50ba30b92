import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';

/** Judges tokens of a provincial issuer. */
export interface Issuer {
  readonly url: string;
  /** The subject of a token that holds; undefined for one that does not. Rejects when the issuer cannot be asked. */
  subjectOf(token: string, now: Date): Promise<string | undefined>;
}

export interface IssuerOptions {
  /** As the issuer writes itself into `iss`, and where its discovery document lies. */
  readonly url: string;
  /** What the issuer must have written into `aud`. */
  readonly audience: string;
  readonly fetch?: typeof globalThis.fetch;
}

/** Signatures with a private key only: with HS256 whoever knows the public key could sign. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

/** Clocks of two authorities may differ by as much. */
const skewSeconds = 30;

/** How soon after the keys were fetched an unknown key id fetches them again: rotation must not wait for long. */
const cooldownMs = 5_000;

export function createIssuer({ url, audience, fetch = globalThis.fetch }: IssuerOptions): Issuer {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const loadKeys = (): Promise<JWTVerifyGetKey> => {
    keys ??= discover(url, fetch);
    keys.catch(() => (keys = undefined));
    return keys;
  };
  return {
    url,
    async subjectOf(token, now) {
      try {
        const { payload } = await jwtVerify(token, await loadKeys(), {
          issuer: url,
          audience,
          algorithms,
          typ: 'at+jwt',
          clockTolerance: skewSeconds,
          currentDate: now,
          requiredClaims: ['sub', 'exp', 'iat'],
        });
        return payload.sub;
      } catch (error) {
        if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
        return undefined;
      }
    },
  };
}

async function discover(url: string, fetch: typeof globalThis.fetch): Promise<JWTVerifyGetKey> {
  const answer = await fetch(`${url.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
  });
  const document = answer.ok ? ((await answer.json()) as Record<string, unknown>) : {};
  if (document.issuer !== url || typeof document.jwks_uri !== 'string') {
    throw new Error(`The OIDC issuer ${url} does not describe itself under that name.`);
  }
  return createRemoteJWKSet(new URL(document.jwks_uri), {
    cooldownDuration: cooldownMs,
    timeoutDuration: 5_000,
  });
}
