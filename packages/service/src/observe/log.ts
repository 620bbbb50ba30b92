/** One line of the log: what happened, with ids and figures. Personal data has no place in it. */
export interface LogEntry {
  readonly level: 'info' | 'error';
  /** `request`, `fault`, `start`: one word by which lines are filtered. */
  readonly event: string;
  readonly requestId?: string | undefined;
  readonly [field: string]: string | number | undefined;
}

export type Log = (entry: LogEntry) => void;

/** Writes entries as lines of JSON with the time in front. */
export const jsonLines =
  (write: (line: string) => void, now: () => Date): Log =>
  (entry) =>
    write(JSON.stringify({ time: now().toISOString(), ...entry }));

/** Numbers of people and tokens, wherever a library has put them into a message. */
const personal = /\d{7,}[\dXx]?|session_[\w.-]+|eyJ[\w.-]+/g;

const scrub = (text: string): string => text.replace(personal, '***');

interface DatabaseError extends Error {
  readonly code: string;
  readonly severity: string;
  readonly table?: string;
  readonly constraint?: string;
}

const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error && 'code' in error && 'severity' in error;

/**
 * What may be said of an error. Messages of the database and of the query builder quote the values that were sent,
 * so of those only the kind, the place and the code are told.
 */
export function describeError(error: unknown): Record<string, string | undefined> {
  if (!(error instanceof Error)) return { error: scrub(String(error)) };
  if (error.message.startsWith('Failed query') && error.cause !== undefined)
    return describeError(error.cause);
  if (isDatabaseError(error)) {
    const { code, table, constraint } = error;
    return { error: `database ${code}`, table, constraint, stack: framesOf(error) };
  }
  return { error: `${error.name}: ${scrub(error.message)}`, stack: framesOf(error) };
}

/** The frames without the message that a stack begins with. */
function framesOf({ stack = '' }: Error): string {
  const first = stack.search(/\n\s+at /);
  return first < 0 ? '' : stack.slice(first).trim();
}
