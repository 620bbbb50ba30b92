import type { SiteDirectory } from '../sites/directory.ts';
import type { Written } from './answer.ts';

const allowedHeaders =
  'Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Site-Key';
const exposedHeaders =
  'Deprecation, ETag, Idempotency-Replayed, Link, Retry-After, Should-Retry, Sunset, X-Request-Id';
const preflightSeconds = '7200';

/** The origin, where some site is registered for it: only then may a page read an answer, refusals included. */
export async function readableOrigin(
  request: Request,
  directory: SiteDirectory,
  now: Date,
): Promise<string | undefined> {
  const origin = request.headers.get('Origin');
  if (origin === null || origin.length > 200 || !/^https?:\/\/[\w.:[\]-]+$/.test(origin)) return undefined;
  return (await directory.isRegistered(origin, now)) ? origin : undefined;
}

/** What marks an answer as readable by `origin`, and by nobody else. */
export const originHeaders = (origin: string | undefined): Record<string, string> =>
  origin === undefined
    ? {}
    : { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposedHeaders };

/** Answers OPTIONS. A preflight does not carry the key, so any registered origin may go on to the request itself. */
export function preflightAnswer(allowedMethods: string, origin: string | undefined): Written {
  const permission = {
    'Access-Control-Allow-Methods': allowedMethods,
    'Access-Control-Allow-Headers': allowedHeaders,
    'Access-Control-Max-Age': preflightSeconds,
  };
  const headers = { Allow: allowedMethods, ...(origin !== undefined && permission) };
  return { status: 204, headers, text: null };
}
