import type { Operation } from '@yizhan/contract';
import { notFound, Refusal } from '../refusal.ts';
import { toResponse } from './answer.ts';
import { allowOrigin, preflightAnswer, readableOrigin } from './cors.ts';
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
  let origin: string | undefined;
  let answer: Response;
  try {
    origin = await readableOrigin(request, core.sites, now);
    answer = await dispatch(core, routes, { request, path, address, requestId, now }, origin);
  } catch (error) {
    if (!(error instanceof Refusal)) core.onError(error, requestId);
    const refusal = error instanceof Refusal ? error : new Refusal(500, 'internal');
    answer = problemAnswer(refusal, requestId, languageOf(request.headers.get('Accept-Language')));
  }
  allowOrigin(answer.headers, origin);
  answer.headers.set('X-Request-Id', requestId);
  return request.method === 'HEAD' ? new Response(null, answer) : answer;
}

async function dispatch(
  core: Core,
  routes: readonly Route[],
  arrival: Arrival,
  origin: string | undefined,
): Promise<Response> {
  if (routes.length === 0) throw notFound();
  const allowed = allowedMethods(routes.map(({ operation }) => operation));
  const asked = arrival.request.method;
  if (asked === 'OPTIONS') return preflightAnswer(allowed, origin);
  const method = asked === 'HEAD' ? 'GET' : asked;
  const route = routes.find(({ operation }) => operation.method === method);
  if (!route) {
    throw new Refusal(405, 'method_not_allowed', { params: { method }, headers: { Allow: allowed } });
  }
  return toResponse(await perform(core, route, arrival));
}

function allowedMethods(operations: readonly Operation[]): string {
  const methods = operations.map(({ method }) => method);
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}
