import type { Operation, OperationId } from '@yizhan/contract';
import type * as z from 'zod/mini';
import type { Call, Handler, Tools } from '../call.ts';
import type { Database, Queries } from '../database/database.ts';
import type { Log } from '../observe/log.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { SiteDirectory } from '../sites/directory.ts';
import { callerOf } from './access.ts';
import type { Admission } from './admission.ts';
import { writeAnswer, type Written } from './answer.ts';
import { readBody } from './body.ts';
import { keyOf, once } from './idempotency.ts';
import { ifMatchOf } from './match.ts';
import { readParams } from './params.ts';
import { takeAddressPermit, takeApplicantPermits, takeSitePermit } from './rate.ts';
import { siteOf } from './site.ts';

/** An operation with what judges its parameters and what carries it out. */
export interface Route {
  readonly operation: Operation;
  readonly check: () => Promise<z.ZodMiniType>;
  readonly handle: Handler<OperationId>;
}

/** What all requests share. */
export interface Core extends Tools {
  readonly db: Database;
  /** Where reads that may be a moment old go. */
  readonly read: <T>(work: (db: Queries) => Promise<T>) => Promise<T>;
  readonly now: () => Date;
  readonly sites: SiteDirectory;
  readonly admission: Admission;
  readonly metrics: Metrics;
  readonly log: Log;
  /** The origin under which people know the service; undefined: the one that they asked. */
  readonly publicOrigin: string | undefined;
}

/** One request, before anything was read of it. */
export interface Arrival {
  readonly request: Request;
  readonly path: Readonly<Record<string, string>>;
  readonly address: string;
  readonly requestId: string;
  readonly now: Date;
}

/** One request from its arrival to its answer, and what was put off until that stands. */
export async function perform(core: Core, route: Route, arrival: Arrival): Promise<Written> {
  const deeds: (() => void)[] = [];
  const written = await decide(core, route, arrival, (deed) => void deeds.push(deed));
  for (const deed of deeds) deed();
  return written;
}

/** The way of every operation of every domain, in the order in which it is decided. */
async function decide(
  core: Core,
  route: Route,
  arrival: Arrival,
  afterCommit: Call<OperationId>['afterCommit'],
): Promise<Written> {
  const { operation } = route;
  const { request, path, address, now, requestId } = arrival;
  const url = new URL(request.url);
  await takeAddressPermit(core, operation, address, now);
  const site = await siteOf(request, url, core.sites, now);
  const person = await callerOf(operation, request.headers, core, now);
  await takeSitePermit(core, operation, site, now);
  const key = keyOf(operation, request.headers);
  const ifMatch = ifMatchOf(operation, request.headers);
  const body = await core.admission.outside(() => readBody(operation, request));
  const params = readParams(operation, await route.check(), path, url.searchParams, body);
  if (person === null) await takeApplicantPermits(core, { operation, params, address, now });

  const work = async (db: Queries): Promise<Written> => {
    // The check of this operation has just judged the parameters, and `callerOf` the person.
    const given = { params, site, person, db, now, requestId, address, ifMatch, afterCommit };
    const call = { ...core, ...given } as Call<OperationId>;
    return writeAnswer(operation, request, await route.handle(call));
  };
  if (key !== undefined) {
    const scope = person?.id ?? site.id;
    const asked = `${operation.id} ${url.pathname} ${JSON.stringify(params)}`;
    return once(core.db, core.secrets, now, { scope, key, request: asked }, work);
  }
  if (operation.matched) return core.db.transaction(work);
  // Whoever is signed in has perhaps just written what is read here.
  const mayBeOld = operation.method === 'GET' && person === null;
  return mayBeOld ? core.read(work) : work(core.db);
}
