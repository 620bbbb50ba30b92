import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLimiter } from './limiter.ts';
import { Refusal } from '../refusal.ts';
import { createService } from '../service.ts';
import { demoSiteKey } from '../seed/demo.ts';
import { chifengKey, testNow, testSecrets } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';

describeService('rates', (service) => {
  const taken = async (takes: Promise<void>[]) => {
    const results = await Promise.allSettled(takes);
    return results.filter(({ status }) => status === 'fulfilled').length;
  };

  test('hold over all processes together, however they are mixed', async () => {
    const limit = { name: 'shared', amount: 200, seconds: 60 };
    const processes = Array.from({ length: 3 }, () => createLimiter(service().db));
    const takes = Array.from({ length: 600 }, (_, index) => processes[index % 3]?.take(limit, 'a', testNow));
    assert.equal(await taken(takes.map((take) => Promise.resolve(take))), 200);
  });

  test('cost a query for every fiftieth permit only', async () => {
    const { db } = service();
    let queries = 0;
    const counting = Object.create(db, {
      execute: { value: (...args: Parameters<typeof db.execute>) => (queries++, db.execute(...args)) },
    }) as typeof db;
    const limit = { name: 'batched', amount: 1_000, seconds: 60 };
    const limiter = createLimiter(counting);
    for (let index = 0; index < 500; index++) await limiter.take(limit, 'a', testNow);
    assert.equal(queries, 25);
  });

  test('say when the next try may succeed, and begin anew then', async () => {
    const limit = { name: 'renewed', amount: 1, seconds: 60 };
    const limiter = createLimiter(service().db);
    const at = (seconds: number) => new Date(testNow.getTime() + seconds * 1000);
    await limiter.take(limit, 'a', at(20));
    await assert.rejects(limiter.take(limit, 'a', at(20)), (error) => {
      assert.ok(error instanceof Refusal);
      assert.deepEqual([error.status, error.details.headers], [429, { 'Retry-After': '40' }]);
      return true;
    });
    await limiter.take(limit, 'b', at(20));
    await limiter.take(limit, 'a', at(60));
  });

  test('refuse one address and go on serving the others', async () => {
    const { fetch } = createService({
      db: service().db,
      now: () => testNow,
      secrets: testSecrets,
      sms: async () => undefined,
      limits: { readsPerAddress: { name: 'test reads', amount: 3, seconds: 60 } },
    });
    const get = async (address: string) =>
      (await fetch(new Request(`http://api.example/v1/jobs?limit=1&site=${demoSiteKey}`), address)).status;
    const loud = [await get('10.0.0.1'), await get('10.0.0.1'), await get('10.0.0.1'), await get('10.0.0.1')];
    assert.deepEqual(loud, [200, 200, 200, 429]);
    assert.equal(await get('10.0.0.2'), 200);
    const guess = async (key: string) =>
      (await fetch(new Request(`http://api.example/v1/jobs?site=pk_live_${key}`), '10.0.0.3')).status;
    const guesses = [
      await guess('aaaaaaaa'),
      await guess('bbbbbbbb'),
      await guess('cccccccc'),
      await guess('d'),
    ];
    assert.deepEqual(guesses, [401, 401, 401, 429], 'invented keys count as well');
  });

  test('let so many codes go out for one address, and so many for one site, whatever the numbers', async () => {
    let sent = 0;
    const { fetch } = createService({
      db: service().db,
      now: () => testNow,
      secrets: testSecrets,
      sms: async () => void (sent += 1),
      limits: {
        codesPerAddress: { name: 'test codes per address', amount: 2, seconds: 3_600 },
        codesPerSite: { name: 'test codes per site', amount: 5, seconds: 3_600 },
      },
    });
    const ask = async (site: string, address: string) => {
      const request = new Request(`http://api.example/v1/identity/codes?site=${site}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ phone: `136${String(++numbers).padStart(8, '0')}` }),
      });
      return (await fetch(request, address)).status;
    };
    let numbers = 0;
    const one = [await ask(demoSiteKey, '10.0.1.1'), await ask(demoSiteKey, '10.0.1.1')];
    assert.deepEqual([...one, await ask(demoSiteKey, '10.0.1.1')], [202, 202, 429]);
    const others: number[] = [];
    for (const host of [2, 3, 4, 5]) others.push(await ask(demoSiteKey, `10.0.1.${host}`));
    assert.deepEqual(others, [202, 202, 202, 429]);
    assert.equal(sent, 5);
    assert.equal(await ask(chifengKey, '10.0.1.6'), 202);
  });
});
