import { clientWords, type ClientCode } from './words.ts';

/**
 * What a call rejects with. `problem`: the service refused, or something in front of it did. `invalid`: the
 * parameters were refused before anything was sent. `network`, `timeout`, `aborted`, `closed` (the client was
 * closed): no answer came. `answer`: one came and could not be read.
 */
export type ErrorKind = 'problem' | 'invalid' | 'answer' | ClientCode;

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

/**
 * The one family of errors. Recognise one with `isYizhanError`, tell them apart by `kind` and `code`: there is no
 * class to compare with, because minifiers and second copies of this package would break the comparison.
 */
export interface YizhanError extends Error {
  readonly name: 'YizhanError';
  readonly kind: ErrorKind;
  /** lower_snake code; the list is open, new ones may come with any answer. */
  readonly code: string;
  /** Id of the operation, for example `jobs.list`. */
  readonly operation: string;
  /** HTTP status, if an answer came. */
  readonly status?: number;
  /** Quote it to the service's operator, who finds the log line by it. */
  readonly requestId?: string | undefined;
  /** The figures of the message, for example `{ seconds: 20 }` of `rate_limited`. */
  readonly params: Readonly<Record<string, string | number>>;
  /** One entry a field that is wrong; empty where no field is to blame. */
  readonly errors: readonly FieldError[];
}

export type Details = Partial<Pick<YizhanError, 'status' | 'requestId' | 'params' | 'errors' | 'cause'>>;

export const makeError = (
  kind: ErrorKind,
  code: string,
  operation: string,
  message: string | undefined,
  details?: Details,
): YizhanError =>
  Object.assign(
    new Error(message, details),
    { name: 'YizhanError' as const, kind, code, operation, params: {}, errors: [] },
    details,
  );

/** Makes an error that the client finds by itself; needs no network for its words. */
export type Fail = (kind: ClientCode, cause?: unknown) => YizhanError;

export const failing =
  (operation: string, locale: string): Fail =>
  (kind, cause) =>
    makeError(kind, kind, operation, clientWords(locale, kind), cause === undefined ? cause : { cause });

/** Whether a caught value is an error of this family, from whichever copy of the package it comes. */
export const isYizhanError = (error: unknown): error is YizhanError =>
  (error as { name?: unknown } | null | undefined)?.name === 'YizhanError';

/** What became of a request without an answer. */
export const lost = (fail: Fail, cause: unknown): YizhanError =>
  isYizhanError(cause)
    ? cause
    : fail((cause as { name?: unknown } | undefined)?.name === 'TimeoutError' ? 'timeout' : 'network', cause);
