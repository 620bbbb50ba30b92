/** A log of calls without what the contract marks as personal (`x-pii`). */
import { personalFields } from '@yizhan/contract/personal';
import type { YizhanError } from './errors.ts';
import type { Hook, HookedCall } from './options.ts';

/** `console` is one. */
export interface Logger {
  debug(message: string, details: object): void;
}

const personal = new Set(personalFields);

/** A copy of the value in which personal fields at any depth show only that they were there. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, personal.has(name) ? '***' : redact(inner)]),
  );
}

/**
 * A hook that writes every call with its parameters, status, request id and duration; personal data is hidden.
 *
 * @example createClient({ baseUrl, site, hooks: [logCalls(console)] })
 */
export function logCalls(logger: Logger): Hook {
  const write = (
    { operation, params }: HookedCall,
    start: number,
    result: string | number,
    details: object,
  ): void => {
    const milliseconds = Math.round(performance.now() - start);
    const message = `${operation} ${result} ${milliseconds} ms`;
    logger.debug(message, { operation, params: redact(params), milliseconds, ...details });
  };
  return {
    async wrap(call, send) {
      const start = performance.now();
      try {
        const outcome = await send();
        const { status, requestId } = outcome.response;
        write(call, start, status, { requestId });
        return outcome;
      } catch (error) {
        const { code = 'failed', status, requestId } = error as Partial<YizhanError>;
        write(call, start, code, { status, requestId });
        throw error;
      }
    },
  };
}
