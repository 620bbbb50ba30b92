/** The client over the reference service: the same code that a province runs, on a database of its own. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { openTestDatabase } from '../../service/src/database/testing.ts';
import { giveRole } from '../../service/src/identity/testing.ts';
import { demoSiteKey } from '../../service/src/seed/demo.ts';
import { testService, type TestService } from '../../service/src/testing/service.ts';
import { inTurn, lost, withFaults } from './faults.ts';
import { createClient, type Client, type ConnectOptions } from './index.ts';
import { failureOf } from './testing.ts';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('over the reference service', () => {
  let service: TestService | undefined;
  before(async () => {
    service = await testService(await openTestDatabase());
  });
  after(() => service?.db.close());
  const started = (): TestService => {
    if (!service) throw new Error('the database did not open');
    return service;
  };

  /** No network: the service stands behind `fetch`, as it does in a page of the stories. */
  const statuses: number[] = [];
  const direct: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const { method, headers } = request;
    const body = method === 'GET' ? null : await request.text();
    const answer = await started().fetch(pathname + search, { method, headers, body });
    statuses.push(answer.status);
    return answer;
  };
  const client = (t: TestContext, options: Partial<ConnectOptions> = {}): Client => {
    const made = createClient({
      baseUrl: 'http://api.example',
      site: demoSiteKey,
      fetch: direct,
      validate: { answers: 'error' },
      onEvent: (event) => assert.fail(JSON.stringify(event)),
      ...options,
    });
    t.after(() => made.close());
    return made;
  };
  const signIn = async ({ identity, session }: Client, phone: string): Promise<void> => {
    await identity.sendCode({ phone });
    session.start(await identity.signIn({ phone, code: started().messages.at(-1)?.code ?? '' }));
  };

  it('lists every job once, whatever the size of its pages', async (t) => {
    const { jobs } = client(t);
    const atOnce = await collect(jobs.list({ limit: 100 }));
    const bitByBit = await collect(jobs.list({ limit: 17 }));
    assert.ok(atOnce.length > 100);
    assert.equal(new Set(atOnce.map(({ id }) => id)).size, atOnce.length);
    assert.deepEqual(bitByBit, atOnce);
  });

  it('finds one job, and says in both languages when there is none', async (t) => {
    const { jobs } = client(t);
    const [first] = (await jobs.list({ limit: 1 })).items;
    assert.ok(first);
    assert.equal((await jobs.get({ jobId: first.id })).title, first.title);
    const nobody = { jobId: 'job_00000000000000000000000000' };
    assert.equal((await failureOf(jobs.get(nobody))).message, '没有找到，可能已经撤下了');
    const english = client(t, { locale: 'en' }).jobs.get(nobody);
    assert.equal((await failureOf(english)).message, 'Not found; it may have been taken down');
  });

  it('is answered 304 for what has not changed', async (t) => {
    const { jobs } = client(t);
    const first = await jobs.list();
    assert.deepEqual(await jobs.list(), first);
    assert.deepEqual(statuses.slice(-2), [200, 304]);
  });

  it('is told that a cursor no longer holds', async (t) => {
    assert.equal((await failureOf(client(t).jobs.list({ cursor: 'gone' }))).code, 'cursor_invalid');
  });

  it('is told by the service what it does not judge itself, in the same words', async (t) => {
    const error = await failureOf(client(t).jobs.list({ limit: 500 }));
    assert.deepEqual(
      [error.kind, error.errors],
      [
        'problem',
        [{ pointer: '/limit', code: 'too_big', params: { maximum: 100 }, message: '不能大于 100' }],
      ],
    );
  });

  it('signs in, stays signed in when the access token runs out, and is signed out when the session is ended elsewhere', async (t) => {
    const here = client(t);
    await signIn(here, '13800138000');
    assert.equal((await here.identity.me()).phone, '138****8000');
    started().clock.now = new Date(started().clock.now.getTime() + 40 * 60_000);
    const [me, sessions] = await Promise.all([here.identity.me(), here.identity.listSessions()]);
    assert.equal(me.phone, '138****8000');
    assert.equal(sessions.items.length, 1);

    const elsewhere = client(t);
    await signIn(elsewhere, '13800138000');
    await elsewhere.identity.signOut({ everywhere: true });
    assert.equal((await failureOf(here.identity.me())).code, 'unauthenticated');
    assert.equal(here.session.signedIn, false);
    assert.ok((await here.jobs.list()).items.length);
  });

  it('carries out once what was sent twice because its answer was lost', async (t) => {
    await giveRole(started(), '13800138020', 'county', '150404');
    const county = client(t, { fetch: withFaults(direct, inTurn(undefined, undefined, lost())) });
    await signIn(county, '13800138020');
    const grant = await county.identity.grant({
      phone: '13800138021',
      role: 'staff',
      region: '150404',
      reason: '新到岗',
    });
    const given = (await collect(county.identity.listGrants({ region: '150404' }))).filter(
      ({ role }) => role === 'staff',
    );
    assert.deepEqual(
      given.map(({ id }) => id),
      [grant.id],
    );
  });

  it('changes exactly what was seen, or is told that somebody was faster', async (t) => {
    const county = client(t);
    await signIn(county, '13800138020');
    const { data, response } = await county.identity
      .grant({ phone: '13800138022', role: 'staff', region: '150404', reason: '新到岗' })
      .withResponse();
    assert.ok(response.etag);
    const revoke = { grantId: data.id, reason: '离岗了' };
    assert.equal(
      (await failureOf(county.identity.revoke(revoke, { ifMatch: '"9"' }))).code,
      'precondition_failed',
    );
    assert.equal(await county.identity.revoke(revoke, { ifMatch: response.etag }), undefined);
  });
});
