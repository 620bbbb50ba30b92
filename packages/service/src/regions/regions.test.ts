import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { codesWithin } from './regions.ts';
import { describeService } from '../testing/suite.ts';

describeService('regions', (service) => {
  test('begin with the provinces, in the order of their codes', async () => {
    const { body } = await service().get<Schemas['RegionPage']>('/v1/regions?limit=100');
    const codes = body.items.map(({ code }) => code);
    assert.deepEqual(codes, codes.toSorted());
    assert.ok(body.items.every(({ level, parentCode }) => level === 'province' && parentCode === null));
    assert.ok(body.items.some(({ fullName }) => fullName === '青海省'));
  });

  test('name functional areas, whose codes do not begin with those of the county above', async () => {
    const { body } = await service().get<Schemas['RegionPage']>('/v1/regions?parent=420112');
    assert.deepEqual(
      body.items.map(({ name, kind }) => [name, kind]),
      [['常青花园', 'functional']],
    );
    assert.ok(codesWithin('420000').includes('420196'));
  });

  test('leave out codes that no longer hold', async () => {
    assert.equal((await service().refused('/v1/regions?parent=441421')).status, 400);
  });

  test('go down level by level, with the full name', async () => {
    const { body } = await service().get<Schemas['RegionPage']>('/v1/regions?parent=420100');
    const [dongxihu] = body.items.filter(({ code }) => code === '420112');
    assert.deepEqual([dongxihu?.fullName, dongxihu?.parentCode], ['湖北省武汉市东西湖区', '420100']);
  });

  test('come in pages that join', async () => {
    const whole = await service().get<Schemas['RegionPage']>('/v1/regions?parent=150400');
    const first = await service().get<Schemas['RegionPage']>('/v1/regions?parent=150400&limit=5');
    const rest = await service().get<Schemas['RegionPage']>(
      `/v1/regions?parent=150400&cursor=${first.body.page.nextCursor}`,
    );
    assert.equal(whole.body.page.nextCursor, null);
    assert.deepEqual([...first.body.items, ...rest.body.items], whole.body.items);
  });

  test('an unknown parent is an error with a hint', async () => {
    const { status, body } = await service().refused('/v1/regions?parent=990000');
    assert.deepEqual([status, body.errors?.[0]?.code], [400, 'region_unknown']);
  });
});
