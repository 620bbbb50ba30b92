import { join } from 'node:path';
import type { StartOptions } from './node.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The options that the variables of README and `docs/deployment.md` stand for; empty ones count as not set. */
export function readEnvironment(
  env: Environment,
  dataDir: string,
): Omit<StartOptions, 'databaseUrl' | 'port'> {
  const {
    DATABASE_DIRECT_URL,
    DATABASE_READ_URL,
    HOST,
    KEYS,
    SMS,
    OIDC_ISSUER,
    OIDC_AUDIENCE,
    PUBLIC_ORIGIN,
  } = env;
  return {
    keys: KEYS || join(dataDir, 'keys.json'),
    behindProxy: env.BEHIND_PROXY === '1',
    background: env.BACKGROUND !== '0',
    logRequests: env.LOG_REQUESTS === '1',
    ...(DATABASE_DIRECT_URL && { directUrl: DATABASE_DIRECT_URL }),
    ...(DATABASE_READ_URL && { readUrl: DATABASE_READ_URL }),
    ...(HOST && { host: HOST }),
    ...(SMS && { sms: SMS }),
    ...(OIDC_ISSUER && { oidcIssuer: OIDC_ISSUER }),
    ...(OIDC_AUDIENCE && { oidcAudience: OIDC_AUDIENCE }),
    ...(PUBLIC_ORIGIN && { publicOrigin: new URL(PUBLIC_ORIGIN).origin }),
  };
}
