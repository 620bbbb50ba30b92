import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { createIssuerKeys } from './issuer-keys.ts';

/** Judges tokens of a provincial issuer. */
export interface Issuer {
  readonly url: string;
  /** For whom a token speaks that holds; undefined for one that does not. Rejects when the issuer cannot be asked. */
  judge(token: string, now: Date): Promise<Vouched | undefined>;
}

export interface Vouched {
  readonly subject: string;
  readonly issuedAt: Date;
  /** What its holder let the program do that brings it; without the claim, nothing that takes a scope. */
  readonly scopes: readonly string[];
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

export function createIssuer({ url, audience, fetch = globalThis.fetch }: IssuerOptions): Issuer {
  const keys = createIssuerKeys(url, fetch);
  return {
    url,
    async judge(token, now) {
      const verify = (by: JWTVerifyGetKey) =>
        jwtVerify(token, by, {
          issuer: url,
          audience,
          algorithms,
          typ: 'at+jwt',
          clockTolerance: skewSeconds,
          currentDate: now,
          requiredClaims: ['sub', 'exp', 'iat'],
        });
      const current = await keys.current(now);
      try {
        const { payload } = await verify(current).catch(async (error: unknown) => {
          if (error instanceof errors.JWKSNoMatchingKey) return verify(await keys.newest(now));
          throw error;
        });
        const { sub, iat, scope } = payload;
        const scopes = typeof scope === 'string' ? scope.split(' ') : [];
        return sub === undefined || iat === undefined
          ? undefined
          : { subject: sub, issuedAt: new Date(iat * 1000), scopes };
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}
