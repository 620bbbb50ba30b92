import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { describeService } from '../testing/suite.ts';

describeService('regions', (service) => {
  test('begin with the provinces, in the order of their codes', async () => {
    const { body } = await service().get<Schemas['RegionPage']>('/v1/regions');
    assert.deepEqual(
      body.items.map(({ code, name, level }) => `${code} ${name} ${level}`),
      [
        '150000 内蒙古自治区 province',
        '410000 河南省 province',
        '420000 湖北省 province',
        '440000 广东省 province',
        '630000 青海省 province',
      ],
    );
  });

  test('go down level by level, with the full name', async () => {
    const { body } = await service().get<Schemas['RegionPage']>('/v1/regions?parent=420100');
    assert.deepEqual(
      body.items.map(({ code, fullName, parentCode }) => [code, fullName, parentCode]),
      [['420112', '湖北省武汉市东西湖区', '420100']],
    );
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
