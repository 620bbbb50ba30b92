/** Everything that knows ky: one exchange with the service, its tries, their pauses and their time. */
import ky, { type HTTPError } from 'ky';

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Sending it twice has the effect of sending it once. */
  readonly repeatable: boolean;
}

export interface HttpLimits {
  readonly fetch: typeof fetch;
  /** Milliseconds for one try, its body included. */
  readonly timeout: number;
  /** How often a failed try is repeated. */
  readonly retries: number;
  /** Instant (`Date.now()`) after which no new try begins. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const everyMethod = ['get', 'post', 'put', 'patch', 'delete'];

/** Reads the body too, so that the time of a try covers it and its loss on the way is a try that failed. */
const wholly =
  (send: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await send(input, init);
    const text = await response.text();
    return Object.assign(response, { text: async () => text });
  };

/** Milliseconds that the service asks to wait, from seconds or from a date by its own clock. */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get('Retry-After');
  if (!text) return undefined;
  const seconds = Number(text);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds * 1000);
  const theirNow = Date.parse(headers.get('Date') ?? '') || Date.now();
  const after = Date.parse(text) - theirNow;
  return Number.isNaN(after) ? undefined : Math.max(0, after);
}

/** A status after which the same request may fare better; a 409 only while its first sending is in progress. */
const isPassing = (status: number, headers: Headers): boolean =>
  [408, 429, 500, 502, 503, 504].includes(status) || (status === 409 && headers.has('Retry-After'));

/** Whether another try is allowed: what may have had its effect is repeated only if that does no harm. */
function mayRepeat({ method, repeatable }: HttpRequest, answer: Response | undefined): boolean {
  if (!answer) return repeatable;
  if (!isPassing(answer.status, answer.headers) || answer.headers.get('Should-Retry') === 'false')
    return false;
  return repeatable || (method !== 'POST' && [429, 503].includes(answer.status));
}

/** The refusal inside ky's error for it; the name is text there and survives minifiers. */
function answerOf(error: unknown): Response | undefined {
  const thrown = error as Partial<HTTPError> | null | undefined;
  return thrown?.name === 'HTTPError' ? thrown.response : undefined;
}

/** @throws what `fetch` threw, or ky's TimeoutError, when no try brought an answer. */
export async function exchange(request: HttpRequest, limits: HttpLimits): Promise<HttpAnswer> {
  let pause = 0;
  const shouldRetry = ({ error, retryCount }: { error: Error; retryCount: number }): boolean => {
    const answer = answerOf(error);
    if (limits.signal.aborted || !mayRepeat(request, answer)) return false;
    const asked = answer && retryAfter(answer.headers);
    // A tenth of jitter on what was asked, half on what we guess: a county's pages must not come back together.
    pause =
      asked === undefined
        ? 300 * 2 ** (retryCount - 1) * (0.5 + Math.random())
        : asked * (1 + Math.random() / 10);
    return Date.now() + pause < limits.deadline;
  };
  const response = await ky(request.url, {
    method: request.method,
    headers: request.headers,
    ...(request.body !== undefined && { body: request.body }),
    signal: limits.signal,
    timeout: limits.timeout,
    fetch: wholly(limits.fetch),
    retry: { limit: limits.retries, methods: everyMethod, shouldRetry, delay: () => pause },
  }).catch((error: unknown) => {
    const answer = answerOf(error);
    if (answer) return answer;
    throw error;
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
