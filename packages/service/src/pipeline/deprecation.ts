import type { Operation } from '@yizhan/contract';

const midnight = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** Says with each answer of an operation that goes since when, until when and where to read more (RFC 9745, RFC 8594). */
export function deprecationHeaders(operation: Operation | undefined): Record<string, string> {
  if (!operation?.deprecated) return {};
  const { since, until } = operation.deprecated;
  return {
    Deprecation: `@${midnight(since).getTime() / 1000}`,
    Sunset: midnight(until).toUTCString(),
    Link: `</docs#${operation.id}>; rel="deprecation"; type="text/html"`,
  };
}
