import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Database } from './database/database.ts';
import type { Issuer } from './identity/oidc.ts';
import { createPeople } from './identity/people.ts';
import { cryptoRandom, type Random } from './ids.ts';
import type { Core } from './pipeline/pipeline.ts';
import { respond } from './pipeline/respond.ts';
import { createLimiter } from './rate/limiter.ts';
import { standardLimits, type Limits } from './rate/limits.ts';
import { listRoutes } from './routes.ts';
import type { Secrets } from './secrets/secrets.ts';
import { createSiteDirectory } from './sites/directory.ts';
import type { SendCode } from './sms/sms.ts';

export interface ServiceOptions {
  readonly db: Database;
  /** The clock; nothing in the service knows another. */
  readonly now: () => Date;
  /** Chance; the system's by default. */
  readonly random?: Random;
  /** Seals and signs; its keys are the ones that the database was written with. */
  readonly secrets: Secrets;
  /** Carries sign-in codes to phones. */
  readonly sms: SendCode;
  /** A provincial issuer whose access tokens are taken too. */
  readonly issuer?: Issuer;
  readonly limits?: Partial<Limits>;
  /** Told of every request that failed through our fault; its id stands in the answer too. */
  readonly onError?: (error: unknown, requestId?: string) => void;
  /** Asked for GET requests outside the API: /docs, /embed and what else the origin serves. */
  readonly pages?: (request: Request) => Promise<Response | undefined>;
}

export interface Service {
  /**
   * Answers any request; it does not reject.
   *
   * @param address where it came from, by which rates are counted; `unknown` by default
   */
  fetch(request: Request, address?: string): Promise<Response>;
}

/** The contract, implemented: the same handler behind Node's server, at an edge and in a page. */
export function createService(options: ServiceOptions): Service {
  const { db, now, random = cryptoRandom, secrets, sms, onError = () => undefined, pages } = options;
  const core: Core = {
    db,
    now,
    random,
    secrets,
    sms,
    onError,
    limits: { ...standardLimits, ...options.limits },
    limiter: createLimiter(db),
    sites: createSiteDirectory(db),
    people: createPeople(db, random),
    issuer: options.issuer,
  };
  const app = new Hono<{ Bindings: { address: string } }>();

  app.get('/healthz', () => json({ status: 'alive' }));
  app.get('/readyz', () => readiness(db));
  app.get('/openapi.json', async () => {
    const { default: document } = await import('@yizhan/contract/openapi.json', { with: { type: 'json' } });
    return json(document, { 'Access-Control-Allow-Origin': '*' });
  });

  for (const [path, routes] of Map.groupBy(listRoutes(), ({ operation }) => operation.path)) {
    const pattern = path.replace(/\{(\w+)\}/g, ':$1');
    app.all(pattern, ({ req, env }) => respond(core, routes, req.raw, req.param(), env.address));
  }

  app.notFound(async ({ req, env }) => {
    const isRead = req.method === 'GET' || req.method === 'HEAD';
    return (isRead && (await pages?.(req.raw))) || respond(core, [], req.raw, {}, env.address);
  });

  return { fetch: async (request, address = 'unknown') => app.fetch(request, { address }) };
}

async function readiness(db: Database): Promise<Response> {
  try {
    await db.execute(sql`select 1`);
    return json({ status: 'ready' });
  } catch {
    return json({ status: 'unavailable', reason: 'database' }, { 'Retry-After': '2' }, 503);
  }
}

function json(body: unknown, headers: Record<string, string> = {}, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}
