/**
 * What a call rejects with. `problem`: the service refused, or something in front of it did. `invalid`: the
 * parameters were refused before anything was sent. `network`, `timeout`, `aborted`, `closed` (the client was
 * closed): no answer came. `answer`: one came and could not be read.
 */
export type ErrorKind = 'problem' | 'invalid' | 'network' | 'timeout' | 'aborted' | 'closed' | 'answer';

/** What is wrong with one field, the same whether this client or the service found it. */
export interface FieldError {
  /** JSON pointer into the flat parameters, for example `/pay/amountFen`. */
  readonly pointer: string;
  /** Stable code from the contract's catalogue. */
  readonly code: string;
  /** The figures that the message needs. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** For people, in the client's language. */
  readonly message: string;
}

export interface ErrorDetails {
  readonly status?: number;
  readonly requestId?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly errors?: readonly FieldError[];
  readonly cause?: unknown;
}

/**
 * The one family of errors. Tell them apart by `kind` and `code`, and recognise one with `isYizhanError`:
 * neither depends on class names or `instanceof`, which minifiers and second copies of this package break.
 */
export class YizhanError extends Error {
  override readonly name = 'YizhanError';
  readonly kind: ErrorKind;
  /** lower_snake code; the list is open, new ones may come with any answer. */
  readonly code: string;
  /** Id of the operation, for example `jobs.list`. */
  readonly operation: string;
  /** HTTP status, if an answer came. */
  readonly status: number | undefined;
  /** Quote it to the service's operator, who finds the log line by it. */
  readonly requestId: string | undefined;
  /** The figures of the message, for example `{ seconds: 20 }` of `rate_limited`. */
  readonly params: Readonly<Record<string, string | number>>;
  /** One entry a field that is wrong; empty where no field is to blame. */
  readonly errors: readonly FieldError[];

  constructor(kind: ErrorKind, code: string, operation: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.code = code;
    this.operation = operation;
    this.status = details.status;
    this.requestId = details.requestId;
    this.params = details.params ?? {};
    this.errors = details.errors ?? [];
  }
}

/** Whether a caught value is an error of this family, from whichever copy of the package it comes. */
export const isYizhanError = (error: unknown): error is YizhanError =>
  (error as { name?: unknown } | null | undefined)?.name === 'YizhanError';
