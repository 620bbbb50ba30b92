import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regions } from '../regions/index.ts';
import { profileOf, ruleOf, words } from '../testing.ts';

const profile = profileOf('meizhou');
const target = (id: string) => ruleOf(profile.targets, id);

test('GD-01 eight stations in 2024, one in each of the eight counties', () => {
  assert.deepEqual(
    [target('stations_total').threshold, target('stations_total').each, target('stations_total').dueOn],
    [{ op: 'gte', value: 8 }, false, '2024-12-31'],
  );
  assert.deepEqual([target('stations_each').threshold.value, target('stations_each').level], [1, 'county']);
  const counties = regions.filter(({ parentCode, validTo }) => parentCode === '441400' && validTo === null);
  assert.equal(counties.length, 8);
});

test('GD-02 nine markets or more in 2024, one or more in each county, the ninth given to none', () => {
  assert.deepEqual(target('markets_total').threshold, { op: 'gte', value: 9 });
  assert.equal(target('markets_total').unallocated, 1);
  assert.deepEqual(target('markets_each').threshold, { op: 'gte', value: 1 });
  const { variants } = ruleOf(profile.facilityTypes, 'gig_market');
  assert.equal(ruleOf(variants, 'online').requirement, 'may');
});

test('GD-03 the market plaque is 600 × 400 mm, 0.7 mm, folded 20 mm, etched and coloured', () => {
  const { dimensions, source } = ruleOf(profile.plaques, 'market_plaque');
  assert.deepEqual(dimensions, {
    material: '不锈钢',
    finish: '字腐蚀上色',
    longMm: 600,
    shortMm: 400,
    thickness: { op: 'eq', valueMm: 0.7 },
    foldMm: 20,
    orientation: 'either',
  });
  assert.equal(source.document, 'mz');
});

test('GD-04 contacts are due on 2024-03-01, progress at each month end from March', () => {
  assert.deepEqual(ruleOf(profile.filings, 'contacts').due, {
    kind: 'once',
    on: '2024-03-01',
    inclusive: true,
    roll: 'none',
  });
  const { due, to } = ruleOf(profile.filings, 'progress');
  assert.deepEqual(due, { kind: 'monthly', day: 31, from: '2024-03', inclusive: true, roll: 'none' });
  assert.equal(ruleOf(profile.roles, to).label['zh-CN'], '市就业和人才管理中心');
});

test('GD-05 the contact form has two persons with five columns each', () => {
  const { fields, layout } = ruleOf(profile.forms, 'mz_form3');
  const groups = fields.map(({ group }) => group?.['zh-CN']);
  assert.equal(layout, 'record');
  assert.equal(groups.filter((group) => group === '分管领导').length, 5);
  assert.equal(groups.filter((group) => group === '联络员').length, 5);
  assert.deepEqual(words(fields).slice(1, 6), ['姓名', '职务', '办公电话', '移动手机', '传真']);
  assert.deepEqual(words(fields).slice(-2), ['填报人', '联系电话']);
});

test('GD-06 the progress table has two counts built, two being built, each with its own expected month', () => {
  const { fields } = ruleOf(profile.forms, 'mz_form4');
  assert.deepEqual(
    fields.map(({ id, requiredWith }) => [id, requiredWith]),
    [
      ['county', null],
      ['stations_built', null],
      ['markets_built', null],
      ['stations_building', null],
      ['stations_expected', 'stations_building'],
      ['markets_building', null],
      ['markets_expected', 'markets_building'],
    ],
  );
});

test('GD-07 stations are a livelihood project of province and city, markets of the province', () => {
  assert.deepEqual(words(target('stations_total').tags), ['省2024年民生实事', '市2024年民生实事']);
  assert.deepEqual(words(target('markets_total').tags), ['省2024年民生实事']);
});
