import type { Schemas } from '@yizhan/contract';
import { withFaults, type Choice, type Fault } from '@yizhan/sdk/faults';
import { problem } from '../../packages/elements/test/problems.ts';
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
export const ourFault: Fault = problem(500, 'internal', '我们这边出了错');

/** The key of the page is that of another place. */
export const regionRefused: Fault = problem(
  403,
  'site_region_refused',
  '这个网站只能看 441400 的信息，不能看 632801 的',
  { own: '441400', region: '632801' },
);

/** Eight seconds pass at once: the patience of an element ends, everything else keeps its time. */
export function endPatience(): () => void {
  const { setTimeout } = window;
  const impatient = (run: TimerHandler, delay?: number, ...rest: unknown[]): number =>
    setTimeout(run, delay === 8_000 ? 0 : delay, ...rest);
  window.setTimeout = impatient as typeof setTimeout;
  return () => void (window.setTimeout = setTimeout);
}
