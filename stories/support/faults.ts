import type { Schemas } from '@yizhan/contract';
import { withFaults, type Choice, type Fault } from '@yizhan/sdk/faults';
import { serviceFetch } from './service.ts';

/** The real service with something in front of its list of jobs; what the site is called still arrives. */
export const inFrontOfJobs = (choose: Choice): typeof fetch =>
  withFaults(serviceFetch, (request) =>
    new URL(request.url).pathname === '/v1/jobs' ? choose(request) : undefined,
  );

/** Every request waits until the story is left. */
export const never: Fault = () => new Promise(() => undefined);

/** The first page arrives, the ones after it do not. */
export const afterFirstPage =
  (fault: Fault): Choice =>
  ({ url }) =>
    new URL(url).searchParams.has('cursor') ? fault : undefined;

/** The service's own answer, with its jobs changed: for what the demonstration data happens not to have. */
export const changed =
  (change: (job: Schemas['JobSummary'], index: number) => Partial<Schemas['JobSummary']>): Fault =>
  async (_, send) => {
    const page = (await (await send()).json()) as Schemas['JobPage'];
    return Response.json({
      ...page,
      items: page.items.map((job, index) => ({ ...job, ...change(job, index) })),
    });
  };

/** The service answers that the fault is its own, with an id to find it by. */
export const ourFault: Fault = async () => {
  const problem: Schemas['Problem'] = {
    type: '/docs/problems/internal',
    title: '我们这边出了错',
    status: 500,
    code: 'internal',
    requestId: 'req_01K6Y4T3CXR2N8M5Q7W9B0D1FG',
  };
  return Response.json(problem, { status: 500, headers: { 'Should-Retry': 'false' } });
};
