import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Database } from './database/database.ts';
import type { Replica } from './database/replica.ts';
import type { Issuer } from './identity/oidc.ts';
import { createPeople } from './identity/people.ts';
import { cryptoRandom, type Random } from './ids.ts';
import { describeError, type Log } from './observe/log.ts';
import { createMetrics } from './observe/metrics.ts';
import { pages as ownPages } from './pages/pages.ts';
import { showPage } from './pages/show.ts';
import { createAdmission } from './pipeline/admission.ts';
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
  /** Takes the reads of people who are not signed in, while it keeps up. */
  readonly replica?: Pick<Replica, 'read'>;
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
  /** Takes a line for each request and for each fault of ours; the request's id stands in the answer too. */
  readonly log?: Log;
  /** Requests under way at once; what comes on top is told to come again. 200 by default. */
  readonly maximumInFlight?: number;
  /** How many may be under way without making each other wait, given how many are; any number by default. */
  readonly limitInFlight?: (underWay: number) => number;
  /** Asked first for GET requests outside the API: /docs, /embed and what else the origin serves. */
  readonly pages?: (request: Request) => Promise<Response | undefined>;
  /**
   * The origin under which people know the service (`https://jobs.example.cn`), for addresses that are read elsewhere:
   * feeds, sitemap, canonical links. By default the one of each request, which a proxy that ends TLS makes a wrong one.
   */
  readonly publicOrigin?: string;
}

export interface Service {
  /**
   * Answers any request; it does not reject.
   *
   * @param address where it came from, by which rates are counted; `unknown` by default
   */
  fetch(request: Request, address?: string): Promise<Response>;
  /** Says at /readyz that no more should come, and resolves when the last request is answered. */
  close(): Promise<void>;
}

/** The contract, implemented: the same handler behind Node's server, at an edge and in a page. */
export function createService(options: ServiceOptions): Service {
  const { db, now, random = cryptoRandom, secrets, sms, log = () => undefined, pages } = options;
  const admission = createAdmission({
    maximum: options.maximumInFlight ?? 200,
    limit: options.limitInFlight ?? (() => Infinity),
  });
  const core: Core = {
    db,
    read: options.replica?.read ?? ((work) => work(db)),
    now,
    random,
    secrets,
    sms: (message) => admission.outside(() => sms(message)),
    log,
    onError: (error, requestId) =>
      log({ level: 'error', event: 'fault', requestId, ...describeError(error) }),
    limits: { ...standardLimits, ...options.limits },
    limiter: createLimiter(db),
    sites: createSiteDirectory(db),
    people: createPeople(db, random),
    issuer: options.issuer,
    admission,
    metrics: createMetrics(),
    publicOrigin: options.publicOrigin,
  };
  const app = new Hono<{ Bindings: { address: string } }>();

  app.get('/healthz', () => json({ status: 'alive' }));
  app.get('/readyz', () => readiness(core));
  app.get('/metrics', () => metricsText(core));
  app.get('/openapi.json', async () => {
    const { default: document } = await import('@yizhan/contract/openapi.json', { with: { type: 'json' } });
    return json(document, { 'Access-Control-Allow-Origin': '*' });
  });

  const operations = listRoutes();
  for (const [path, routes] of Map.groupBy(operations, ({ operation }) => operation.path)) {
    const pattern = path.replace(/\{(\w+)\}/g, ':$1');
    app.all(pattern, ({ req, env }) => respond(core, routes, req.raw, req.param(), env.address));
  }

  const others = async (request: Request): Promise<Response | undefined> =>
    request.method === 'GET' || request.method === 'HEAD' ? pages?.(request) : undefined;
  const byId = new Map(operations.map((route) => [route.operation.id, route]));
  for (const page of ownPages) {
    app.all(page.pattern, async ({ req, env: { address } }) => {
      const asked = { request: req.raw, path: req.param(), address };
      return (await others(req.raw)) ?? showPage(core, byId, page, asked);
    });
  }
  app.notFound(
    async ({ req, env }) => (await others(req.raw)) ?? respond(core, [], req.raw, {}, env.address),
  );

  return {
    fetch: async (request, address = 'unknown') => app.fetch(request, { address }),
    close: () => core.admission.close(),
  };
}

async function readiness({ db, admission }: Core): Promise<Response> {
  const isReady = admission.isOpen && (await db.execute(sql`select 1`).then(Boolean, () => false));
  if (isReady) return json({ status: 'ready' });
  return json({ status: admission.isOpen ? 'no database' : 'closing' }, { 'Retry-After': '2' }, 503);
}

function metricsText({ db, metrics, admission }: Core): Response {
  const text = metrics.write({
    yizhan_requests_in_flight: admission.inFlight,
    yizhan_requests_held: admission.held,
    yizhan_requests_limit: admission.limit,
    ...(db.waiting && { yizhan_database_waiting: db.waiting() }),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' } });
}

function json(body: unknown, headers: Record<string, string> = {}, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}
