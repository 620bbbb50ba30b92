/** Writes calls into a log, without what the contract marks as personal. Loaded for those who want a log. */
import { personalFields } from '@yizhan/contract/personal';
import type { Outcome } from './call.ts';
import { isYizhanError } from './errors.ts';
import type { HookedCall, Logger } from './options.ts';

const personal = new Set(personalFields);

/** A copy of the value in which personal fields at any depth show only that they were there. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, personal.has(name) ? '***' : redact(inner)]),
  );
}

export async function logged(
  logger: Logger,
  { operation, params }: HookedCall,
  send: () => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  const start = performance.now();
  const write = (result: string | number, details: object): void => {
    const milliseconds = Math.round(performance.now() - start);
    logger.debug?.(`${operation} ${result} ${milliseconds} ms`, {
      operation,
      params: redact(params),
      milliseconds,
      ...details,
    });
  };
  try {
    const outcome = await send();
    write(outcome.response.status, { requestId: outcome.response.requestId });
    return outcome;
  } catch (error) {
    const known = isYizhanError(error);
    write(known ? error.code : 'failed', known ? { status: error.status, requestId: error.requestId } : {});
    throw error;
  }
}
