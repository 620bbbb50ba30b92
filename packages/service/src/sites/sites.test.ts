import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { chifengKey } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';

describeService('sites', (service) => {
  test('the key tells its site: the demonstration site shows several places', async () => {
    const { body } = await service().get<Schemas['Site']>('/v1/sites/current');
    assert.equal(body.region, null);
    assert.equal(body.hotline, '12333');
  });

  test('a site of one place says which', async () => {
    const { body } = await service().get<Schemas['Site']>(`/v1/sites/current?site=${chifengKey}`);
    assert.equal(body.region?.fullName, '内蒙古自治区赤峰市');
    assert.equal('hotline' in body, false);
  });
});
