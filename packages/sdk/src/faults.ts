/**
 * Makes a real service slow, lost, overloaded or offline: a `fetch` that misbehaves on purpose, for tests of the hard
 * paths and for showing them.
 *
 * @example
 * const flaky = withFaults(fetch, inTurn(refused(503), refused(503)));
 * const client = createClient({ baseUrl, site, fetch: flaky });
 */

/** What happens to one request; `send` passes it on to the service. */
export type Fault = (request: Request, send: () => Promise<Response>) => Promise<Response>;

/** Which fault a request meets; none lets it through. */
export type Choice = (request: Request) => Fault | undefined;

/** A `fetch` whose requests meet the faults that are chosen for them. */
export const withFaults =
  (send: typeof fetch, choose: Choice): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const fault = choose(request);
    return fault ? fault(request, () => send(request)) : send(request);
  };

/** The first request meets the first fault, and so on; `undefined` and all later ones go through. */
export function inTurn(...faults: readonly (Fault | undefined)[]): Choice {
  let next = 0;
  return () => faults[next++];
}

/** Every request meets the fault. */
export const always =
  (fault: Fault): Choice =>
  () =>
    fault;

/** As `fetch` says it: the reason stays unknown. */
const broken = (): TypeError => new TypeError('Failed to fetch');

const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/** The request leaves after this many milliseconds; an abort ends the wait. */
export const slow =
  (milliseconds: number): Fault =>
  async (request, send) => {
    await wait(milliseconds, request.signal);
    return send();
  };

/** No network: fails at once, nothing is sent. */
export const offline = (): Fault => async () => {
  throw broken();
};

/** The request arrives and is carried out; its answer is lost on the way back. */
export const lost = (): Fault => async (_request, send) => {
  await (await send()).arrayBuffer();
  throw broken();
};

/** The connection breaks when this share of the body (0 to 1) has come. */
export const dropped =
  (share = 0.5): Fault =>
  async (_request, send) => {
    const response = await send();
    const bytes = new Uint8Array(await response.arrayBuffer());
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(bytes.slice(0, Math.floor(bytes.length * share))),
      pull: (controller) => controller.error(broken()),
    });
    return new Response(body, response);
  };

/** The request is carried out at once; its answer comes after this many milliseconds, even to who has gone. */
export const late =
  (milliseconds: number): Fault =>
  async (_request, send) => {
    const [response] = await Promise.all([send(), wait(milliseconds)]);
    return response;
  };

/** A gateway refuses with this status and no problem details; the service never sees the request. */
export const refused =
  (status: number, headers: Readonly<Record<string, string>> = {}): Fault =>
  async () =>
    new Response(`<h1>${status}</h1>`, { status, headers: { 'Content-Type': 'text/html', ...headers } });

/** Too many requests: come again after so many seconds, or at a date. */
export const rateLimited = (after: number | Date): Fault =>
  refused(429, { 'Retry-After': typeof after === 'number' ? String(after) : after.toUTCString() });
