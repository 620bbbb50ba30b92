import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullName, isValidOn, isWithin, regionAbove, regionByCode, regions } from './index.ts';

const below = (code: string) =>
  regions.filter(({ parentCode, validTo }) => parentCode === code && validTo === null);

test('the country has 34 provinces and 333 cities', () => {
  assert.equal(regions.filter(({ level }) => level === 'province').length, 34);
  assert.equal(regions.filter(({ level }) => level === 'city').length, 333);
});

test('every code has six digits, stands once and below a region that stands before it', () => {
  const seen = new Set<string>();
  for (const { code, name, parentCode } of regions) {
    assert.match(code, /^\d{6}$/);
    assert.ok(name.length > 0 && !seen.has(code), code);
    assert.ok(parentCode === null || seen.has(parentCode), code);
    seen.add(code);
  }
});

test('PDS-35 平顶山 has ten counties and two functional areas, twelve units in all', () => {
  const units = below('410400');
  assert.equal(units.filter(({ kind }) => kind === 'statutory').length, 10);
  assert.deepEqual(
    units.filter(({ kind }) => kind === 'functional').map(({ code, codedBy }) => [code, codedBy]),
    [
      ['410471', 'nbs'],
      ['410472', 'nbs'],
    ],
  );
});

test('赤峰 has twelve banners and districts, 梅州 eight counties', () => {
  assert.equal(below('150400').length, 12);
  assert.equal(below('441400').length, 8);
});

test('GEM-01 格尔木 has two committees and a zone, coded by the project since no national list has them', () => {
  assert.deepEqual(
    below('632801').map(({ name, kind, codedBy }) => [name, kind, codedBy]),
    [
      ['东城区行政委员会', 'functional', 'project'],
      ['西城区行政委员会', 'functional', 'project'],
      ['昆仑经济技术开发区', 'functional', 'project'],
    ],
  );
});

test('DXH-36 常青花园 is a functional area of 东西湖', () => {
  assert.deepEqual(
    below('420112').map(({ name, kind }) => [name, kind]),
    [['常青花园', 'functional']],
  );
});

test('a full name runs from the province down', () => {
  assert.equal(fullName('150404'), '内蒙古自治区赤峰市松山区');
  assert.equal(fullName('632898'), '青海省海西蒙古族藏族自治州格尔木市昆仑经济技术开发区');
  assert.equal(fullName('000000'), undefined);
});

test('a code that went out of use is still found, and held only until its last day', () => {
  const [county, district] = [regionByCode('441421'), regionByCode('441403')];
  assert.ok(county && district);
  assert.deepEqual([isValidOn(county, '2013-10-17'), isValidOn(county, '2013-10-18')], [true, false]);
  assert.deepEqual([isValidOn(district, '2013-10-17'), isValidOn(district, '2013-10-18')], [false, true]);
});

test('the region above is known for codes that are in no list too', () => {
  assert.equal(regionAbove('440305'), '440300');
  assert.equal(regionAbove('110101'), '110000');
  assert.equal(regionAbove('110000'), null);
  assert.equal(regionAbove('nonsense'), null);
});

test('a functional area lies in the place above it, whatever its digits', () => {
  assert.equal(isWithin('632898', '632801'), true);
  assert.equal(isWithin('632898', '630000'), true);
  assert.equal(isWithin('632801', '632898'), false);
});
