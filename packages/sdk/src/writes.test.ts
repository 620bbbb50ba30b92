import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dropped, inTurn, lost, offline, refused, withFaults } from './faults.ts';
import { clientOf, failureOf, inOrder, memoryStorage, problem, serve } from './testing.ts';

const grant = {
  phone: '13800138000',
  role: 'staff',
  region: '150404',
  reason: 'new at the counter',
} as const;

describe('a write', { concurrency: true }, () => {
  it('carries one key of its own over all its tries', async (t) => {
    const server = await serve(
      t,
      inOrder(problem(503, 'unavailable'), problem(500, 'internal'), { status: 201, body: {} }),
    );
    await clientOf(t, server).identity.grant(grant);
    const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
    assert.equal(keys.length, 3);
    assert.equal(new Set(keys).size, 1);
    assert.match(keys[0] ?? '', /^[\w-]{16,64}$/);
  });

  it('makes its key where crypto.randomUUID is missing, as on plain HTTP', async (t) => {
    t.mock.method(crypto, 'randomUUID', () => {
      throw new TypeError('crypto.randomUUID is not a function');
    });
    const server = await serve(t, () => ({ status: 201, body: {} }));
    await clientOf(t, server).identity.grant(grant);
    assert.ok(server.seen[0]?.headers['idempotency-key']);
  });

  it('takes the key that the caller brings', async (t) => {
    const server = await serve(t, () => ({ status: 201, body: {} }));
    await clientOf(t, server).identity.grant(grant, { idempotencyKey: 'kept-with-the-draft' });
    assert.equal(server.seen[0]?.headers['idempotency-key'], 'kept-with-the-draft');
  });

  it('without a key is never sent twice, whatever happened to it', async (t) => {
    const server = await serve(t, () => problem(503, 'unavailable'));
    for (const fault of [undefined, lost(), dropped(), refused(429), offline()]) {
      const before = server.seen.length;
      let sent = 0;
      const counted: typeof fetch = (input, init) => (sent++, withFaults(fetch, () => fault)(input, init));
      const client = clientOf(t, server, { fetch: counted });
      await failureOf(client.identity.sendCode({ phone: '13800138000' }));
      assert.equal(sent, 1);
      assert.ok(server.seen.length - before <= 1);
    }
  });

  it('that takes If-Match is repeated only where it cannot have had its effect', async (t) => {
    const server = await serve(t, inOrder(problem(503, 'unavailable'), { status: 204 }));
    const revoke = { grantId: 'grant_01K9ZV6Q3M8T4R2N7X5B0C1DFG', reason: 'left the station' };
    await clientOf(t, server).identity.revoke(revoke, { ifMatch: '"3"' });
    assert.deepEqual(
      server.seen.map(({ headers }) => headers['if-match']),
      ['"3"', '"3"'],
    );
    const client = clientOf(t, server, { fetch: withFaults(fetch, inTurn(lost())) });
    assert.equal((await failureOf(client.identity.revoke(revoke, { ifMatch: '"3"' }))).kind, 'network');
    assert.equal(server.seen.length, 3);
  });

  it('whose first sending is still in progress waits for its answer', async (t) => {
    const server = await serve(
      t,
      inOrder(problem(409, 'idempotency_in_progress', {}, { 'Retry-After': '0' }), {
        status: 201,
        body: { id: 'grant_1' },
      }),
    );
    assert.deepEqual(await clientOf(t, server).identity.grant(grant), { id: 'grant_1' });
  });

  it('sends a merge patch and JSON under their own names', async (t) => {
    const server = await serve(t, () => ({ status: 200, body: {} }));
    const row = {
      id: 'jobs.change',
      method: 'PATCH',
      path: '/v1/jobs/{jobId}',
      access: ['staff'],
      status: 200,
    } as const;
    const { connection } = clientOf(t, server);
    await connection.call({ ...row, body: 'patch' }, { jobId: 'job_1', title: null });
    await connection.call({ ...row, body: 'json' }, { jobId: 'job_1', title: 'x' });
    assert.deepEqual(
      server.seen.map(({ headers, body }) => [headers['content-type'], body]),
      [
        ['application/merge-patch+json', '{"title":null}'],
        ['application/json', '{"title":"x"}'],
      ],
    );
  });
});

describe('a key that waits out a reload', () => {
  const storage = memoryStorage;

  it('is used again for the same call whose outcome nobody knows', async (t) => {
    const server = await serve(t, () => ({ status: 201, body: {} }));
    const session = { storage: storage() };
    const cut = withFaults(fetch, () => lost());
    await failureOf(clientOf(t, server, { session, fetch: cut, retries: 0 }).identity.grant(grant));
    await clientOf(t, server, { session }).identity.grant(grant);
    await clientOf(t, server, { session }).identity.grant(grant);
    const [first, again, another] = server.seen.map(({ headers }) => headers['idempotency-key']);
    assert.equal(first, again);
    assert.notEqual(another, again);
  });

  it('is spent once the service has refused the call for good', async (t) => {
    const server = await serve(t, inOrder(problem(403, 'forbidden'), { status: 201, body: {} }));
    const session = { storage: storage() };
    await failureOf(clientOf(t, server, { session }).identity.grant(grant));
    await clientOf(t, server, { session }).identity.grant(grant);
    assert.notEqual(server.seen[0]?.headers['idempotency-key'], server.seen[1]?.headers['idempotency-key']);
  });

  it('is shared by a double tap, and by no other call', async (t) => {
    const server = await serve(t, () => ({ status: 201, body: {} }));
    const client = clientOf(t, server, { session: { storage: storage() } });
    await Promise.all([
      client.identity.grant(grant),
      client.identity.grant(grant),
      client.identity.grant({ ...grant, role: 'county' }),
    ]);
    const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
    assert.equal(new Set(keys).size, 2);
  });

  it('is kept without anything of what was sent', async (t) => {
    const server = await serve(t, () => ({ status: 201, body: {} }));
    const kept = storage();
    const cut = withFaults(fetch, () => offline());
    await failureOf(
      clientOf(t, server, { session: { storage: kept }, fetch: cut, retries: 0 }).identity.grant(grant),
    );
    const text = [...kept.texts].join();
    assert.match(text, /keys/);
    for (const value of [grant.phone, grant.reason]) assert.ok(!text.includes(value));
  });

  it('is forgotten when the person signs out', async (t) => {
    const server = await serve(t, () => ({ status: 201, body: {} }));
    const kept = storage();
    const cut = withFaults(fetch, inTurn(offline()));
    const client = clientOf(t, server, { session: { storage: kept }, fetch: cut, retries: 0 });
    client.session.start({ accessToken: 'access', refreshToken: 'refresh' });
    await failureOf(client.identity.grant(grant));
    client.session.end();
    assert.equal(kept.texts.size, 0);
  });
});
