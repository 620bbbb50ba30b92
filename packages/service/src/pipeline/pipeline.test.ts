import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import { demoSiteKey } from '../seed/demo.ts';
import { createService } from '../service.ts';
import { siteKeys } from '../sites/tables.ts';
import { chifengKey, chifengOrigin, countyOrigin, testNow, testSecrets } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';

const jobs = `/v1/jobs?limit=1&site=${demoSiteKey}`;

const basics = { now: () => testNow, secrets: testSecrets, sms: async () => undefined };

describeService('the pipeline', (service) => {
  test('a valid key is enough where there is no page: curl, Node', async () => {
    const { status, headers } = await service().get('/v1/jobs?limit=1');
    assert.equal(status, 200);
    assert.equal(headers.get('Access-Control-Allow-Origin'), null);
    assert.match(headers.get('Vary') ?? '', /Origin/);
    const byHeader = await service().fetch('/v1/jobs?limit=1', { headers: { 'Site-Key': demoSiteKey } });
    assert.equal(byHeader.status, 200);
  });

  test('a page of a registered origin may read the answer, its tag and its request id', async () => {
    const { status, headers } = await service().get(jobs, { Origin: countyOrigin });
    assert.equal(status, 200);
    assert.equal(headers.get('Access-Control-Allow-Origin'), countyOrigin);
    assert.match(headers.get('Access-Control-Expose-Headers') ?? '', /ETag.*Retry-After.*X-Request-Id/);
    assert.match(headers.get('Vary') ?? '', /Site-Key.*Origin/);
    assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
  });

  test('a 304 lets the same page in as the 200 did', async () => {
    const first = await service().get(jobs, { Origin: countyOrigin });
    const headers = { Origin: countyOrigin, 'If-None-Match': first.headers.get('ETag') ?? '' };
    const again = await service().get(jobs, headers);
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('Access-Control-Allow-Origin'), countyOrigin);
    assert.equal(again.headers.get('Vary'), first.headers.get('Vary'));
  });

  test('a page of an origin that is registered nowhere reads a problem that names it, and nothing else', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      'http://www.county.example',
      `${countyOrigin}:8443`,
    ]) {
      const { status, headers, body } = await service().refused(jobs, { Origin: origin });
      assert.deepEqual([status, body.code, body.params], [403, 'site_origin_refused', { origin }]);
      assert.ok(body.title.includes(origin));
      assert.equal(headers.get('Access-Control-Allow-Origin'), origin);
      assert.match(headers.get('Vary') ?? '', /\bOrigin\b/);
      assert.equal(headers.get('Access-Control-Allow-Credentials'), null);

      for (const path of ['/v1/nothing', '/healthz', '/metrics']) {
        const other = await service().fetch(path, { headers: { Origin: origin } });
        assert.equal(other.headers.get('Access-Control-Allow-Origin'), null, path);
      }
    }
    for (const origin of ['', '*', 'https://evil.example/x']) {
      const { status, headers } = await service().refused(jobs, { Origin: origin });
      assert.deepEqual([status, headers.get('Access-Control-Allow-Origin')], [403, null], origin);
    }
  });

  test('a page that is not registered yet reads what is wrong with its key', async () => {
    for (const [query, code] of [
      ['', 'site_key_missing'],
      ['?site=pk_live_nobody', 'site_key_unknown'],
    ]) {
      const answer = await service().fetch(`/v1/jobs${query}`, {
        headers: { Origin: 'https://new.example' },
      });
      assert.equal(((await answer.json()) as Schemas['Problem']).code, code);
      assert.equal(answer.headers.get('Access-Control-Allow-Origin'), 'https://new.example');
    }
  });

  test('the key of one site opens nothing to the origin of another, which may read why', async () => {
    const { status, headers, body } = await service().refused(jobs, { Origin: chifengOrigin });
    assert.deepEqual([status, body.code], [403, 'site_origin_refused']);
    assert.equal(headers.get('Access-Control-Allow-Origin'), chifengOrigin);
  });

  test('without a key, or with one that nobody gave out, a registered page reads what to do', async () => {
    const origin = { Origin: countyOrigin };
    const missing = await service().fetch('/v1/jobs', { headers: origin });
    assert.deepEqual(
      [missing.status, ((await missing.json()) as Schemas['Problem']).code],
      [401, 'site_key_missing'],
    );
    for (const key of ['pk_live_nobody', 'x', "pk_live_'--------", 'pk_live_%00aaaaaaaa']) {
      const { status, headers, body } = await service().refused(`/v1/jobs?site=${key}`, origin);
      assert.deepEqual([status, body.code], [401, 'site_key_unknown']);
      assert.equal(headers.get('Access-Control-Allow-Origin'), countyOrigin);
    }
  });

  test('two keys of a site overlap, and the old one ends at its instant', async () => {
    const { db, clock, get } = service();
    const [row] = await db.select().from(siteKeys).where(eq(siteKeys.key, chifengKey));
    const validUntil = new Date(testNow.getTime() + 60_000);
    await db.insert(siteKeys).values({ key: 'pk_test_chifeng_old', siteId: row?.siteId ?? '', validUntil });
    const statusAt = async (now: Date) => {
      clock.now = now;
      return (await get('/v1/sites/current?site=pk_test_chifeng_old')).status;
    };
    assert.equal(await statusAt(new Date(validUntil.getTime() - 1)), 200);
    assert.equal(await statusAt(validUntil), 401);
    assert.equal((await get(`/v1/sites/current?site=${chifengKey}`)).status, 200);
    clock.now = testNow;
  });

  test('a preflight lets any page come and be told, and none that is not registered do anything', async () => {
    const preflight = (origin: string) =>
      service().fetch('/v1/identity/codes', {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Headers': 'site-key' },
      });
    for (const origin of [countyOrigin, 'https://evil.example']) {
      const { status, headers } = await preflight(origin);
      assert.equal(status, 204);
      assert.equal(headers.get('Access-Control-Allow-Origin'), origin);
      assert.equal(headers.get('Access-Control-Allow-Methods'), 'POST, OPTIONS');
      assert.match(headers.get('Access-Control-Allow-Headers') ?? '', /Site-Key/);
      assert.match(headers.get('Vary') ?? '', /\bOrigin\b/);
    }
    const before = service().messages.length;
    const after = await service().fetch('/v1/identity/codes', {
      method: 'POST',
      headers: {
        Origin: 'https://evil.example',
        'Site-Key': demoSiteKey,
        'Content-Type': 'application/json',
      },
      body: '{"phone":"13800138000"}',
    });
    assert.deepEqual([after.status, service().messages.length], [403, before]);
  });

  test('HEAD answers like GET without the body', async () => {
    const get = await service().get(jobs);
    const head = await service().fetch(jobs, { method: 'HEAD' });
    assert.deepEqual([head.status, head.headers.get('ETag')], [200, get.headers.get('ETag')]);
    const missing = await service().fetch('/v1/nothing', { method: 'HEAD' });
    assert.equal(missing.status, 404);
  });

  test('an unknown path and an unknown method are problems that say so', async () => {
    const path = await service().refused('/v1/nothing');
    assert.deepEqual([path.status, path.body.code], [404, 'not_found']);
    const method = await service().fetch(jobs, { method: 'DELETE' });
    assert.deepEqual([method.status, method.headers.get('Allow')], [405, 'GET, HEAD, OPTIONS']);
    const { code, params } = (await method.json()) as Schemas['Problem'];
    assert.deepEqual([code, params], ['method_not_allowed', { method: 'DELETE' }]);
  });

  test('problems speak the language that the caller likes best', async () => {
    const languageFor = async (accept: string) => {
      const { headers, body } = await service().refused('/v1/nothing', { 'Accept-Language': accept });
      return [headers.get('Content-Language'), /[一-龥]/.test(body.title) ? 'zh-CN' : 'en'];
    };
    assert.deepEqual(await languageFor('en-GB,en;q=0.9'), ['en', 'en']);
    assert.deepEqual(await languageFor('zh-TW'), ['zh-CN', 'zh-CN']);
    assert.deepEqual(await languageFor('en;q=0.3, zh;q=0.8'), ['zh-CN', 'zh-CN']);
    assert.deepEqual(await languageFor('zh;q=0, en'), ['en', 'en']);
    assert.deepEqual(await languageFor('bo, *;q=0.1'), ['zh-CN', 'zh-CN']);
    assert.deepEqual(await languageFor('english'), ['zh-CN', 'zh-CN']);
  });

  test('every wrong parameter is named by its pointer, the unknown one and the repeated one too', async () => {
    const faultsFor = async (query: string) => {
      const { status, body } = await service().refused(`/v1/jobs?${query}`);
      assert.equal(status, 400, query);
      return body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
    };
    assert.deepEqual(await faultsFor('limit=0&region=15'), [
      '/region region_code_invalid',
      '/limit too_small',
    ]);
    assert.deepEqual(await faultsFor('limit=101'), ['/limit too_big']);
    for (const limit of ['', '1.5', '1e1', '0x10', ' 5', 'five', '9'.repeat(30), 'NaN']) {
      assert.deepEqual(await faultsFor(`limit=${encodeURIComponent(limit)}`), ['/limit invalid_type'], limit);
    }
    assert.deepEqual(await faultsFor('order=pay'), ['/order unknown_field']);
    assert.deepEqual(await faultsFor('__proto__=1'), ['/__proto__ unknown_field']);
    assert.deepEqual(await faultsFor('limit=5&limit=6'), ['/limit not_unique']);
    assert.deepEqual(await faultsFor('near=118'), ['/near too_few']);
    assert.deepEqual(await faultsFor('near=118,north'), ['/near/1 invalid_type']);
    assert.deepEqual(await faultsFor('settlement=yearly'), ['/settlement not_an_option']);
    assert.deepEqual(await faultsFor('q=%00'), ['/q invalid_value']);
    assert.deepEqual(await faultsFor(`q=${'长'.repeat(61)}`), ['/q too_long']);
  });

  test('characters beyond the basic plane count as one each', async () => {
    assert.equal((await service().get(`/v1/jobs?q=${encodeURIComponent('𠮷'.repeat(60))}`)).status, 200);
  });

  test('a malformed escape in the path is not found, not a crash', async () => {
    const answer = await service().refused('/v1/jobs/%E0%A4%A');
    assert.ok(answer.status === 404 || answer.status === 400, String(answer.status));
  });

  test('each answer has its own request id; a caller outside a page may bring one', async () => {
    const [one, other] = [await service().get(jobs), await service().get(jobs)];
    assert.match(one.headers.get('X-Request-Id') ?? '', /^req_[0-9A-HJKMNP-TV-Z]{26}$/);
    assert.notEqual(one.headers.get('X-Request-Id'), other.headers.get('X-Request-Id'));
    const theirs = await service().refused('/v1/nothing', { 'X-Request-Id': 'gateway-4711' });
    assert.equal(theirs.headers.get('X-Request-Id'), 'gateway-4711');
    assert.equal(theirs.body.requestId, 'gateway-4711');
    const forged = await service().refused('/v1/nothing', { 'X-Request-Id': 'x "forged": 1' });
    assert.notEqual(forged.headers.get('X-Request-Id'), 'x "forged": 1');
  });

  test('our own fault is a problem with the request id and without a word about its cause', async () => {
    const { db } = service();
    const broken = Object.create(db, {
      select: {
        value: () => {
          throw new Error('secret detail');
        },
      },
    }) as typeof db;
    const faults: unknown[] = [];
    const { fetch } = createService({
      ...basics,
      db: broken,
      log: (entry) => void (entry.level === 'error' && faults.push(entry)),
    });
    const answer = await fetch(new Request(`http://api.example${jobs}`));
    const text = await answer.text();
    assert.equal(answer.status, 500);
    assert.ok(text.includes(answer.headers.get('X-Request-Id') ?? 'none'));
    assert.doesNotMatch(text, /secret/);
    assert.equal(faults.length, 1);
  });

  test('alive, ready and the contract itself answer without a key', async () => {
    assert.equal((await service().fetch('/healthz')).status, 200);
    assert.deepEqual(await (await service().fetch('/readyz')).json(), { status: 'ready' });
    const document = await service().fetch('/openapi.json');
    assert.equal(document.headers.get('Access-Control-Allow-Origin'), '*');
    assert.ok('/v1/jobs' in ((await document.json()) as { paths: object }).paths);
  });

  test('other pages of the origin stand beside the API and do not hide it', async () => {
    const pages = async (request: Request) =>
      new URL(request.url).pathname === '/docs' ? new Response('docs') : undefined;
    const { fetch } = createService({ ...basics, db: service().db, pages });
    assert.equal(await (await fetch(new Request('http://api.example/docs'))).text(), 'docs');
    assert.equal((await fetch(new Request('http://api.example/docs/none'))).status, 404);
    assert.equal((await fetch(new Request('http://api.example/docs', { method: 'POST' }))).status, 404);
  });

  test('nothing of all this was a fault of the service', () => {
    assert.deepEqual(service().faults, []);
  });
});
