import type { Operation, OperationId } from '@yizhan/contract';
import type { Reply } from '../call.ts';

/** Whether one of the tags of If-None-Match is this one; weak marks do not matter for a read. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/**
 * Browsers always ask again and mostly get a 304; shared caches may keep a public answer for the handler's
 * `sharedSeconds`. What somebody signed in sees is kept nowhere.
 */
function cacheControl(operation: Operation, request: Request, sharedSeconds: number): string {
  if (operation.method !== 'GET' || !operation.access.includes('public')) return 'no-store';
  if (request.headers.has('Authorization')) return 'private, no-cache';
  return `public, max-age=0, s-maxage=${sharedSeconds}, must-revalidate`;
}

export function writeAnswer(operation: Operation, request: Request, reply: Reply<OperationId>): Response {
  const headers = new Headers({
    'Cache-Control': cacheControl(operation, request, reply.sharedSeconds ?? 0),
    Vary: 'Authorization, Site-Key',
  });
  if (reply.tag !== undefined) {
    const etag = `"${reply.tag}"`;
    headers.set('ETag', etag);
    if (operation.method === 'GET' && isKnown(request.headers.get('If-None-Match'), etag)) {
      return new Response(null, { status: 304, headers });
    }
  }
  if (reply.body === undefined) return new Response(null, { status: operation.status, headers });
  headers.set('Content-Type', 'application/json');
  return new Response(JSON.stringify(reply.body), { status: operation.status, headers });
}
