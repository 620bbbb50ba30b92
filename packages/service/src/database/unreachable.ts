/** Nobody listens; `cannot_connect_now`; `too_many_connections`. */
const codes = new Set(['ECONNREFUSED', '57P03', '53300']);
const timeouts = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
]);

/**
 * Whether the error says that no connection could be had: PostgreSQL is away, still starting or full, so that
 * nothing was asked of it. A connection that broke under a statement is none of these: that may have had its effect.
 */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isSo = ('code' in error && codes.has(String(error.code))) || timeouts.has(error.message);
  return isSo || isUnreachable(error.cause);
}
