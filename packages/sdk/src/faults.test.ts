import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  always,
  dropped,
  inTurn,
  late,
  lost,
  offline,
  rateLimited,
  refused,
  slow,
  withFaults,
  type Fault,
} from './faults.ts';
import { page, serve } from './testing.ts';

/** The server counts; `ask` sends one request through the fault. */
async function through(t: Parameters<typeof serve>[0], fault: Fault | undefined) {
  const server = await serve(t, () => page(['job']));
  const send = withFaults(fetch, () => fault);
  return { server, ask: (init?: RequestInit) => send(`${server.url}/v1/jobs`, init) };
}

describe('faults', () => {
  it('let through what they are not chosen for', async (t) => {
    const { ask } = await through(t, undefined);
    assert.equal((await ask()).status, 200);
  });

  it('in turn meet one request each, then none', async (t) => {
    const server = await serve(t, () => page([]));
    const send = withFaults(fetch, inTurn(refused(503), undefined, refused(429)));
    const statuses = [];
    for (const _request of Array(4)) statuses.push((await send(server.url)).status);
    assert.deepEqual(statuses, [503, 200, 429, 200]);
    assert.equal(server.seen.length, 2);
  });

  it('always meet every request', async () => {
    const send = withFaults(fetch, always(refused(500)));
    for (const _request of Array(3)) assert.equal((await send('http://127.0.0.1:9')).status, 500);
  });

  it('can be chosen by the request', async (t) => {
    const server = await serve(t, () => page([]));
    const send = withFaults(fetch, ({ method }) => (method === 'POST' ? offline() : undefined));
    assert.equal((await send(server.url)).status, 200);
    await assert.rejects(send(server.url, { method: 'POST' }), TypeError);
  });

  it('slow: the request leaves late, unless it is aborted first', async (t) => {
    const { server, ask } = await through(t, slow(40));
    const start = performance.now();
    await ask();
    assert.ok(performance.now() - start >= 39);
    await assert.rejects(ask({ signal: AbortSignal.timeout(5) }), { name: 'TimeoutError' });
    assert.equal(server.seen.length, 1);
  });

  it('offline: fails and sends nothing', async (t) => {
    const { server, ask } = await through(t, offline());
    await assert.rejects(ask(), new TypeError('Failed to fetch'));
    assert.equal(server.seen.length, 0);
  });

  it('lost: arrives, and its answer does not', async (t) => {
    const { server, ask } = await through(t, lost());
    await assert.rejects(ask(), TypeError);
    assert.equal(server.seen.length, 1);
  });

  it('dropped: begins to answer, then breaks', async (t) => {
    const { ask } = await through(t, dropped(0.3));
    const response = await ask();
    assert.equal(response.status, 200);
    await assert.rejects(response.text(), TypeError);
  });

  it('late: is carried out at once and answered later, even to who has gone', async (t) => {
    const { server, ask } = await through(t, late(30));
    const start = performance.now();
    const answer = ask();
    assert.equal((await answer).status, 200);
    assert.ok(performance.now() - start >= 29);
    assert.equal(server.seen.length, 1);
  });

  it('refused: answers as a gateway does, in HTML', async (t) => {
    const { server, ask } = await through(t, refused(502, { 'X-Gateway': 'county' }));
    const response = await ask();
    assert.deepEqual(
      [response.status, response.headers.get('Content-Type'), response.headers.get('X-Gateway')],
      [502, 'text/html', 'county'],
    );
    assert.equal(server.seen.length, 0);
  });

  it('rate limited: asks to wait in seconds or until a date', async (t) => {
    const { ask } = await through(t, rateLimited(7));
    assert.equal((await ask()).headers.get('Retry-After'), '7');
    const date = await through(t, rateLimited(new Date(0)));
    assert.equal((await date.ask()).headers.get('Retry-After'), 'Thu, 01 Jan 1970 00:00:00 GMT');
  });
});
