import type { Operation, OperationId } from '@yizhan/contract';
import type { Reply } from '../call.ts';

/** Whether one of the tags of If-None-Match is this one; weak marks do not matter for a read. */
export function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

const noStore = 'no-store';

/**
 * Browsers always ask again and mostly get a 304; shared caches may keep a public answer for the handler's
 * `sharedSeconds`. What somebody signed in sees is kept nowhere, nor is what is about a person.
 */
function cacheControl(
  operation: Operation,
  request: Request,
  { sharedSeconds = 0, personal = false }: Pick<Reply<OperationId>, 'sharedSeconds' | 'personal'>,
): string {
  if (operation.method !== 'GET' || !operation.access.includes('public') || personal) return noStore;
  if (request.headers.has('Authorization')) return 'private, no-cache';
  return `public, max-age=0, s-maxage=${sharedSeconds}, must-revalidate`;
}

/** An answer before it becomes a Response: what is kept of a create, so that its bytes can be given again. */
export interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where the answer has no body. */
  readonly text: string | null;
}

export function writeAnswer(operation: Operation, request: Request, reply: Reply<OperationId>): Written {
  const cached = cacheControl(operation, request, reply);
  const headers: Record<string, string> = { 'Cache-Control': cached, Vary: 'Authorization, Site-Key' };
  if (reply.tag !== undefined) {
    headers.ETag = `"${reply.tag}"`;
    // What nobody keeps comes whole: its tag names the version for If-Match, and not counts, looks or verification.
    if (cached !== noStore && isKnown(request.headers.get('If-None-Match'), headers.ETag)) {
      return { status: 304, headers, text: null };
    }
  }
  if (reply.body === undefined) return { status: operation.status, headers, text: null };
  headers['Content-Type'] = 'application/json';
  return { status: operation.status, headers, text: JSON.stringify(reply.body) };
}
