import type { Operation } from '@yizhan/contract';
import { isUnreachable } from '../database/unreachable.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Written } from './answer.ts';
import { originHeaders, originThatReads, preflightAnswer, readableOrigin } from './cors.ts';
import { deprecationHeaders } from './deprecation.ts';
import { languageOf } from './language.ts';
import { perform, type Arrival, type Core, type Route } from './pipeline.ts';
import { problemAnswer } from './problem.ts';
import { requestIdOf } from './request-id.ts';

/** Answers a request whose path belongs to `routes`, one a method; none for a path that nothing answers to. */
export async function respond(
  core: Core,
  routes: readonly Route[],
  request: Request,
  path: Readonly<Record<string, string>>,
  address: string,
): Promise<Response> {
  const now = core.now();
  const requestId = requestIdOf(request.headers, now, core.random);
  const route = routeFor(routes, request.method);
  let origin: string | undefined;
  let answer: Written;
  try {
    const work = async (): Promise<Written> => {
      origin = await readableOrigin(request, core.sites, now);
      return dispatch(core, routes, route, { request, path, address, requestId, now }, origin);
    };
    // A preflight asks no database, and a page whose preflight is refused cannot read why.
    answer = await (request.method === 'OPTIONS' ? work() : core.admission.admit(work));
  } catch (error) {
    const refusal = refusalOf(core, error, requestId);
    origin ??= originThatReads(request, refusal.code);
    answer = problemAnswer(refusal, requestId, languageOf(request.headers.get('Accept-Language')));
  }
  const headers = {
    ...answer.headers,
    ...originHeaders(origin),
    ...deprecationHeaders(route?.operation),
    Vary: answer.headers.Vary ? `${answer.headers.Vary}, Origin` : 'Origin',
    'X-Request-Id': requestId,
  };
  const operation = route?.operation.id ?? (request.method === 'OPTIONS' ? 'preflight' : 'none');
  observe(core, operation, answer.status, requestId, now);
  return new Response(request.method === 'HEAD' ? null : answer.text, { status: answer.status, headers });
}

/** What the caller is told of an error; what is not their doing, we are told too. */
export function refusalOf({ onError }: Core, error: unknown, requestId: string): Refusal {
  if (error instanceof Refusal) return error;
  onError(error, requestId);
  return isUnreachable(error) ? unavailable() : fault();
}

const fault = (): Refusal => new Refusal(500, 'internal');
const unavailable = (): Refusal =>
  new Refusal(503, 'unavailable', { params: { seconds: 2 }, headers: { 'Retry-After': '2' } });

/** Which operation it was and how it went; neither path nor query, which may hold what people typed. */
export function observe(
  { log, metrics, now }: Core,
  operation: string,
  status: number,
  requestId: string,
  began: Date,
): void {
  const ms = now().getTime() - began.getTime();
  metrics.observe(operation, status, ms / 1000);
  log({ level: 'info', event: 'request', requestId, operation, status, ms });
}

const routeFor = (routes: readonly Route[], method: string): Route | undefined =>
  routes.find(({ operation }) => operation.method === (method === 'HEAD' ? 'GET' : method));

async function dispatch(
  core: Core,
  routes: readonly Route[],
  route: Route | undefined,
  arrival: Arrival,
  origin: string | undefined,
): Promise<Written> {
  if (routes.length === 0) throw notFound();
  const allowed = allowedMethods(routes.map(({ operation }) => operation));
  const { method } = arrival.request;
  if (method === 'OPTIONS') return preflightAnswer(allowed, origin);
  if (!route) {
    throw new Refusal(405, 'method_not_allowed', { params: { method }, headers: { Allow: allowed } });
  }
  return perform(core, route, arrival);
}

function allowedMethods(operations: readonly Operation[]): string {
  const methods = operations.map(({ method }) => method);
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}
