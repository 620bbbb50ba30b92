import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inTurn, lost, offline, refused, withFaults } from './faults.ts';
import { bind, connect, isYizhanError } from './index.ts';
import { clientOf, failureOf, inOrder, page, problem, serve, type Seen } from './testing.ts';

/** Three pages of two jobs. */
const threePages = ({ url }: Seen) => {
  const at = Number(url.searchParams.get('cursor') ?? 0);
  return page([`job ${2 * at}`, `job ${2 * at + 1}`], at < 2 ? String(at + 1) : null);
};
async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}
const allJobs = ['job 0', 'job 1', 'job 2', 'job 3', 'job 4', 'job 5'];

describe('a call', () => {
  it('is a promise of its answer', async (t) => {
    const server = await serve(t, () => ({ body: { id: 'job_1' } }));
    const call = clientOf(t, server).jobs.get({ jobId: 'job_1' });
    assert.ok(call instanceof Promise);
    assert.deepEqual(await call, { id: 'job_1' });
  });

  it('is sent when it is made, whether or not anybody awaits it', async (t) => {
    const arrived = Promise.withResolvers<void>();
    const server = await serve(t, () => {
      arrived.resolve();
      return { status: 204 };
    });
    const call = clientOf(t, server).identity.signOut({ everywhere: false });
    await arrived.promise;
    await call;
  });

  it('gives its answer together with status, request id and tag', async (t) => {
    const headers = { ETag: '"7"', 'X-Request-Id': 'req_7' };
    const server = await serve(t, () => ({ body: { id: 'job_1' }, headers }));
    const { data, response } = await clientOf(t, server).jobs.get({ jobId: 'job_1' }).withResponse();
    assert.deepEqual(data, { id: 'job_1' });
    assert.deepEqual([response.status, response.requestId, response.etag], [200, 'req_7', '"7"']);
    assert.equal(response.headers.get('content-type'), 'application/json');
  });

  it('whose failure is taken with the response reports it there and nowhere else', async (t) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    t.after(() => process.off('unhandledRejection', note));
    const server = await serve(t, () => problem(404, 'not_found'));
    const client = clientOf(t, server);
    await failureOf(client.jobs.get({ jobId: 'job_1' }).withResponse());
    await assert.rejects(async () => {
      for await (const _job of client.jobs.list()) assert.fail('a job came');
    });
    await new Promise(setImmediate);
    assert.deepEqual(unhandled, []);
  });

  it('without a body answers undefined', async (t) => {
    const server = await serve(t, () => ({ status: 204 }));
    assert.equal(await clientOf(t, server).identity.signOut({ everywhere: true }), undefined);
  });
});

describe('a list', () => {
  it('is an async iterator of the items of all its pages', async (t) => {
    const server = await serve(t, threePages);
    const jobs = [];
    for await (const job of clientOf(t, server).jobs.list({ q: 'a' })) jobs.push(job);
    assert.deepEqual(jobs, allJobs);
    assert.deepEqual(
      server.seen.map(({ url }) => url.searchParams.get('q')),
      ['a', 'a', 'a'],
    );
  });

  it('asks for a page only when the one before is used up, and no further when the reader stops', async (t) => {
    const server = await serve(t, threePages);
    let read = 0;
    for await (const _job of clientOf(t, server).jobs.list()) if (++read === 3) break;
    assert.equal(server.seen.length, 2);
  });

  it('gives its pages one by one', async (t) => {
    const server = await serve(t, threePages);
    const sizes = [];
    for await (const { items } of clientOf(t, server).jobs.list().pages()) sizes.push(items.length);
    assert.deepEqual(sizes, [2, 2, 2]);
  });

  it('answers several next() at once in order, without asking for a page twice', async (t) => {
    const server = await serve(t, threePages);
    const iterator = clientOf(t, server).jobs.list()[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 8 }, () => iterator.next()));
    assert.deepEqual(
      results.map(({ value }) => value as unknown),
      [...allJobs, undefined, undefined],
    );
    assert.equal(server.seen.length, 3);
  });

  it('can be iterated twice from the same call', async (t) => {
    const server = await serve(t, threePages);
    const call = clientOf(t, server).jobs.list();
    for (const _time of [1, 2]) assert.deepEqual(await collect(call), allJobs);
  });

  it('goes on from the cursor that the caller brings', async (t) => {
    const server = await serve(t, threePages);
    assert.deepEqual(await collect(clientOf(t, server).jobs.list({ cursor: '2' })), ['job 4', 'job 5']);
  });

  it('takes cursors as they are, whatever their form', async (t) => {
    const odd = 'v2:é/+=&?#"';
    const server = await serve(t, ({ url }) =>
      url.searchParams.has('cursor') ? page([url.searchParams.get('cursor')]) : page(['first'], odd),
    );
    assert.deepEqual(await collect(clientOf(t, server).jobs.list()), ['first', odd]);
  });

  it('whose cursor has expired says so, after the items that came before', async (t) => {
    const expired = problem(400, 'invalid_request', {
      errors: [{ pointer: '/cursor', code: 'cursor_invalid', message: '' }],
    });
    const server = await serve(t, inOrder(page(['job'], 'old'), expired));
    const jobs: unknown[] = [];
    const error = await failureOf(
      (async () => {
        for await (const job of clientOf(t, server).jobs.list()) jobs.push(job);
      })(),
    );
    assert.deepEqual(jobs, ['job']);
    assert.deepEqual([error.kind, error.code], ['problem', 'cursor_invalid']);
    assert.equal(error.message, '翻页的位置已经失效，请从第一页重新看');
  });

  it('that names the same cursor for ever is stopped', async (t) => {
    const server = await serve(t, () => page(['job'], 'same'));
    const error = await failureOf(collect(clientOf(t, server).jobs.list()));
    assert.deepEqual([error.kind, error.errors[0]?.code], ['answer', 'cursor_invalid']);
    assert.equal(server.seen.length, 2);
  });

  it('ends at once on all its pages when the caller aborts', async (t) => {
    const controller = new AbortController();
    const server = await serve(t, (request) =>
      request.url.searchParams.has('cursor') ? undefined : threePages(request),
    );
    const jobs: unknown[] = [];
    const error = await failureOf(
      (async () => {
        for await (const job of clientOf(t, server).jobs.list({}, { signal: controller.signal })) {
          if (jobs.push(job) === 2) setImmediate(() => controller.abort());
        }
      })(),
    );
    assert.deepEqual([jobs.length, error.kind], [2, 'aborted']);
  });
});

describe('an error', () => {
  it('says what the problem says, in the words of the catalogue', async (t) => {
    const errors = [{ pointer: '/limit', code: 'too_big', params: { maximum: 100 }, message: 'theirs' }];
    const server = await serve(t, () => problem(400, 'invalid_request', { errors, requestId: 'req_9' }));
    const error = await failureOf(clientOf(t, server).jobs.list());
    assert.ok(isYizhanError(error) && error instanceof Error);
    assert.deepEqual(
      [error.kind, error.code, error.status, error.requestId, error.operation, error.message],
      ['problem', 'invalid_request', 400, 'req_9', 'jobs.list', '有地方没填对，请按提示改一改'],
    );
    assert.deepEqual(error.errors, [{ ...errors[0], message: '不能大于 100' }]);
  });

  it('speaks the language of the client, whatever the service answers in', async (t) => {
    const server = await serve(t, () => problem(404, 'not_found', { title: '没有找到' }));
    const error = await failureOf(clientOf(t, server, { locale: 'en-GB' }).jobs.get({ jobId: 'job_1' }));
    assert.equal(error.message, 'Not found; it may have been taken down');
  });

  it('with a code that this version does not know keeps the words of the service', async (t) => {
    const server = await serve(t, () => problem(409, 'moon_is_full', { title: '今天不行' }));
    const error = await failureOf(clientOf(t, server).jobs.list());
    assert.deepEqual([error.code, error.message], ['moon_is_full', '今天不行']);
  });

  it('of a gateway says what its status means', async (t) => {
    const server = await serve(t, () => page([]));
    for (const [status, code] of [
      [429, 'rate_limited'],
      [502, 'unavailable'],
      [404, 'answer_invalid'],
      [403, 'answer_invalid'],
    ] as const) {
      const client = clientOf(t, server, { fetch: withFaults(fetch, inTurn(refused(status))), retries: 0 });
      const error = await failureOf(client.jobs.list());
      assert.deepEqual([error.kind, error.code, error.status], ['problem', code, status]);
      assert.doesNotMatch(error.message, /\{|<h1>/);
    }
  });

  it('tells what is wrong with an answer apart from what is wrong with the network', async (t) => {
    const portal = '<html>请登录无线网络</html>';
    const server = await serve(t, (_request, response) => void response.end(portal));
    const error = await failureOf(clientOf(t, server).jobs.list());
    assert.deepEqual([error.kind, error.code, error.status], ['answer', 'answer_invalid', 200]);
    const gone = await failureOf(
      clientOf(t, server, { fetch: withFaults(fetch, () => offline()), retries: 0 }).jobs.list(),
    );
    assert.deepEqual([gone.kind, gone.message], ['network', '网络不通，请看看信号']);
    assert.ok(gone.cause instanceof TypeError);
  });

  it('comes of a list that is none, and of a write whose answer cannot be read', async (t) => {
    const server = await serve(t, inOrder({ body: [] }, { body: { items: [] } }, { body: null }));
    for (const _answer of [1, 2, 3])
      assert.equal((await failureOf(clientOf(t, server).jobs.list())).kind, 'answer');
    const half = await serve(t, (_request, response) => void response.end('{"id":'));
    assert.equal((await failureOf(clientOf(t, half).identity.signOut({ everywhere: true }))).kind, 'answer');
  });

  it('of a lost answer is of kind network, and carries what fetch threw', async (t) => {
    const server = await serve(t, () => page([]));
    const error = await failureOf(
      clientOf(t, server, { fetch: withFaults(fetch, () => lost()), retries: 0 }).jobs.list(),
    );
    assert.deepEqual([error.kind, error.status, error.errors, error.params], ['network', undefined, [], {}]);
  });

  it('is recognised by its brand, from whichever bundle or realm it comes', () => {
    assert.ok(isYizhanError({ name: 'YizhanError', kind: 'problem' }));
    for (const other of [new Error('x'), null, undefined, 'YizhanError']) assert.ok(!isYizhanError(other));
  });
});

describe('a parameter of the path', () => {
  it('that is missing, empty or dots is refused before anything is sent', async (t) => {
    const server = await serve(t, () => page([]));
    const client = clientOf(t, server);
    for (const jobId of ['', '.', '..', undefined as unknown as string]) {
      const error = await failureOf(client.jobs.get({ jobId }));
      assert.deepEqual(
        [error.kind, error.errors],
        ['invalid', [{ pointer: '/jobId', code: 'required', message: '这一项要填' }]],
      );
    }
    assert.equal(server.seen.length, 0);
  });

  it('stays one step of the path, whatever it holds', async (t) => {
    const server = await serve(t, () => ({ body: {} }));
    await clientOf(t, server).jobs.get({ jobId: '../stations?x#y' });
    assert.equal(server.seen[0]?.url.pathname, '/v1/jobs/..%2Fstations%3Fx%23y');
  });
});

describe('the address of the API', () => {
  it('may end with a slash or with /v1, or have a path of its own', async (t) => {
    const server = await serve(t, () => page([]));
    for (const end of ['', '/', '/v1', '/v1/', '/gateway'])
      await clientOf(t, { ...server, url: server.url + end }).jobs.list();
    const v1 = '/v1/jobs';
    assert.deepEqual(
      server.seen.map(({ url }) => url.pathname),
      [v1, v1, v1, v1, `/gateway${v1}`],
    );
  });

  it('that is none is refused when the client is made', () => {
    assert.throws(() => connect({ baseUrl: 'county' }), /Invalid URL/);
  });
});

describe('bind', () => {
  it('makes methods for the tables that it is given, over one connection', async (t) => {
    const server = await serve(t, () => page([]));
    const { connection } = clientOf(t, server);
    const { jobs } = await import('@yizhan/contract/operations/jobs');
    const client = bind(connection, { jobs });
    assert.deepEqual(Object.keys(client), ['jobs']);
    assert.deepEqual(Object.keys(client.jobs), Object.keys(jobs));
    await client.jobs.list();
  });

  it('asks one stable method of a connection that another version has made', async () => {
    const calls: unknown[][] = [];
    const foreign = {
      call: (...args: unknown[]) => void calls.push(args.slice(0, 3)),
    } as unknown as ReturnType<typeof connect>;
    const { jobs } = await import('@yizhan/contract/operations/jobs');
    void bind(foreign, { jobs }).jobs.list({ q: 'a' }, { timeout: 1 });
    assert.deepEqual(calls, [[jobs.list, { q: 'a' }, { timeout: 1 }]]);
  });
});
