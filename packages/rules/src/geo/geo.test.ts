import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import type gcoordModule from 'gcoord';
import { answered, assertSound, refused } from '../testing.ts';
import { bd09ToGcj02, fromGcj02, gcj02ToBd09, toGcj02, type LngLat } from './datum.ts';
import { distance, fromCgcs2000, mapCrs, readPoint, toCgcs2000, type Crs, type GeoPoint } from './index.ts';

/** Its types describe an ES module, its entry for Node is CommonJS: an import would get one of the two wrong. */
const gcoord = createRequire(import.meta.url)('gcoord') as typeof gcoordModule.default;

const near = (actual: number, expected: number, tolerance: number): void =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected} ± ${tolerance}`);

test('F10: a station entered by 高德 is kept in CGCS2000', () => {
  const { lng, lat } = answered(toCgcs2000({ lng: 118.893171, lat: 42.258935 }, 'GCJ02'));
  near(lng, 118.887, 0.000_01);
  near(lat, 42.257, 0.000_01);
});

test('the offset of GCJ-02 is what it is measured to be in the five places', () => {
  const places: readonly [string, GeoPoint, number][] = [
    ['赤峰', { lng: 118.887, lat: 42.257 }, 552],
    ['平顶山', { lng: 113.192, lat: 33.766 }, 601],
    ['东西湖', { lng: 114.137, lat: 30.62 }, 600],
    ['梅州', { lng: 116.122, lat: 24.288 }, 570],
    ['格尔木', { lng: 94.903, lat: 36.402 }, 96],
  ];
  for (const [name, point, metres] of places) {
    const shown = answered(fromCgcs2000(point, mapCrs.amap));
    const offset = answered(distance(point, shown));
    assert.ok(Math.abs(offset - metres) <= 12, `${name}: ${offset}`);
  }
});

test('links to 百度 and 天地图 are written in their own systems', () => {
  const point = { lng: 118.887, lat: 42.257 };
  assert.deepEqual(answered(fromCgcs2000(point, mapCrs.tianditu)), point);
  assert.deepEqual(answered(toCgcs2000(point, 'WGS84')), point);
  const baidu = answered(fromCgcs2000(point, mapCrs.baidu));
  near(answered(distance(point, baidu)), 1200, 300);
});

test('distances are metres along the surface', () => {
  near(answered(distance({ lng: 0, lat: 0 }, { lng: 0, lat: 1 })), 111_195, 1);
  near(answered(distance({ lng: -180, lat: 0 }, { lng: 180, lat: 0 })), 0, 1e-6);
  near(answered(distance({ lng: 0, lat: 90 }, { lng: 50, lat: -90 })), 20_015_114, 1);
});

test('a point that cannot be is refused by the field that is wrong', () => {
  assert.deepEqual(refused(readPoint({ lng: 200, lat: Number.NaN }, '/place')), [
    { pointer: '/place/lng', code: 'too_big', params: { maximum: 180 } },
    { pointer: '/place/lat', code: 'invalid_type', params: { expected: 'number' } },
  ]);
  assert.deepEqual(refused(readPoint({ lng: 42.257, lat: 118.887 }, '/place')), [
    { pointer: '/place', code: 'point_swapped' },
  ]);
  assert.equal(refused(distance({ lng: 0, lat: 0 }, { lng: 0, lat: 91 }))[0]?.pointer, '/to/lat');
  assert.deepEqual(refused(readPoint(null, '/place')), [{ pointer: '/place', code: 'required' }]);
  assert.deepEqual(
    refused(readPoint({ lat: '42' })).map(({ pointer }) => pointer),
    ['/lng', '/lat'],
  );
});

test('outside China nothing is converted', () => {
  for (const convert of [toCgcs2000, fromCgcs2000])
    assert.deepEqual(refused(convert({ lng: 2.35, lat: 48.86 }, 'GCJ02', '/place')), [
      { pointer: '/place', code: 'point_outside_china' },
    ]);
  assert.equal(refused(toCgcs2000({ lng: 118, lat: 42 }, 'EPSG3857' as Crs))[0]?.code, 'not_an_option');
});

const inChina = fc.record({
  lng: fc.double({ min: 73, max: 136, noNaN: true }),
  lat: fc.double({ min: 3, max: 54, noNaN: true }),
});
const runs = { numRuns: 10_000 };

test('every conversion agrees with gcoord', () => {
  const { WGS84, GCJ02, BD09 } = gcoord;
  fc.assert(
    fc.property(inChina, ({ lng, lat }) => {
      const agrees = (ours: LngLat, theirs: readonly number[], tolerance: number): void => {
        near(ours[0], theirs[0] ?? NaN, tolerance);
        near(ours[1], theirs[1] ?? NaN, tolerance);
      };
      const point: [number, number] = [lng, lat];
      agrees(toGcj02(point), gcoord.transform(point, WGS84, GCJ02), 1e-11);
      agrees(gcj02ToBd09(point), gcoord.transform(point, GCJ02, BD09), 1e-11);
      agrees(bd09ToGcj02(point), gcoord.transform(point, BD09, GCJ02), 1e-11);
      // gcoord stops searching at a millionth of a degree.
      agrees(fromGcj02(point), gcoord.transform(point, GCJ02, WGS84), 2e-6);
    }),
    runs,
  );
});

test('the search back from GCJ-02 has converged', () => {
  fc.assert(
    fc.property(inChina, ({ lng, lat }) => {
      const again = toGcj02(fromGcj02([lng, lat]));
      near(again[0], lng, 1e-12 * 360);
      near(again[1], lat, 1e-12 * 360);
    }),
    runs,
  );
});

test('there and back again is the same place', () => {
  fc.assert(
    fc.property(inChina, fc.constantFrom<Crs[]>('GCJ02', 'BD09', 'WGS84'), (point, crs) => {
      const there = fromCgcs2000(point, crs);
      const back = there.ok ? toCgcs2000(there.value, crs) : there;
      if (!back.ok) return;
      near(back.value.lng, point.lng, 0.000_01);
      near(back.value.lat, point.lat, 0.000_01);
    }),
    runs,
  );
});

test('whatever numbers come, a point is converted and measured or refused by name', () => {
  const wild = fc.record({ lng: fc.double(), lat: fc.oneof(fc.double(), fc.double({ min: -90, max: 90 })) });
  const anyPoint = fc.oneof(wild, inChina);
  fc.assert(
    fc.property(
      anyPoint,
      anyPoint,
      fc.anything(),
      fc.constantFrom<Crs[]>('CGCS2000', 'GCJ02', 'BD09'),
      (from, to, junk, crs) => {
        for (const result of [
          readPoint(junk),
          distance(from, to),
          toCgcs2000(from, crs),
          fromCgcs2000(from, crs),
        ])
          if (result.ok) assertSound(result.value);
          else for (const { code } of result.problems) assert.match(code, /^[a-z_]+$/);
      },
    ),
    runs,
  );
});
