import type { Operation } from '@yizhan/contract';
import { Refusal } from '../refusal.ts';

/**
 * The tag of If-Match without its quotes; a change that does not say what it saw is refused. A proxy that compresses
 * weakens the tags that pass it (nginx and HAProxy both do): these are of versions and not of bytes, so that a weak one
 * still names what was seen.
 */
export function ifMatchOf(operation: Operation, headers: Headers): string {
  if (!operation.matched) return '';
  const tag = headers.get('If-Match');
  if (tag === null) throw new Refusal(428, 'precondition_required');
  return /^(?:W\/)?"([^"]*)"$/.exec(tag.trim())?.[1] ?? tag.trim();
}

/** Refuses a change of a version that is no longer the present one, and names the present one. */
export function requireMatch(ifMatch: string, tag: string): void {
  if (ifMatch !== tag) throw new Refusal(412, 'precondition_failed', { headers: { ETag: `"${tag}"` } });
}
