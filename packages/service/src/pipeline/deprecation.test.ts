import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Operation } from '@yizhan/contract';
import * as tables from '@yizhan/contract/operations';
import { countyOrigin } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';

describeService('an operation that the contract marks as deprecated', (service) => {
  test('says so with each answer and refusal, with the days and where to read more', async (t) => {
    const operation: Operation = tables.sites.current;
    const headersOf = async (query: string) => {
      const { headers } = await service().get(`/v1/sites/current${query}`, { Origin: countyOrigin });
      assert.match(headers.get('Access-Control-Expose-Headers') ?? '', /Deprecation.*Link.*Sunset/);
      return ['Deprecation', 'Sunset', 'Link'].map((name) => headers.get(name));
    };
    assert.deepEqual(await headersOf(''), [null, null, null]);

    Object.assign(operation, { deprecated: { since: '2026-10-01', until: '2027-04-01' } });
    t.after(() => Reflect.deleteProperty(operation, 'deprecated'));
    const said = [
      '@1790784000',
      'Wed, 31 Mar 2027 16:00:00 GMT',
      '</docs#sites.current>; rel="deprecation"; type="text/html"',
    ];
    assert.deepEqual(await headersOf(''), said);
    assert.deepEqual(await headersOf('?site=pk_of_nobody_known'), said);
    assert.equal((await service().get('/v1/regions')).headers.get('Deprecation'), null);
  });
});
