import type { Schemas } from '@yizhan/contract';
import { offline, refused } from '@yizhan/sdk/faults';
import {
  answering,
  at,
  describeBroken,
  having,
  headered,
  inPlainText,
  is,
  isAbsent,
  isGiven,
  parameterOf,
  refusing,
  sending,
  where,
} from './testing/broken.ts';
import { demoSiteKey } from './testing/service.ts';

type Job = Schemas['Job'];
type JobPage = Schemas['JobPage'];

const list = at('/v1/jobs');
const oneJob = at(/^\/v1\/jobs\/job_/);
const unknownJob = at('/v1/jobs/job_ZZZZZZZZZZZZZZZZZZZZZZZZZZ');
const currentSite = at('/v1/sites/current');

describeBroken('a service that answers', ({ fails, instead }) => {
  fails(
    'with jobs that lack a required field',
    ['jobs.list answer'],
    where(
      list,
      answering<JobPage>(({ items, page }) => ({
        items: items.map(({ employer: _, ...job }) => job),
        page,
      })),
    ),
    /GET \/v1\/jobs: breaks its schema: \/items\/0\/employer required, .* and \d+ more/,
  );
  fails(
    'with a number where an option belongs',
    ['jobs.get answer'],
    where(
      oneJob,
      answering<Job>((job) => ({ ...job, settlement: 5 })),
    ),
    /breaks its schema: \/settlement/,
  );
  fails(
    'with an option that a closed list has not',
    ['jobs.get answer'],
    where(
      oneJob,
      answering<Job>((job) => ({ ...job, pay: { per: 'fortnight', amountFen: 1 } })),
    ),
    /breaks its schema: \/pay\/per/,
  );
  fails(
    'in JSON that is called something else',
    ['sites.current answer'],
    where(
      currentSite,
      headered((headers) => {
        if (headers.get('Content-Type') === 'application/json') headers.set('Content-Type', 'text/html');
      }),
    ),
    /media type text\/html instead of application\/json/,
  );
  fails(
    'to one parameter with an error',
    ['jobs.list answer'],
    where(having(list, 'near', is('0,0')), refused(500)),
    /GET \/v1\/jobs\?near=0%2C0: status 500 instead of 200/,
  );
  fails(
    'without its filter',
    ['jobs.list filter settlement'],
    where(
      having(list, 'settlement', (option) => option !== null && option !== 'no_such_option'),
      instead((url) => url.searchParams.delete('settlement')),
    ),
    /\d+ items with another settlement/,
  );
  fails(
    'to the client that pages use with a gateway’s page',
    ['regions.list client'],
    where((request) => at('/v1/regions')(request) && request.redirect === 'follow', refused(403)),
    /the SDK reports problem/,
  );
  fails(
    'with empty lists',
    ['jobs.get sample', 'jobs.list paging'],
    where(
      list,
      answering(() => ({ items: [], page: { nextCursor: null } })),
    ),
    /the list has 0$|no answer held a value for jobId/,
  );
});

describeBroken('a service that refuses', ({ fails, instead, service }) => {
  fails(
    'a missing key in plain text',
    ['jobs.get site-key missing'],
    where(sending(having(oneJob, 'site', isAbsent), 'Site-Key', isAbsent), inPlainText),
    /media type text\/plain instead of application\/problem\+json/,
  );
  fails(
    'no key at all',
    ['jobs.get site-key unknown'],
    where(
      having(oneJob, 'site', is('pk_unknown_to_everybody')),
      instead((url) => url.searchParams.set('site', demoSiteKey)),
    ),
    /status 200 instead of 401/,
  );
  fails(
    'the key as a header',
    ['jobs.get site-key header'],
    where(
      sending(oneJob, 'Site-Key', isGiven),
      instead((_url, headers) => headers.delete('Site-Key')),
    ),
    /status 401 instead of 200/,
  );
  fails(
    'no limit that is too large, but cuts it down',
    ['jobs.list parameter limit too_big'],
    where(
      having(list, 'limit', is('101')),
      instead((url) => url.searchParams.set('limit', '100')),
    ),
    /GET \/v1\/jobs\?limit=101: status 200 instead of 400/,
  );
  fails(
    'no limit with a fraction, but rounds it',
    ['jobs.list parameter limit invalid_type'],
    where(
      having(list, 'limit', is('50.75')),
      instead((url) => url.searchParams.set('limit', '50')),
    ),
    /limit=50\.75: status 200/,
  );
  fails(
    'no parameter that it does not know',
    ['jobs.list parameter unknown_field'],
    where(
      having(list, 'conformance_unknown', isGiven),
      instead((url) => url.searchParams.delete('conformance_unknown')),
    ),
    /conformance_unknown=1: status 200/,
  );
  fails(
    'without saying which field is wrong',
    ['jobs.list parameter settlement not_an_option'],
    where(
      having(list, 'settlement', is('no_such_option')),
      refusing(({ errors: _, ...problem }) => problem),
    ),
    /no error \/settlement not_an_option, but none/,
  );
  fails(
    'without the figures of its words',
    ['jobs.list parameter limit too_small'],
    where(
      having(list, 'limit', is('0')),
      refusing((problem) => ({
        ...problem,
        errors: problem.errors?.map(({ params: _, ...error }) => error),
      })),
    ),
    /too_small lacks a figure of its words in params/,
  );
  fails(
    'no unknown id, but answers with another job',
    ['jobs.get unknown jobId'],
    where(unknownJob, async ({ url }) => {
      const { origin, search } = new URL(url);
      const page = await service().options.fetch(`${origin}/v1/jobs${search}`);
      const { items } = (await page.json()) as JobPage;
      return service().options.fetch(`${origin}/v1/jobs/${items[0]?.id}${search}`);
    }),
    /status 200 instead of 404/,
  );
  fails(
    'an unknown id in plain text',
    ['jobs.get unknown jobId'],
    where(unknownJob, inPlainText),
    /media type text\/plain/,
  );
  fails(
    'an unknown id by a code of its own',
    ['jobs.get unknown jobId'],
    where(
      unknownJob,
      refusing((problem) => ({ ...problem, code: 'no_such_job' })),
    ),
    /code no_such_job instead of not_found/,
  );
  fails(
    'an unknown id in another shape',
    ['jobs.get unknown jobId'],
    where(
      unknownJob,
      refusing(({ title: _, ...problem }) => problem),
    ),
    /breaks the schema Problem: \/title required/,
  );
  fails(
    'an unknown id by two different statuses',
    ['jobs.get unknown jobId'],
    where(
      unknownJob,
      refusing((problem) => ({ ...problem, status: 410 })),
    ),
    /says status 410 and has 404/,
  );
  fails(
    'an unknown id under two different request ids',
    ['jobs.get unknown jobId'],
    where(
      unknownJob,
      refusing((problem) => ({ ...problem, requestId: 'req_another' })),
    ),
    /requestId req_another and X-Request-Id req_\w+ differ/,
  );
  fails(
    'an unknown id by hanging up',
    ['jobs.get unknown jobId'],
    where(unknownJob, offline()),
    /no answer: Failed to fetch/,
  );
  fails(
    'no region that does not exist, but finds nothing there',
    ['regions.list unknown parent'],
    where(having(at('/v1/regions'), 'parent', is('000000')), async () =>
      Response.json({ items: [], page: { nextCursor: null } }),
    ),
    /parent=000000: status 200 instead of 400/,
  );
});

describeBroken('a service whose pages', ({ fails, instead }) => {
  /** Those of the walk through small pages; how small follows from how long the list is. */
  const smallPage = having(list, 'limit', (limit) => /^\d\d$/.test(limit ?? ''));
  const laterPage = having(smallPage, 'cursor', isGiven);
  let first: Schemas['JobSummary'] | undefined;

  fails(
    'repeat an item',
    ['jobs.list paging'],
    where(
      smallPage,
      answering<JobPage>(({ items: [item, ...rest], page }, request) => {
        if (parameterOf(request, 'cursor') === null) first = item;
        return { items: [first, ...rest], page };
      }),
    ),
    /shows job_\w+ twice in 4 pages/,
  );
  fails(
    'leave out an item between them',
    ['jobs.list paging'],
    where(
      laterPage,
      answering<JobPage>(({ items, page }) => ({ items: items.slice(1), page })),
    ),
    /leaves out job_\w+ in 4 pages/,
  );
  fails(
    'lead back to where they began',
    ['jobs.list paging'],
    where(
      laterPage,
      answering<JobPage>(({ items, page }, request) => ({
        items,
        page: { nextCursor: page.nextCursor ?? parameterOf(request, 'cursor') },
      })),
    ),
    /its nextCursor leads back to a page before/,
  );
  fails(
    'end without saying so',
    ['jobs.list paging'],
    where(
      laterPage,
      answering<JobPage>(({ items, page }) => ({ items, page: page.nextCursor === null ? {} : page })),
    ),
    /no page\.nextCursor, which is null on the last page/,
  );
  fails(
    'hold more than the limit',
    ['jobs.list paging'],
    where(
      smallPage,
      instead((url) => url.searchParams.set('limit', '100')),
    ),
    /100 items on a page of \d\d$/,
  );
  fails(
    'begin again at a cursor that is none',
    ['jobs.list cursor'],
    where(
      having(list, 'cursor', is('no-cursor-of-yours')),
      instead((url) => url.searchParams.delete('cursor')),
    ),
    /status 200 instead of 400/,
  );
});
