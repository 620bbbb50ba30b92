import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { text } from './cite.ts';
import type { ProfileLayer } from './layer.ts';
import { layers } from './layers.ts';
import { resolve, resolveForRegion } from './resolve.ts';
import { profileOf, ruleOf, words } from './testing.ts';

const lineage = (id: string, asOf?: string): string[] =>
  profileOf(id, asOf).lineage.map((part) => `${part.id} ${part.version}`);

test('Meizhou inherits Guangdong, which inherits the national base', () => {
  assert.deepEqual(lineage('meizhou'), ['cn 2026.1', 'guangdong 2023.1', 'meizhou 2024.1']);
  assert.deepEqual(profileOf('meizhou').naming, profileOf('guangdong').naming);
});

test('an override replaces the rule of that name and leaves its neighbours', () => {
  const [above, here] = [profileOf('guangdong').plaques, profileOf('meizhou').plaques];
  assert.equal(ruleOf(above, 'market_plaque').dimensions, null);
  assert.equal(ruleOf(here, 'market_plaque').dimensions?.thickness.valueMm, 0.7);
  assert.deepEqual(ruleOf(here, 'station_plaque'), ruleOf(above, 'station_plaque'));
  assert.deepEqual(
    here.map(({ id }) => id),
    above.map(({ id }) => id),
  );
});

test('an override of a single rule keeps the fields that it does not name', () => {
  const [base, here] = [profileOf('cn').complaints, profileOf('pingdingshan').complaints];
  assert.deepEqual(here?.hotlines, base?.hotlines);
  assert.ok(words(here?.categories ?? []).includes('恶意欠薪'));
});

test('what is inherited goes by the day, here before and after the notice of 2026', () => {
  assert.deepEqual(lineage('dongxihu', '2022-06-14'), ['cn 2022.1', 'dongxihu 2022.1']);
  assert.deepEqual(lineage('dongxihu', '2026-01-12'), ['cn 2025.1', 'dongxihu 2022.1']);
  assert.deepEqual(lineage('dongxihu', '2026-01-13'), ['cn 2026.1', 'dongxihu 2022.1']);
});

test('a profile holds on its first day and not on the day before', () => {
  assert.equal(resolve('golmud', '2023-07-19')?.version, '2023.1');
  assert.equal(resolve('golmud', '2023-07-18'), undefined);
});

test('a draft answers as a draft on any day, since nothing is in force in its place', () => {
  assert.equal(profileOf('chifeng', '2024-05-01').status, 'draft');
});

test('a version in force comes before a draft of the next', () => {
  const draft: ProfileLayer = {
    ...ruleOf(layers, 'dongxihu'),
    version: '2027.1',
    status: 'draft',
    effectiveFrom: null,
  };
  const all = [...layers, draft];
  assert.equal(resolve('dongxihu', '2026-11-21', undefined, all)?.version, '2022.1');
  assert.equal(resolve('dongxihu', '2026-11-21', '2027.1', all)?.version, '2027.1');
});

test('a score sheet finds the version it was judged by after a newer one came', () => {
  const old = { ...ruleOf(layers, 'dongxihu'), effectiveTo: '2026-12-31' };
  const next: ProfileLayer = {
    ...ruleOf(layers, 'dongxihu'),
    version: '2027.1',
    effectiveFrom: '2027-01-01',
    name: text('武汉市东西湖区（新）', 'Dongxihu, new'),
  };
  const all = [...layers.filter(({ id }) => id !== 'dongxihu'), old, next];
  assert.equal(resolve('dongxihu', '2027-01-01', undefined, all)?.version, '2027.1');
  assert.equal(resolve('dongxihu', '2026-12-31', undefined, all)?.version, '2022.1');
  assert.equal(resolve('dongxihu', '2028-01-01', '2022.1', all)?.name['zh-CN'], '武汉市东西湖区');
});

test('an unknown profile and an unknown version have no answer', () => {
  assert.equal(resolve('atlantis', '2026-11-21'), undefined);
  assert.equal(resolve('golmud', '2026-11-21', '1999.1'), undefined);
  assert.equal(resolve('golmud', 'not a day'), undefined);
});

test('a region has its own profile or that of the nearest region above it', () => {
  const idFor = (region: string, asOf = '2026-11-21') => resolveForRegion(region, asOf)?.id;
  assert.equal(idFor('150404'), 'chifeng');
  assert.equal(idFor('441403'), 'meizhou');
  assert.equal(idFor('440300'), 'guangdong');
  assert.equal(idFor('440305'), 'guangdong', 'a county that is in no list');
  assert.equal(idFor('341002'), 'cn');
  assert.equal(idFor('999999'), 'cn');
});

test('PDS-35 functional areas have the profile of the place that they belong to', () => {
  const idFor = (region: string) => resolveForRegion(region, '2026-11-21')?.id;
  assert.equal(idFor('410471'), 'pingdingshan');
  assert.equal(idFor('410472'), 'pingdingshan');
  assert.equal(idFor('632898'), 'golmud');
  assert.equal(idFor('420196'), 'dongxihu');
});

test('before a place had rules its region has those above', () => {
  assert.equal(resolveForRegion('441403', '2024-02-28')?.id, 'guangdong');
  assert.equal(resolveForRegion('441403', '2023-12-30')?.id, 'cn');
  assert.equal(resolveForRegion('441403', '2021-12-31'), undefined);
});

test('whatever id, region, day and version are asked for, a profile answers or there is none', () => {
  const ids = fc.constantFrom('meizhou', 'chifeng', 'cn', '__proto__', 'constructor');
  const days = fc.constantFrom('2026-11-21', '2026-02-30', '0000-00-00', '9999-12-31', '');
  const any = fc.string();
  const codes = fc.oneof(fc.stringMatching(/^\d{0,8}$/), any);
  fc.assert(
    fc.property(fc.oneof(ids, any), codes, fc.oneof(days, any), fc.option(any), (id, code, day, version) => {
      for (const profile of [resolve(id, day, version ?? undefined), resolveForRegion(code, day)]) {
        if (profile) assert.ok(profile.lineage.some(({ id: part }) => part === 'cn'));
      }
    }),
    { numRuns: 10_000 },
  );
});
