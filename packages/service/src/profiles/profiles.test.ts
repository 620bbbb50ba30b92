import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { resolve } from '@yizhan/profiles';
import { testNow, type TestService } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import { contentTag } from './tags.ts';

type Profile = Schemas['Profile'];

const ids = ['cn', 'golmud', 'pingdingshan', 'dongxihu', 'guangdong', 'meizhou', 'chifeng'];

const lineageOf = ({ body }: { body: Profile }): string[] =>
  body.lineage.map(({ id, version }) => `${id} ${version}`);

const faultsOf = ({ body }: { body: Schemas['Problem'] }) =>
  body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

async function at(service: TestService, now: string, ask: () => Promise<void>): Promise<void> {
  service.clock.now = new Date(now);
  await ask().finally(() => (service.clock.now = testNow));
}

/** The same profile with one value changed, once for every value that it holds. */
function* withOneValueChanged(profile: Profile): Generator<[path: string, changed: Profile]> {
  const whole = structuredClone(profile);
  function* within(part: object, path: string): Generator<[string, Profile]> {
    const fields: [string, unknown][] = Object.entries(part);
    for (const [name, value] of fields) {
      const here = `${path}/${name}`;
      if (typeof value === 'object' && value !== null) yield* within(value, here);
      else {
        Object.assign(part, { [name]: typeof value === 'number' ? value + 1 : `${String(value)}~` });
        yield [here, whole];
        Object.assign(part, { [name]: value });
      }
    }
  }
  yield* within(whole, '');
}

describeService('profiles', (service) => {
  const get = (path: string, headers?: Record<string, string>) => service().get<Profile>(path, headers);

  for (const id of ids) {
    test(`${id} answers what it says and what it inherits, and is not sent twice`, async () => {
      const first = await get(`/v1/profiles/${id}`);
      assert.equal(first.status, 200);
      assert.deepEqual(first.body, resolve(id, '2026-11-21'));
      const again = await get(`/v1/profiles/${id}`, { 'If-None-Match': first.headers.get('ETag') ?? '' });
      assert.equal(again.status, 304);
      assert.equal(again.headers.get('ETag'), first.headers.get('ETag'));
    });

    test(`the tag of ${id} stands for every value in it, inherited ones too`, async () => {
      const { body, headers } = await get(`/v1/profiles/${id}`);
      assert.equal(headers.get('ETag'), `"${contentTag(body)}"`);
      let values = 0;
      for (const [path, changed] of withOneValueChanged(body)) {
        assert.notEqual(`"${contentTag(changed)}"`, headers.get('ETag'), path);
        values += 1;
      }
      assert.ok(values > 100, `${values} values`);
    });
  }

  test('Meizhou has what Guangdong and the nation say, and its own word where it differs', async () => {
    const meizhou = await get('/v1/profiles/meizhou');
    assert.deepEqual(lineageOf(meizhou), ['cn 2026.1', 'guangdong 2023.1', 'meizhou 2024.1']);
    const plaques = new Map(meizhou.body.plaques.map((plaque) => [plaque.id, plaque.dimensions?.thickness]));
    assert.deepEqual(plaques.get('station_plaque'), { op: 'gte', valueMm: 0.9 }, 'inherited');
    assert.deepEqual(plaques.get('market_plaque'), { op: 'eq', valueMm: 0.7 }, 'overridden');
    assert.ok((meizhou.body.ads?.mandatoryFields.length ?? 0) > 0, 'from the national base');
  });

  test('the day decides which version answers, here and above', async () => {
    assert.deepEqual(lineageOf(await get('/v1/profiles/dongxihu?asOf=2026-01-12')), [
      'cn 2025.1',
      'dongxihu 2022.1',
    ]);
    assert.deepEqual(lineageOf(await get('/v1/profiles/dongxihu?asOf=2026-01-13')), [
      'cn 2026.1',
      'dongxihu 2022.1',
    ]);
    assert.equal((await get('/v1/profiles/golmud?asOf=2023-07-19')).status, 200);
    assert.equal((await service().refused('/v1/profiles/golmud?asOf=2023-07-18')).status, 404);
  });

  test('without a day it is today in Shanghai, which begins at 16:00 of UTC', async () => {
    const versionOf = async () => (await get('/v1/profiles/cn')).body.version;
    await at(service(), '2026-01-12T15:59:59Z', async () => assert.equal(await versionOf(), '2025.1'));
    await at(service(), '2026-01-12T16:00:00Z', async () => assert.equal(await versionOf(), '2026.1'));
  });

  test('a version is found by its name after a later one came, with a tag of its own', async () => {
    const [old, present] = [await get('/v1/profiles/cn?version=2022.1'), await get('/v1/profiles/cn')];
    assert.deepEqual([old.body.version, old.body.ads], ['2022.1', resolve('cn', '2022-03-14')?.ads]);
    assert.notEqual(old.headers.get('ETag'), present.headers.get('ETag'));
    assert.equal((await service().refused('/v1/profiles/cn?version=1999.1')).status, 404);
  });

  test('a draft says that it is one', async () => {
    const { body } = await get('/v1/profiles/chifeng');
    assert.deepEqual([body.status, body.effectiveFrom], ['draft', null]);
  });

  test('a region has its own profile, the nearest one above it, or the national base', async () => {
    for (const [region, id] of Object.entries({
      441400: 'meizhou',
      441402: 'meizhou',
      440300: 'guangdong',
      440305: 'guangdong',
      410471: 'pingdingshan',
      632898: 'golmud',
      341000: 'cn',
    })) {
      const { status, body } = await get(`/v1/regions/${region}/profile`);
      assert.deepEqual([status, body.id], [200, id], region);
    }
  });

  test('a region goes by the day too, and its answer bears the tag of the profile', async () => {
    const before = await get('/v1/regions/441403/profile?asOf=2024-02-28');
    const after = await get('/v1/regions/441403/profile?asOf=2024-02-29');
    assert.deepEqual([before.body.id, after.body.id], ['guangdong', 'meizhou']);
    const itself = await get('/v1/profiles/meizhou?asOf=2024-02-29');
    assert.equal(after.headers.get('ETag'), itself.headers.get('ETag'));
  });

  test('shared caches keep a profile for an hour, and browsers ask with the tag', async () => {
    for (const path of ['/v1/profiles/golmud', '/v1/regions/632801/profile']) {
      const { headers } = await get(path);
      assert.equal(headers.get('Cache-Control'), 'public, max-age=0, s-maxage=3600, must-revalidate');
    }
  });

  test('an unknown profile or region says so', async () => {
    const { status, body } = await service().refused('/v1/profiles/nowhere');
    assert.deepEqual([status, body.code], [404, 'not_found']);
    const refused = await service().refused('/v1/regions/999999/profile');
    assert.deepEqual([refused.status, faultsOf(refused)], [400, ['/regionCode region_unknown']]);
  });

  test('a day that is none is refused in plain Chinese, and the field is named', async () => {
    for (const path of ['/v1/profiles/golmud?asOf=2026-02-30', '/v1/regions/632801/profile?asOf=today']) {
      const refused = await service().refused(path);
      assert.equal(refused.status, 400);
      assert.deepEqual(faultsOf(refused), ['/asOf invalid_date']);
      const { message = '' } = refused.body.errors?.[0] ?? {};
      assert.match(message, /日期/);
      assert.doesNotMatch(message, /asOf|date|pattern/i);
    }
  });
});
