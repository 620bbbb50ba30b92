import type { Schemas } from '@yizhan/contract';
import { withFaults, type Fault } from '@yizhan/sdk/faults';

/** A fault in front of the requests of this method whose path ends so, the first so many times. */
export function inFrontOf(method: string, path: RegExp, fault: Fault, times = Infinity): typeof fetch {
  let left = times;
  return withFaults(fetch, (request) =>
    request.method === method && path.test(new URL(request.url).pathname) && left-- > 0 ? fault : undefined,
  );
}

/** The service answers so, with an id to find the request by. */
export const problem =
  (status: number, code: string, title: string, params?: Schemas['Problem']['params']): Fault =>
  async () => {
    const body: Schemas['Problem'] = {
      type: `/docs/problems/${code}`,
      title,
      status,
      code,
      requestId: 'req_01K9ZV6Q3M8T4R2N7X5B0C1DFG',
      ...(params && { params }),
    };
    return Response.json(body, {
      status,
      headers: { 'Content-Type': 'application/problem+json', 'Should-Retry': 'false' },
    });
  };

export const ourFault: Fault = problem(500, 'internal', '出错');

/** The key of the page is that of another place. */
export const regionRefused: Fault = problem(403, 'site_region_refused', '这个网站只能看 441400 的信息');

/** Is never answered; whoever hangs up is let go. */
export const never: Fault = (request) =>
  new Promise((_, reject) =>
    request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
  );

/** The service's own answer, changed on the way. */
export const changed =
  <T>(change: (body: T) => unknown): Fault =>
  async (_, send) =>
    Response.json(change((await (await send()).json()) as T));

/** An answer that comes when the test lets it: the service's own, unless another is given. */
export function late(answer: Fault = (_, send) => send()) {
  const gate = Promise.withResolvers<void>();
  const fault: Fault = async (request, send) => {
    await gate.promise;
    return answer(request, send);
  };
  return { fault, arrive: gate.resolve };
}
