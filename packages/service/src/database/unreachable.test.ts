import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { sql } from 'drizzle-orm';
import { demoSiteKey } from '../seed/demo.ts';
import { createService } from '../service.ts';
import { testNow, testSecrets } from '../testing/service.ts';
import { connectPostgres } from './postgres.ts';
import { createTestDatabase } from './testing.ts';
import { isUnreachable } from './unreachable.ts';

const reasonOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => assert.fail('it was to fail'),
    (error: unknown) => error,
  );

describe('a database that cannot be reached', () => {
  test('is answered with 503 and when to come again, because nothing has happened', async (t) => {
    const db = connectPostgres({ url: 'postgres://nobody:nothing@127.0.0.1:1/nowhere' });
    t.after(() => db.close());
    const faults: unknown[] = [];
    const { fetch } = createService({
      db,
      now: () => testNow,
      secrets: testSecrets,
      sms: async () => undefined,
      log: (entry) => entry.level === 'error' && faults.push(entry),
    });
    const answer = await fetch(new Request(`http://api.example/v1/jobs?site=${demoSiteKey}`));
    const problem = (await answer.json()) as Schemas['Problem'];
    assert.deepEqual([answer.status, problem.code], [503, 'unavailable']);
    assert.equal(answer.headers.get('Retry-After'), '2');
    assert.equal(faults.length, 1);
  });

  test('is one that has no connection left, but not one that broke under a statement', async (t) => {
    const { url, drop } = await createTestDatabase();
    const db = connectPostgres({ url, max: 1, timeoutMs: 100 });
    t.after(async () => {
      await db.close();
      await drop();
    });
    const held = Promise.withResolvers<void>();
    const holding = db.transaction(() => held.promise);
    assert.ok(isUnreachable(await reasonOf(db.execute(sql`select 1`))));
    held.resolve();
    await holding;
    const broken = await reasonOf(db.execute(sql`select pg_terminate_backend(pg_backend_pid())`));
    assert.ok(!isUnreachable(broken));
  });
});
