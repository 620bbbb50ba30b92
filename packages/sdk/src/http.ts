/** Everything that knows ky: one exchange with the service, its tries, their pauses and their time. */
import ky, { type HTTPError } from 'ky';

export interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  /** Milliseconds for one try, its body included. */
  readonly timeout: number;
}

export interface Retrying {
  /** Sending it twice has the effect of sending it once. */
  readonly repeatable: boolean;
  /** How often a failed try is repeated. */
  readonly retries: number;
  /** Instant (`Date.now()`) after which no new try begins. */
  readonly deadline: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Reads the body too, so that the time of a try covers it and its loss on the way is a try that failed. */
const wholly =
  (send: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await send(input, init);
    const text = await response.text();
    // Some servers put a Response of their own into the process, whose `text` cannot be assigned to.
    return Object.defineProperty(response, 'text', { value: async () => text });
  };

/** Milliseconds that the service asks to wait, in seconds or as a date; 0 when it does not ask. */
export function retryAfter(headers: Headers): number {
  const text = headers.get('Retry-After') ?? '';
  // A date is compared with the clock of this machine, which may be wrong: its past is no reason to hurry.
  return Math.max(0, Number(text) * 1000 || Date.parse(text) - Date.now() || 0);
}

/** A status after which the same request may fare better; a 409 only while its first sending is in progress. */
export const isPassing = (status: number, headers: Headers): boolean =>
  [408, 429, 500, 502, 503, 504].includes(status) || (status === 409 && headers.has('Retry-After'));

/** The refusal inside what ky throws for it. */
const answerOf = (error: unknown): Response | undefined =>
  (error as Partial<HTTPError> | undefined)?.response;

/** @throws what `fetch` threw, or ky's TimeoutError, when no try brought an answer. */
export async function exchange(
  url: string,
  request: HttpRequest,
  { repeatable, retries, deadline }: Retrying,
): Promise<HttpAnswer> {
  let pause = 0;
  /** What may have had its effect is repeated only if that does no harm; 429 and 503 come before any effect. */
  const shouldRetry = ({ error, retryCount }: { error: unknown; retryCount: number }): boolean => {
    const { status = 0, headers = new Headers() } = answerOf(error) ?? {};
    if (headers.get('Should-Retry') === 'false') return false;
    if (status ? !isPassing(status, headers) : !repeatable) return false;
    if (!repeatable && (request.method === 'POST' || ![429, 503].includes(status))) return false;
    // Half of the pause is chance: a county's pages must not come back together.
    pause = 300 * 2 ** (retryCount - 1) * (0.5 + Math.random()) + retryAfter(headers);
    return Date.now() + pause < deadline;
  };
  const response = await ky(url, {
    ...request,
    fetch: wholly(request.fetch),
    retry: { limit: retries, methods: [request.method], shouldRetry, delay: () => pause },
  }).catch((error: unknown) => {
    const answer = answerOf(error);
    if (answer) return answer;
    throw error;
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
