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

  test('the five places are complete, with their functional areas', async () => {
    const counts = { 632801: [0, 3], 410400: [10, 2], 420112: [0, 1], 441400: [8, 0], 150400: [12, 0] };
    for (const [parent, expected] of Object.entries(counts)) {
      const { body } = await service().get<Schemas['RegionPage']>(`/v1/regions?limit=100&parent=${parent}`);
      const of = (wanted: string) => body.items.filter(({ kind }) => kind === wanted).length;
      assert.deepEqual([of('statutory'), of('functional')], expected, parent);
    }
  });

  test('say since when and until when a code holds, and are those of the day asked for', async () => {
    const meixian = async (query: string) => {
      const { body } = await service().get<Schemas['RegionPage']>(`/v1/regions?parent=441400${query}`);
      return body.items
        .filter(({ name }) => name.startsWith('梅县'))
        .map(({ code, validFromOn, validUntilOn }) => [code, validFromOn, validUntilOn]);
    };
    assert.deepEqual(await meixian(''), [['441403', '2013-10-18', null]]);
    assert.deepEqual(await meixian('&asOf=2013-10-18'), [['441403', '2013-10-18', null]]);
    assert.deepEqual(await meixian('&asOf=2013-10-17'), [['441421', null, '2013-10-17']]);
  });

  test('nothing lies below a code that does not hold on the day', async () => {
    assert.equal((await service().refused('/v1/regions?parent=441421')).status, 400);
    assert.equal((await service().refused('/v1/regions?parent=441403&asOf=2013-10-17')).status, 400);
    const past = await service().get<Schemas['RegionPage']>('/v1/regions?parent=441421&asOf=2013-10-17');
    assert.deepEqual([past.status, past.body.items], [200, []]);
  });

  test('a day that is none is refused by name', async () => {
    const { status, body } = await service().refused('/v1/regions?asOf=2026-02-30');
    assert.deepEqual(
      [status, body.errors?.[0]?.pointer, body.errors?.[0]?.code],
      [400, '/asOf', 'invalid_date'],
    );
  });

  test('are not sent twice', async () => {
    const first = await service().get('/v1/regions?parent=441400');
    const [tag = '', control] = [first.headers.get('ETag') ?? undefined, first.headers.get('Cache-Control')];
    assert.equal(control, 'public, max-age=0, s-maxage=3600, must-revalidate');
    const again = await service().get('/v1/regions?parent=441400', { 'If-None-Match': tag });
    const before = await service().get('/v1/regions?parent=441400&asOf=2013-10-17', { 'If-None-Match': tag });
    assert.deepEqual([again.status, before.status], [304, 200]);
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
