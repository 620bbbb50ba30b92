import type { FieldFault, Scope } from '@yizhan/contract';
import type { Messages } from '@yizhan/contract/messages/zh-CN';

/** A code of the error catalogue: what is not in the contract cannot be answered. */
export type ProblemCode = keyof Messages;

interface Details {
  /** The figures that the code's message needs. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly errors?: readonly FieldFault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by any step or handler to end the request with a problem that the caller can act on. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  readonly details: Details;

  constructor(status: number, code: ProblemCode, details: Details = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** One field is wrong, by a rule that its schema cannot say. */
export function refuseField(pointer: string, code: ProblemCode, params?: Details['params']): Refusal {
  const fault: FieldFault = params ? { pointer, code, params } : { pointer, code };
  return new Refusal(400, 'invalid_request', { errors: [fault] });
}

export const notFound = (): Refusal => new Refusal(404, 'not_found');

export const scopeMissing = (scope: Scope): Refusal =>
  new Refusal(403, 'scope_missing', { params: { scope } });

/** Says in whole seconds when the next try may succeed. */
export function tooManyUntil(until: Date, now: Date): Refusal {
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
  return new Refusal(429, 'rate_limited', {
    params: { seconds },
    headers: { 'Retry-After': String(seconds) },
  });
}
