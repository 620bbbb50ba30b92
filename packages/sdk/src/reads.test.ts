import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clientOf, failureOf, inOrder, page, problem, serve, type Seen } from './testing.ts';

/** Headers that a browser adds by itself, or sends across origins without asking first. */
const ofTheBrowser = [
  'host',
  'connection',
  'accept',
  'accept-language',
  'accept-encoding',
  'sec-fetch-mode',
  'user-agent',
];

const added = ({ headers }: Seen): string[] =>
  Object.keys(headers).filter((name) => !ofTheBrowser.includes(name));

const signedIn = { accessToken: 'access', refreshToken: 'refresh' };

describe('a public read', () => {
  it('names its site in the address and adds no header, so that a page sends it without a preflight', async (t) => {
    const server = await serve(t, () => page([]));
    await clientOf(t, server, { site: 'pk_县', locale: 'en' }).jobs.list({ q: '搬运', limit: 5 });
    const [seen] = server.seen;
    assert.ok(seen);
    assert.deepEqual(added(seen), []);
    assert.equal(
      seen.url.search,
      `?site=${encodeURIComponent('pk_县')}&limit=5&q=${encodeURIComponent('搬运')}`,
    );
  });

  it('of somebody who is signed in goes under their name, with site and language in headers', async (t) => {
    const server = await serve(t, () => page([]));
    const client = clientOf(t, server, { locale: 'en' });
    client.session.start(signedIn);
    await client.jobs.list();
    const [seen] = server.seen;
    assert.equal(seen?.url.search, '');
    assert.equal(seen.headers['authorization'], 'Bearer access');
    assert.equal(seen.headers['site-key'], 'pk_test');
    assert.equal(seen.headers['accept-language'], 'en');
  });

  it('has the same address whatever the order of its parameters', async (t) => {
    const server = await serve(t, () => page([]));
    const client = clientOf(t, server);
    await client.jobs.list({ region: '150404', near: [118.8, 42.2], q: 'a' });
    await client.jobs.list({ q: 'a', near: [118.8, 42.2], region: '150404' });
    assert.equal(server.seen[0]?.url.search, server.seen[1]?.url.search);
    assert.equal(server.seen[0]?.url.searchParams.get('near'), '118.8,42.2');
  });
});

describe('equal reads at the same time', () => {
  it('are one request, and each caller has data of its own', async (t) => {
    const server = await serve(t, () => page([{ id: 'job_1' }]));
    const client = clientOf(t, server);
    const [one, two, three] = await Promise.all([
      client.jobs.list({ q: 'a' }),
      client.jobs.list({ q: 'a' }),
      client.jobs.list({ q: 'b' }),
    ]);
    assert.equal(server.seen.length, 2);
    assert.deepEqual(one, two);
    assert.notEqual(one.items[0], two.items[0]);
    assert.ok(three);
  });

  it('are asked again once they are answered', async (t) => {
    const server = await serve(t, () => page([]));
    const client = clientOf(t, server);
    await client.jobs.list();
    await client.jobs.list();
    assert.equal(server.seen.length, 2);
  });

  it('of two identities, or with headers of a hook, are not one', async (t) => {
    const arrivals = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const release = Promise.withResolvers<void>();
    const server = await serve(t, async () => {
      arrivals[server.seen.length - 1]?.resolve();
      await release.promise;
      return page([]);
    });
    let trace = '';
    const client = clientOf(t, server, {
      hooks: [{ before: ({ headers }) => void (trace && (headers['X-Trace'] = trace)) }],
    });
    const calls = [client.jobs.list()];
    await arrivals[0]?.promise;
    trace = '1';
    calls.push(client.jobs.list());
    await arrivals[1]?.promise;
    client.session.start(signedIn);
    calls.push(client.jobs.list());
    setImmediate(release.resolve);
    await Promise.all(calls);
    assert.equal(server.seen.length, 3);
  });

  it('go on for the others when one caller leaves', async (t) => {
    const arrived = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const server = await serve(t, async () => {
      arrived.resolve();
      await release.promise;
      return page(['job']);
    });
    const client = clientOf(t, server);
    const controller = new AbortController();
    const leaving = failureOf(client.jobs.list({}, { signal: controller.signal }));
    const staying = client.jobs.list();
    await arrived.promise;
    controller.abort();
    assert.equal((await leaving).kind, 'aborted');
    release.resolve();
    assert.deepEqual((await staying).items, ['job']);
  });

  it('end on the wire when the last caller leaves, and the next begins anew', async (t) => {
    const closed = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    const server = await serve(t, (_request, response) => {
      if (server.seen.length > 1) return page(['job']);
      response.on('close', () => closed.resolve());
      arrived.resolve();
      return undefined;
    });
    const client = clientOf(t, server);
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({ signal }) => failureOf(client.jobs.list({}, { signal })));
    await arrived.promise;
    for (const controller of controllers) controller.abort();
    const next = client.jobs.list();
    await Promise.all(calls);
    await closed.promise;
    assert.deepEqual((await next).items, ['job']);
  });
});

describe('an answer with a tag', () => {
  const tagged = (request: Seen) =>
    request.headers['if-none-match'] === '"1"'
      ? { status: 304, headers: { ETag: '"1"', 'X-Request-Id': 'req_2' } }
      : { ...page([{ id: 'job_1' }]), headers: { ETag: '"1"' } };

  it('is not sent again to Node, which has no cache of its own, while it has not changed', async (t) => {
    const server = await serve(t, tagged);
    const client = clientOf(t, server);
    const first = await client.jobs.list();
    const { data, response } = await client.jobs.list().withResponse();
    assert.deepEqual(data, first);
    assert.notEqual(data.items[0], first.items[0]);
    assert.deepEqual([response.status, response.requestId, response.etag], [200, 'req_2', '"1"']);
    assert.equal(server.seen[1]?.headers['if-none-match'], '"1"');
  });

  it('is left to the cache of the browser on a public read, and kept by the client for who is signed in', async (t) => {
    t.after(() => Reflect.deleteProperty(globalThis, 'location'));
    Object.assign(globalThis, { location: { href: 'http://county.example/' } });
    const server = await serve(t, tagged);
    const client = clientOf(t, server);
    await client.jobs.list();
    await client.jobs.list();
    client.session.start(signedIn);
    await client.jobs.list();
    await client.jobs.list();
    assert.deepEqual(
      server.seen.map(({ headers }) => headers['if-none-match']),
      [undefined, undefined, undefined, '"1"'],
    );
  });

  it('is forgotten when somebody signs in or out', async (t) => {
    const server = await serve(t, tagged);
    const client = clientOf(t, server);
    await client.jobs.list();
    client.session.start(signedIn);
    await client.jobs.list();
    await client.jobs.list();
    client.session.end();
    await client.jobs.list();
    assert.deepEqual(
      server.seen.map(({ headers }) => headers['if-none-match']),
      [undefined, undefined, '"1"', undefined],
    );
  });

  it('that comes after its reader has signed out is not kept for the next', async (t) => {
    const release = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    const server = await serve(t, async (request) => {
      if (server.seen.length > 1) return tagged(request);
      arrived.resolve();
      await release.promise;
      return tagged(request);
    });
    const client = clientOf(t, server);
    client.session.start(signedIn);
    const call = client.jobs.list();
    await arrived.promise;
    client.session.start({ accessToken: 'another' });
    release.resolve();
    await call;
    await client.jobs.list();
    assert.equal(server.seen[1]?.headers['if-none-match'], undefined);
  });

  it('is not kept when the service forbids it, nor when it is an error', async (t) => {
    const server = await serve(
      t,
      inOrder(
        { ...page([]), headers: { ETag: '"1"', 'Cache-Control': 'private, no-store' } },
        problem(404, 'not_found', {}, { ETag: '"2"' }),
      ),
    );
    const client = clientOf(t, server);
    await client.jobs.list();
    await failureOf(client.jobs.list());
    await failureOf(client.jobs.list());
    assert.deepEqual(
      server.seen.map(({ headers }) => headers['if-none-match']),
      [undefined, undefined, undefined],
    );
  });

  it('makes room for newer ones', async (t) => {
    const server = await serve(t, tagged);
    const client = clientOf(t, server);
    for (let job = 0; job <= 100; job++) await client.jobs.get({ jobId: `job_${job}` });
    await client.jobs.get({ jobId: 'job_100' });
    await client.jobs.get({ jobId: 'job_0' });
    assert.deepEqual(
      server.seen.slice(-2).map(({ headers }) => headers['if-none-match']),
      ['"1"', undefined],
    );
  });
});
