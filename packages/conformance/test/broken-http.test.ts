import { refused } from '@yizhan/sdk/faults';
import {
  at,
  describeBroken,
  having,
  headered,
  is,
  isAbsent,
  isGiven,
  refusing,
  sending,
  where,
  type Asked,
} from './testing/broken.ts';
import { countyOrigin } from './testing/service.ts';

const oneJob = at(/^\/v1\/jobs\/job_/);
const me = at('/v1/identity/me');
const meByOptions: Asked = ({ url, method }) =>
  method === 'OPTIONS' && new URL(url).pathname === '/v1/identity/me';

describeBroken('a service that', ({ fails, instead }) => {
  const withoutHeader = (name: string) => instead((_url, headers) => headers.delete(name));

  fails(
    'ignores If-None-Match',
    ['jobs.get if-none-match'],
    where(sending(oneJob, 'If-None-Match', isGiven), withoutHeader('If-None-Match')),
    /status 200 instead of 304/,
  );
  fails(
    'calls every version unchanged',
    ['jobs.get if-none-match stale'],
    where(
      sending(oneJob, 'If-None-Match', is('"conformance-stale"')),
      async () => new Response(null, { status: 304 }),
    ),
    /status 304 instead of 200/,
  );
  fails(
    'has no tags',
    ['jobs.get etag'],
    where(
      oneJob,
      headered((headers) => headers.delete('ETag')),
    ),
    /ETag missing, where a strong one belongs/,
  );
  fails(
    'has weak tags',
    ['jobs.get etag'],
    where(
      oneJob,
      headered((headers) => {
        if (headers.has('ETag')) headers.set('ETag', `W/${headers.get('ETag')}`);
      }),
    ),
    /ETag W\/"\w+", where a strong one belongs/,
  );
  fails(
    'does not say how long an answer holds',
    ['jobs.get cache-control'],
    where(
      oneJob,
      headered((headers) => headers.delete('Cache-Control')),
    ),
    /no Cache-Control/,
  );

  const head: Asked = (request) => oneJob(request) && request.method === 'HEAD';
  fails('does not know HEAD', ['jobs.get head'], where(head, refused(405)), /status 405 instead of 200/);
  fails(
    'answers HEAD without a header of GET',
    ['jobs.get head'],
    where(
      head,
      headered((headers) => headers.delete('ETag')),
    ),
    /ETag differs from GET/,
  );
  fails(
    'answers HEAD with another media type',
    ['jobs.get head'],
    where(
      head,
      headered((headers) => headers.set('Content-Type', 'text/html')),
    ),
    /another media type than GET/,
  );
  fails(
    'wants a key for OPTIONS',
    ['identity.me options'],
    where(sending(meByOptions, 'Origin', isAbsent), refused(401)),
    /OPTIONS \/v1\/identity\/me: status 401/,
  );
  fails(
    'does not say which methods there are',
    ['identity.me options'],
    where(
      meByOptions,
      headered((headers) => headers.delete('Allow')),
    ),
    /no Allow with GET/,
  );

  fails(
    'lets caches give one page the answer to another',
    ['jobs.get vary origin'],
    where(
      oneJob,
      headered((headers) => headers.set('Vary', 'Authorization')),
    ),
    /no Vary: Origin/,
  );
  const foreign = sending(oneJob, 'Origin', is('https://conformance.invalid'));
  fails(
    'lets any origin send credentials',
    ['jobs.get cors credentials'],
    where(
      foreign,
      headered((headers) => {
        headers.set('Access-Control-Allow-Origin', '*');
        headers.set('Access-Control-Allow-Credentials', 'true');
      }),
    ),
    /credentials for any origin \(\*\)/,
  );
  fails(
    'opens a key to pages that it is not for',
    ['jobs.get cors foreign'],
    where(foreign, withoutHeader('Origin')),
    /status 200 instead of 403/,
  );
  const own = sending(oneJob, 'Origin', is(countyOrigin));
  const unreadable = headered((headers) => headers.delete('Access-Control-Allow-Origin'));
  fails(
    'lets its own page read no answer',
    ['jobs.get cors own'],
    where(having(own, 'conformance_unknown', isAbsent), unreadable),
    /Access-Control-Allow-Origin missing/,
  );
  fails(
    'lets its own page read no refusal',
    ['jobs.get cors own refusal'],
    where(having(own, 'conformance_unknown', isGiven), unreadable),
    /Access-Control-Allow-Origin missing/,
  );
  fails(
    'lets its own page send no token',
    ['identity.me cors preflight'],
    where(
      meByOptions,
      headered((headers) => headers.set('Access-Control-Allow-Headers', 'Site-Key')),
    ),
    /does not allow the header Authorization/,
  );

  fails(
    'speaks Chinese only',
    ['jobs.get language'],
    where(sending(oneJob, 'Accept-Language', is('en')), withoutHeader('Accept-Language')),
    /Chinese words for Accept-Language: en/,
  );
  fails(
    'speaks English to whoever names no language',
    ['jobs.get language'],
    where(
      sending(oneJob, 'Accept-Language', isAbsent),
      instead((_url, headers) => headers.set('Accept-Language', 'en')),
    ),
    /no Chinese words, and English was not asked for/,
  );
  fails(
    'has other words for a language that it does not write',
    ['jobs.get language'],
    where(
      sending(oneJob, 'Accept-Language', is('tlh')),
      refusing((problem) => ({ ...problem, title: '不行' })),
    ),
    /other words than without Accept-Language/,
  );

  fails(
    'believes any token',
    ['identity.me person unknown'],
    where(sending(me, 'Authorization', isGiven), async () => Response.json({ id: 'person' })),
    /status 200 instead of 401/,
  );
  fails(
    'forbids where it should ask who is there',
    ['identity.me person missing'],
    where(
      sending(me, 'Authorization', isAbsent),
      refusing((problem) => ({ ...problem, code: 'forbidden' })),
    ),
    /code forbidden instead of unauthenticated/,
  );
});
