import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { testDatabase } from './database/testing.ts';
import { demoSiteKey } from './seed/demo.ts';
import { testService } from './testing/service.ts';

test('a public read costs one query, once its site and a batch of permits are known', async (t) => {
  const service = await testService(await testDatabase(t));
  const paths = ['/v1/jobs?limit=5', '/v1/jobs?limit=5&q=工&near=118,42', '/v1/regions', '/v1/sites/current'];
  for (const path of paths) await service.get(path, { Origin: 'https://www.county.example' });
  const [{ id = '' } = {}] = (await service.get<{ items: { id: string }[] }>('/v1/jobs?limit=1')).body.items;

  const query = t.mock.method(pg.Pool.prototype, 'query');
  const costOf = async (path: string): Promise<number> => {
    const before = query.mock.callCount();
    const { status } = await service.get(path, { Origin: 'https://www.county.example' });
    assert.equal(status, 200);
    return query.mock.callCount() - before;
  };
  assert.equal(await costOf(paths[0] ?? ''), 1);
  assert.equal(await costOf(paths[1] ?? ''), 1);
  assert.equal(await costOf(`/v1/jobs/${id}?site=${demoSiteKey}`), 1);
  assert.equal(await costOf('/v1/regions'), 0);
  assert.equal(await costOf('/v1/sites/current'), 0);
});
