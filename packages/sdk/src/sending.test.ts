import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inTurn, late, rateLimited, slow, withFaults } from './faults.ts';
import { clientOf, failureOf, inOrder, page, problem, serve } from './testing.ts';

describe('a read that fails on the way', { concurrency: true }, () => {
  it('is sent again after 503 until it is answered', async (t) => {
    const busy = problem(503, 'unavailable');
    const server = await serve(t, inOrder(busy, busy, page(['job'])));
    assert.deepEqual((await clientOf(t, server).jobs.list()).items, ['job']);
    assert.equal(server.seen.length, 3);
  });

  it('is given up after two repetitions, with the last refusal as its error', async (t) => {
    const server = await serve(t, () => problem(503, 'unavailable', { params: { seconds: 9 } }));
    const error = await failureOf(clientOf(t, server).jobs.list());
    assert.deepEqual(
      [error.kind, error.code, error.status, error.params],
      ['problem', 'unavailable', 503, { seconds: 9 }],
    );
    assert.equal(server.seen.length, 3);
  });

  it('is not sent again when the caller wants no repetition', async (t) => {
    const server = await serve(t, () => problem(503, 'unavailable'));
    await failureOf(clientOf(t, server, { retries: 0 }).jobs.list());
    assert.equal(server.seen.length, 1);
  });

  it('is not sent again when the service vetoes it with Should-Retry', async (t) => {
    const server = await serve(t, () => problem(503, 'unavailable', {}, { 'Should-Retry': 'false' }));
    await failureOf(clientOf(t, server).jobs.list());
    assert.equal(server.seen.length, 1);
  });

  it('is not sent again after a refusal that will not change', async (t) => {
    const server = await serve(t, () => problem(404, 'not_found'));
    await failureOf(clientOf(t, server).jobs.get({ jobId: 'job_1' }));
    assert.equal(server.seen.length, 1);
  });

  it('is sent again when the connection breaks in the middle of the body', async (t) => {
    const server = await serve(t, (_request, response) => {
      if (server.seen.length > 1) return page(['job']);
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '900' });
      response.write('{"items":[');
      setImmediate(() => response.destroy());
      return undefined;
    });
    assert.deepEqual((await clientOf(t, server).jobs.list()).items, ['job']);
  });

  it('is sent again when one try is slower than a try may be', async (t) => {
    const server = await serve(t, () => page(['job']));
    const client = clientOf(t, server, { timeout: 400, fetch: withFaults(fetch, inTurn(slow(5_000))) });
    assert.deepEqual((await client.jobs.list()).items, ['job']);
  });

  it('takes the answer of the try that was answered, not one that comes late', async (t) => {
    const server = await serve(t, () => page([`answer ${server.seen.length}`]));
    const client = clientOf(t, server, { timeout: 400, fetch: withFaults(fetch, inTurn(late(550))) });
    assert.deepEqual((await client.jobs.list()).items, ['answer 2']);
  });
});

describe('Retry-After', { concurrency: true }, () => {
  it('in seconds is waited for', async (t) => {
    const server = await serve(t, () => page([]));
    const client = clientOf(t, server, { fetch: withFaults(fetch, inTurn(rateLimited(1))) });
    const start = performance.now();
    await client.jobs.list();
    assert.ok(performance.now() - start >= 1000);
  });

  it('as a date is waited for', async (t) => {
    const server = await serve(t, () => page([]));
    const at = new Date(Date.now() + 2000);
    const client = clientOf(t, server, { fetch: withFaults(fetch, inTurn(rateLimited(at))) });
    await client.jobs.list();
    assert.ok(Date.now() >= Math.floor(at.getTime() / 1000) * 1000);
  });

  it('in the past of a wrong clock is no reason to hurry', async (t) => {
    const server = await serve(t, () => page([]));
    const client = clientOf(t, server, { fetch: withFaults(fetch, inTurn(rateLimited(new Date(0)))) });
    const start = performance.now();
    await client.jobs.list();
    assert.ok(performance.now() - start >= 150);
  });

  it('beyond the time of the call is not waited for: the refusal is told at once', async (t) => {
    const server = await serve(t, () => page([]));
    const client = clientOf(t, server, { fetch: withFaults(fetch, inTurn(rateLimited(86_400))) });
    const error = await failureOf(client.jobs.list());
    assert.deepEqual([error.code, error.params], ['rate_limited', { seconds: 86_400 }]);
    assert.match(error.message, /86400 秒/);
  });
});

describe('the time of a call', () => {
  it('ends it, its pauses included, with an error of kind timeout', async (t) => {
    const server = await serve(t, () => problem(503, 'unavailable'));
    const stuck = withFaults(fetch, () => slow(60_000));
    const error = await failureOf(clientOf(t, server, { fetch: stuck, totalTimeout: 80 }).jobs.list());
    assert.deepEqual(
      [error.kind, error.code, error.message],
      ['timeout', 'timeout', '等了太久没有回音，请再试一次'],
    );
  });

  it('is over although the fetch neither settles nor heeds its signal', async (t) => {
    const server = await serve(t, () => page([]));
    const client = clientOf(t, server, { fetch: () => new Promise(() => {}), timeout: 90, totalTimeout: 50 });
    assert.equal((await failureOf(client.jobs.list())).kind, 'timeout');
  });

  it('may be endless', async (t) => {
    const server = await serve(t, () => page(['job']));
    const client = clientOf(t, server, { timeout: Infinity, totalTimeout: Infinity });
    assert.deepEqual((await client.jobs.list()).items, ['job']);
  });

  it('of one try ends the call with kind timeout when it may not be repeated', async (t) => {
    const server = await serve(t, () => ({ status: 202, body: {} }));
    const client = clientOf(t, server, { fetch: withFaults(fetch, inTurn(slow(5_000))), timeout: 50 });
    assert.equal((await failureOf(client.identity.sendCode({ phone: '13800138000' }))).kind, 'timeout');
  });
});

describe('an abort', () => {
  it('before the call sends nothing', async (t) => {
    const server = await serve(t, () => page([]));
    const error = await failureOf(clientOf(t, server).jobs.list({}, { signal: AbortSignal.abort('gone') }));
    assert.deepEqual([error.kind, error.cause], ['aborted', 'gone']);
    assert.equal(server.seen.length, 0);
  });

  it('ends the request on the wire', async (t) => {
    const closed = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    const server = await serve(t, (_request, response) => {
      response.on('close', () => closed.resolve());
      arrived.resolve();
      return undefined;
    });
    const controller = new AbortController();
    const call = failureOf(clientOf(t, server).jobs.list({}, { signal: controller.signal }));
    await arrived.promise;
    controller.abort();
    assert.equal((await call).kind, 'aborted');
    await closed.promise;
  });

  it('ends the pause before a repetition', async (t) => {
    const controller = new AbortController();
    const server = await serve(t, () => problem(503, 'unavailable', {}, { 'Retry-After': '20' }));
    const setTimer = globalThis.setTimeout;
    t.mock.method(globalThis, 'setTimeout', (...timer: Parameters<typeof setTimer>) => {
      const isPause = server.seen.length === 1 && Number(timer[1]) >= 20_000;
      if (isPause) queueMicrotask(() => controller.abort());
      return setTimer(...timer);
    });
    const error = await failureOf(clientOf(t, server).jobs.list({}, { signal: controller.signal }));
    assert.equal(error.kind, 'aborted');
    assert.equal(server.seen.length, 1);
  });

  it('leaves no listener on a signal that many calls share', async (t) => {
    const server = await serve(t, () => page([]));
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    t.mock.method(
      signal,
      'addEventListener',
      (...args: Parameters<typeof add>) => (listeners++, add(...args)),
    );
    t.mock.method(
      signal,
      'removeEventListener',
      (...args: Parameters<typeof remove>) => (listeners--, remove(...args)),
    );
    const client = clientOf(t, server);
    for (let call = 0; call < 5; call++) await client.jobs.list({}, { signal });
    assert.equal(listeners, 0);
  });
});

describe('closing the client', () => {
  it('ends every call that is under way, and every later one, with kind closed', async (t) => {
    const server = await serve(t, () => undefined);
    const client = clientOf(t, server);
    const calls = [failureOf(client.jobs.list()), failureOf(client.jobs.get({ jobId: 'job_1' }))];
    client.close();
    const errors = [...(await Promise.all(calls)), await failureOf(client.jobs.list())];
    assert.deepEqual(
      errors.map(({ kind }) => kind),
      ['closed', 'closed', 'closed'],
    );
  });
});
