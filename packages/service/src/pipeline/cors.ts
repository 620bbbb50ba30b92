import type { ProblemCode } from '../refusal.ts';
import type { SiteDirectory } from '../sites/directory.ts';
import type { Written } from './answer.ts';

const allowedHeaders =
  'Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Site-Key';
const exposedHeaders =
  'Deprecation, ETag, Idempotency-Replayed, Link, Retry-After, Should-Retry, Sunset, X-Request-Id';
const preflightSeconds = '7200';

/** Where the page comes from that asks; undefined for what no browser sends, and without a page. */
function originOf(request: Request): string | undefined {
  const origin = request.headers.get('Origin');
  const isOrigin = origin !== null && origin.length <= 200 && /^(null|https?:\/\/[\w.:[\]-]+)$/.test(origin);
  return isOrigin ? origin : undefined;
}

/**
 * The origin whose page may read the answer: one that some site is registered for. Any page may ask what is possible,
 * because a preflight carries no key and opens nothing: the request after it is judged by its own.
 */
export async function readableOrigin(
  request: Request,
  directory: SiteDirectory,
  now: Date,
): Promise<string | undefined> {
  const origin = originOf(request);
  if (origin === undefined || request.method === 'OPTIONS') return origin;
  return origin !== 'null' && (await directory.isRegistered(origin, now)) ? origin : undefined;
}

const editorsProblems: ReadonlySet<ProblemCode> = new Set([
  'site_key_missing',
  'site_key_unknown',
  'site_origin_refused',
]);

/** Told before the sites could be asked, or because they cannot: without the permission a page would not see Retry-After. */
const passingProblems: ReadonlySet<ProblemCode> = new Set(['rate_limited', 'unavailable']);

/**
 * Refusals of a page that is not registered, or wrongly, hold nothing that it did not send, and are for whoever puts
 * the widgets into it: their page may read what is to be done, where otherwise a browser tells of a broken network.
 */
export const originThatReads = (request: Request, code: ProblemCode): string | undefined =>
  editorsProblems.has(code) || passingProblems.has(code) ? originOf(request) : undefined;

/** What marks an answer as readable by `origin`, and by nobody else. */
export const originHeaders = (origin: string | undefined): Record<string, string> =>
  origin === undefined
    ? {}
    : { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposedHeaders };

/** Answers OPTIONS. */
export function preflightAnswer(allowedMethods: string, origin: string | undefined): Written {
  const permission = {
    'Access-Control-Allow-Methods': allowedMethods,
    'Access-Control-Allow-Headers': allowedHeaders,
    'Access-Control-Max-Age': preflightSeconds,
  };
  const headers = { Allow: allowedMethods, ...(origin !== undefined && permission) };
  return { status: 204, headers, text: null };
}
