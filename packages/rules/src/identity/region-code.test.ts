import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, refused } from '../testing.ts';
import { findRegion, readRegionCode } from './index.ts';

test('a region code tells its level and what stands above it', () => {
  assert.deepEqual(answered(readRegionCode('632801')), {
    code: '632801',
    level: 'county',
    above: ['630000', '632800'],
  });
  assert.deepEqual(answered(readRegionCode('410400')), {
    code: '410400',
    level: 'city',
    above: ['410000'],
  });
  assert.deepEqual(answered(readRegionCode(' ４１００００ ')), {
    code: '410000',
    level: 'province',
    above: [],
  });
});

test('every province is one, Chongqing, Taiwan, Hong Kong and Macao among them', () => {
  for (const code of ['110000', '500000', '650000', '710000', '810000', '820000'])
    assert.equal(answered(readRegionCode(code)).level, 'province', code);
});

test('PDS-35: a functional area has the form of a county', () => {
  assert.deepEqual(answered(readRegionCode('410471')).above, ['410000', '410400']);
});

test('what is no region code is refused', () => {
  for (const code of ['63280', '6328011', '032801', '630001', '100000', '830000', 'abcdef'])
    assert.deepEqual(refused(readRegionCode(code, '/region')), [
      { pointer: '/region', code: 'region_code_invalid' },
    ]);
});

const regions = [
  { code: '150402', name: '红山区' },
  { code: '410411', name: '湛河区', validFrom: '1994-07-01', validTo: null },
  { code: '441421', name: '梅县', validTo: '2013-12-31' },
  { code: '441403', name: '梅县区', validFrom: '2014-01-01' },
  { code: '410472', name: '旧示范区', validFrom: '2011-01-01', validTo: '2019-12-31' },
  { code: '410472', name: '城乡一体化示范区', validFrom: '2020-01-01' },
];

test('a region is found as it was on a day', () => {
  assert.equal(answered(findRegion(regions, '150402', '2026-10-08')).name, '红山区');
  assert.equal(answered(findRegion(regions, '410472', '2019-12-31')).name, '旧示范区');
  assert.equal(answered(findRegion(regions, '410472', '2020-01-01')).name, '城乡一体化示范区');
});

test('a region that is unknown, retired or not there yet is refused by what it is', () => {
  const problem = (code: string, on: string): unknown => refused(findRegion(regions, code, on, '/region'))[0];
  assert.deepEqual(problem('410499', '2026-10-08'), {
    pointer: '/region',
    code: 'region_unknown',
    params: { code: '410499' },
  });
  assert.deepEqual(problem('441421', '2014-01-01'), {
    pointer: '/region',
    code: 'region_retired',
    params: { validTo: '2013-12-31' },
  });
  assert.deepEqual(problem('441403', '2013-12-31'), {
    pointer: '/region',
    code: 'region_not_yet',
    params: { validFrom: '2014-01-01' },
  });
  assert.deepEqual(problem('150402', '2026-13-01'), { pointer: '/on', code: 'invalid_date' });
});
