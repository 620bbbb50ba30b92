import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { describeService } from '../testing/suite.ts';

describeService('profiles', (service) => {
  for (const id of ['golmud', 'pingdingshan', 'dongxihu', 'guangdong', 'meizhou', 'chifeng']) {
    test(`${id} answers with what it inherits, and its tag holds until a version changes`, async () => {
      const first = await service().get<Schemas['Profile']>(`/v1/profiles/${id}`);
      assert.equal(first.status, 200);
      assert.ok(first.body.lineage.length > 1, 'stands on the national base at least');
      const again = await service().get(`/v1/profiles/${id}`, {
        'If-None-Match': first.headers.get('ETag') ?? '',
      });
      assert.equal(again.status, 304);
    });
  }

  test('a county takes the profile of the nearest region above it', async () => {
    const { body } = await service().get<Schemas['Profile']>('/v1/regions/441402/profile');
    assert.equal(body.id, 'meizhou');
  });

  test('an unknown profile or region says so', async () => {
    assert.equal((await service().refused('/v1/profiles/nowhere')).status, 404);
    const { status, body } = await service().refused('/v1/regions/999999/profile');
    assert.deepEqual([status, body.errors?.[0]?.code], [400, 'region_unknown']);
  });
});
