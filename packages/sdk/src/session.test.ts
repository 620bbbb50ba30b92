import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identity } from '@yizhan/contract/operations/identity';
import { inTurn, lost, offline, withFaults } from './faults.ts';
import type { Refresh } from './session.ts';
import {
  clientOf,
  failureOf,
  memoryStorage,
  page,
  problem,
  serve,
  type Reply,
  type Seen,
} from './testing.ts';

const first = { accessToken: 'access 1', refreshToken: 'refresh 1' };

/** A service that takes `access N` for the newest N, and each refresh token once. */
function turnstile() {
  let newest = 1;
  let renewals = 0;
  const answer = (request: Seen): Reply => {
    if (request.url.pathname === identity.refresh.path) {
      renewals++;
      const { refreshToken } = JSON.parse(request.body) as { refreshToken: string };
      if (refreshToken !== `refresh ${newest}`) return problem(401, 'refresh_refused');
      newest++;
      return { body: { accessToken: `access ${newest}`, refreshToken: `refresh ${newest}` } };
    }
    const { authorization } = request.headers;
    if (authorization === `Bearer access ${newest}`) return page([{ as: newest }]);
    return authorization || !request.url.searchParams.has('site')
      ? problem(401, 'unauthenticated')
      : page([{ as: 'anybody' }]);
  };
  return {
    answer,
    /** The access token that is in use no longer holds. */
    expire: () => newest++ && `refresh ${newest}`,
    get renewals() {
      return renewals;
    },
  };
}

const isRenewal = ({ url }: Seen): boolean => url.pathname === identity.refresh.path;

describe('an access token that no longer holds', () => {
  it('is renewed once for any number of parallel calls, which are then answered', async (t) => {
    const gate = turnstile();
    const server = await serve(t, gate.answer);
    const storage = memoryStorage();
    const client = clientOf(t, server, { session: { storage } });
    client.session.start({ accessToken: 'stale', refreshToken: 'refresh 1' });
    const pages = await Promise.all(
      Array.from({ length: 8 }, (_, call) => client.jobs.list({ q: `${call}` })),
    );
    assert.deepEqual(
      pages.map(({ items }) => items),
      Array(8).fill([{ as: 2 }]),
    );
    assert.equal(gate.renewals, 1);
    assert.ok([...storage.texts.values()].includes('refresh 2'));
  });

  it('is not renewed again for a call whose refusal comes after the renewal', async (t) => {
    const gate = turnstile();
    const release = Promise.withResolvers<void>();
    const server = await serve(t, async (request) => {
      const reply = gate.answer(request);
      if (request.url.searchParams.get('q') === 'late' && reply.status === 401) await release.promise;
      return reply;
    });
    const client = clientOf(t, server, { session: { storage: memoryStorage() } });
    client.session.start({ accessToken: 'stale', refreshToken: 'refresh 1' });
    const late = client.jobs.list({ q: 'late' });
    await client.jobs.list();
    release.resolve();
    await late;
    assert.equal(gate.renewals, 1);
  });

  it('lets a write be sent again with the key that it had', async (t) => {
    const gate = turnstile();
    const server = await serve(t, gate.answer);
    const client = clientOf(t, server);
    client.session.start({ accessToken: 'stale', refreshToken: 'refresh 1' });
    await client.identity.grant({
      phone: '13800138000',
      role: 'staff',
      region: '150404',
      reason: 'new here',
    });
    const keys = server.seen
      .filter((seen) => !isRenewal(seen))
      .map(({ headers }) => headers['idempotency-key']);
    assert.equal(keys.length, 2);
    assert.equal(keys[0], keys[1]);
  });

  it('is never sent with its own renewal, nor is that shown to hooks', async (t) => {
    const gate = turnstile();
    const server = await serve(t, gate.answer);
    const operations: string[] = [];
    const client = clientOf(t, server, {
      hooks: [{ before: ({ operation }) => void operations.push(operation) }],
    });
    client.session.start({ accessToken: 'stale', refreshToken: 'refresh 1' });
    await client.jobs.list();
    const renewal = server.seen.find(isRenewal);
    assert.equal(renewal?.headers['authorization'], undefined);
    assert.equal(renewal?.headers['site-key'], 'pk_test');
    assert.deepEqual(operations, ['jobs.list']);
  });
});

describe('a renewal', () => {
  it('that is refused signs out once, and tells who listens once', async (t) => {
    const server = await serve(t, turnstile().answer);
    const storage = memoryStorage();
    const client = clientOf(t, server, { session: { storage } });
    client.session.start({ accessToken: 'stale', refreshToken: 'stolen' });
    let told = 0;
    client.session.subscribe(() => told++);
    const errors = await Promise.all([
      failureOf(client.identity.me()),
      failureOf(client.identity.me()),
      failureOf(client.identity.listSessions()),
    ]);
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['unauthenticated', 'unauthenticated', 'unauthenticated'],
    );
    assert.equal(client.session.signedIn, false);
    assert.equal(told, 1);
    assert.equal(storage.texts.size, 0);
    assert.equal(server.seen.filter(isRenewal).length, 1);
  });

  it('that is refused leaves public reads to anybody', async (t) => {
    const server = await serve(t, turnstile().answer);
    const client = clientOf(t, server);
    client.session.start({ accessToken: 'stale', refreshToken: 'stolen' });
    assert.deepEqual((await client.jobs.list()).items, [{ as: 'anybody' }]);
  });

  it('whose answer is lost is asked for again, as the contract allows for a while', async (t) => {
    const gate = turnstile();
    let lastAnswer: Reply | undefined;
    const server = await serve(
      t,
      (request) =>
        (isRenewal(request) && lastAnswer) ||
        (isRenewal(request) ? (lastAnswer = gate.answer(request)) : gate.answer(request)),
    );
    const cut = lost();
    let cuts = 0;
    const fetchOnce = withFaults(fetch, ({ url }) =>
      url.endsWith(identity.refresh.path) && cuts++ === 0 ? cut : undefined,
    );
    const client = clientOf(t, server, { fetch: fetchOnce });
    client.session.start({ accessToken: 'stale', refreshToken: 'refresh 1' });
    assert.deepEqual((await client.jobs.list()).items, [{ as: 2 }]);
  });

  it('that cannot be asked for now fails its calls and leaves the session as it is', async (t) => {
    const server = await serve(t, turnstile().answer);
    const client = clientOf(t, server, {
      retries: 0,
      fetch: withFaults(fetch, inTurn(undefined, offline(), undefined, undefined)),
    });
    client.session.start({ accessToken: 'stale', refreshToken: 'refresh 1' });
    assert.equal((await failureOf(client.jobs.list())).kind, 'network');
    assert.equal(client.session.signedIn, true);
    assert.deepEqual((await client.jobs.list()).items, [{ as: 2 }]);
  });

  it('that the service cannot carry out now fails its calls with its reason and leaves the session as it is', async (t) => {
    const server = await serve(t, (request) =>
      isRenewal(request)
        ? problem(429, 'rate_limited', { params: { seconds: 9 } })
        : problem(401, 'unauthenticated'),
    );
    const client = clientOf(t, server, { retries: 0 });
    client.session.start(first);
    const error = await failureOf(client.identity.me());
    assert.deepEqual(
      [error.kind, error.code, error.operation],
      ['problem', 'rate_limited', 'identity.refresh'],
    );
    assert.match(error.message, /9 秒/);
    assert.equal(client.session.signedIn, true);
  });

  it('that is refused for the sake of the site does not sign out', async (t) => {
    const server = await serve(t, (request) =>
      problem(401, isRenewal(request) ? 'site_key_unknown' : 'unauthenticated'),
    );
    const client = clientOf(t, server);
    client.session.start(first);
    assert.equal((await failureOf(client.identity.me())).code, 'site_key_unknown');
    assert.equal(client.session.signedIn, true);
  });

  it('that never ends ends with the time of a call, and a later call asks anew', async (t) => {
    const server = await serve(t, turnstile().answer);
    const over = Promise.withResolvers<void>();
    let asked = 0;
    const refresh: Refresh = (_token, signal) => {
      signal.addEventListener('abort', () => over.resolve());
      return asked++ ? Promise.resolve(undefined) : new Promise(() => {});
    };
    const client = clientOf(t, server, { totalTimeout: 200, session: { refresh } });
    client.session.start({ accessToken: 'stale', refreshToken: 'refresh 1' });
    assert.equal((await failureOf(client.identity.me())).kind, 'timeout');
    await over.promise;
    assert.equal((await failureOf(client.identity.me({}, { totalTimeout: 5_000 }))).code, 'unauthenticated');
    assert.equal(asked, 2);
  });

  it('can be of the integrator’s own making', async (t) => {
    const server = await serve(t, turnstile().answer);
    const client = clientOf(t, server, {
      session: {
        refresh: async (refreshToken) => ({ accessToken: refreshToken.replace('provincial', 'access') }),
      },
    });
    client.session.start({ accessToken: 'stale', refreshToken: 'provincial 1' });
    assert.deepEqual((await client.jobs.list()).items, [{ as: 1 }]);
    assert.equal(server.seen.filter(isRenewal).length, 0);
  });

  it('by another tab that shares the storage is taken over instead of signing out', async (t) => {
    const server = await serve(t, turnstile().answer);
    const storage = memoryStorage();
    const mine = clientOf(t, server, { session: { storage } });
    const theirs = clientOf(t, server, { session: { storage } });
    mine.session.start({ accessToken: 'stale', refreshToken: 'refresh 1' });
    const answers = await Promise.all([mine.jobs.list(), theirs.jobs.list()]);
    assert.equal(mine.session.signedIn, true);
    assert.ok(answers.every(({ items }) => items.length === 1));
  });

  it('does not undo a sign-out that happens meanwhile', async (t) => {
    const gate = turnstile();
    const release = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const server = await serve(t, async (request) => {
      const reply = gate.answer(request);
      if (isRenewal(request)) {
        asked.resolve();
        await release.promise;
      }
      return reply;
    });
    const client = clientOf(t, server);
    client.session.start({ accessToken: 'stale', refreshToken: 'refresh 1' });
    const call = failureOf(client.identity.me());
    await asked.promise;
    client.session.end();
    release.resolve();
    assert.equal((await call).code, 'unauthenticated');
    assert.equal(client.session.signedIn, false);
  });
});

describe('after a reload', () => {
  it('the session goes on from the refresh token, renewed before the first call', async (t) => {
    const gate = turnstile();
    const server = await serve(t, gate.answer);
    const storage = memoryStorage();
    clientOf(t, server, { session: { storage } }).session.start(first);
    const client = clientOf(t, server, { session: { storage } });
    assert.equal(client.session.signedIn, true);
    const [one, two] = await Promise.all([client.jobs.list({ q: '1' }), client.jobs.list({ q: '2' })]);
    assert.deepEqual([one.items, two.items], [[{ as: 2 }], [{ as: 2 }]]);
    assert.equal(gate.renewals, 1);
    assert.equal(server.seen.length, 3);
  });

  it('the access token is gone: storage holds the refresh token only', (t) => {
    const storage = memoryStorage();
    clientOf(t, { url: 'http://127.0.0.1', seen: [] }, { session: { storage } }).session.start(first);
    assert.deepEqual([...storage.texts.values()], ['refresh 1']);
  });

  it('a session of another service or site is not this one', (t) => {
    const storage = memoryStorage();
    const server = { url: 'http://127.0.0.1', seen: [] };
    clientOf(t, server, { session: { storage } }).session.start(first);
    assert.equal(clientOf(t, server, { site: 'pk_other', session: { storage } }).session.signedIn, false);
    assert.equal(
      clientOf(t, { ...server, url: 'http://127.0.0.2' }, { session: { storage } }).session.signedIn,
      false,
    );
  });
});

describe('storage that throws', () => {
  it('costs the session its life after a reload, and nothing else', async (t) => {
    const gate = turnstile();
    const server = await serve(t, gate.answer);
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const client = clientOf(t, server, {
      session: { storage: { getItem: refuse, setItem: refuse, removeItem: refuse } },
    });
    client.session.start(first);
    assert.deepEqual((await client.jobs.list()).items, [{ as: 1 }]);
    client.session.end();
    assert.equal(client.session.signedIn, false);
  });
});
