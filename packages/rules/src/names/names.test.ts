import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answered, refused } from '../testing.ts';
import { buildName, checkName, type NamedRegion, type NameFinding, type NamingGrammar } from './index.ts';

type Token = NamingGrammar['tokens'][number];

const literal = (text: string): Token => ({ kind: 'literal', text, required: true });
const region = (label: string, ...levels: ('city' | 'county')[]): Token => ({
  kind: 'region',
  label,
  levels,
  required: true,
});
const place = (label: string): Token => ({ kind: 'place', label, required: true });

const grammar = (
  pattern: string,
  severity: NamingGrammar['severity'],
  clause: string,
  tokens: Token[],
): NamingGrammar => ({
  id: 'name',
  facilityTypes: ['facility'],
  pattern,
  severity,
  tokens,
  examples: [],
  source: { document: 'document', clause, basis: 'stated' },
});

const chifeng = grammar('旗县区+具体位置零工驿站', 'warn', '附件3', [
  region('旗县区', 'county'),
  place('具体位置'),
  literal('零工驿站'),
]);
const gdStation = grammar('所在区域（街镇、村居或园区、场所等）+就业驿站', 'error', '二（二）1', [
  region('县（市、区）', 'county'),
  place('街镇、村居、园区或场所'),
  literal('就业驿站'),
]);
const gdMarket = grammar('所在市或县（市、区）+具体位置+（综合性或行业性）+零工市场', 'warn', '二（三）1', [
  region('所在市或县（市、区）', 'city', 'county'),
  place('具体位置'),
  { kind: 'sector', label: '综合性或行业性', required: false },
  literal('零工市场'),
]);
const pingdingshan = grammar('平顶山市××县（市、区）××零工市场', 'error', '四（二）', [
  literal('平顶山市'),
  region('县（市、区）', 'county'),
  place('具体位置'),
  literal('零工市场'),
]);

const hongshan: NamedRegion[] = [
  { level: 'city', name: '赤峰市' },
  { level: 'county', name: '红山区' },
];
const meixian: NamedRegion[] = [
  { level: 'city', name: '梅州市' },
  { level: 'county', name: '梅县区' },
];

const finding = (name: string, by: NamingGrammar, regions?: NamedRegion[]): NameFinding | null =>
  answered(checkName(name, by, regions, '/name'));

test('F1, CF-31: a station of 赤峰 is named 旗县区 + 具体位置 + 零工驿站', () => {
  assert.equal(finding('红山区站前街道北环零工驿站', chifeng, hongshan), null);
  assert.equal(finding(' 红山区 站前街道北环 零工驿站', chifeng), null);
});

test('F1, CF-31: 北环驿站 is warned of what is missing', () => {
  for (const regions of [hongshan, undefined])
    assert.deepEqual(finding('北环驿站', chifeng, regions), {
      pointer: '/name',
      code: 'naming_pattern',
      params: { parts: '旗县区、零工驿站', pattern: '旗县区+具体位置零工驿站' },
      severity: 'warn',
      missing: ['旗县区', '零工驿站'],
      misplaced: [],
    });
});

test('F7, GD-16: 新城驿站 is an error in Guangdong, 梅县区新城街道就业驿站 is right', () => {
  for (const regions of [meixian, undefined]) {
    assert.equal(finding('梅县区新城街道就业驿站', gdStation, regions), null);
    assert.equal(finding('梅县区新城街道扶贵社区就业驿站', gdStation, regions), null);
    const wrong = finding('新城驿站', gdStation, regions);
    assert.equal(wrong?.severity, 'error');
    assert.deepEqual(wrong.missing, ['县（市、区）', '就业驿站']);
  }
});

test('F7, GD-41: a market may name its trade; words in the wrong place are warned of', () => {
  for (const regions of [meixian, undefined]) {
    assert.equal(finding('梅县区畲江产业园纺织零工市场', gdMarket, regions), null);
    assert.equal(finding('梅州市梅江区零工市场', gdMarket, regions), null);
    const wrong = finding('零工市场(梅江)', gdMarket, regions);
    assert.equal(wrong?.severity, 'warn');
    assert.deepEqual(wrong.missing, ['所在市或县（市、区）']);
    assert.deepEqual(wrong.misplaced, ['零工市场']);
  }
  assert.equal(finding('大埔县湖寮镇综合零工市场', gdMarket), null);
});

test('综合 says what a market is, not where', () => {
  assert.deepEqual(finding('梅县区综合零工市场', gdMarket, meixian)?.missing, ['具体位置']);
});

test('PDS-11: a market of 平顶山 begins with the city, functional areas count as counties', () => {
  assert.equal(finding('平顶山市鲁山县露峰街道零工市场', pingdingshan), null);
  assert.equal(finding('平顶山市高新区皇台街道零工市场', pingdingshan), null);
  const wrong = finding('鲁山县零工市场', pingdingshan, [{ level: 'county', name: '鲁山县' }]);
  assert.deepEqual(wrong?.missing, ['平顶山市', '具体位置']);
  assert.equal(wrong.severity, 'error');
});

test('a neighbouring county, a market and a housing estate are not taken for the region', () => {
  assert.deepEqual(finding('松山区振兴社区零工驿站', chifeng, hongshan)?.missing, ['旗县区']);
  assert.deepEqual(finding('北环市场零工驿站', chifeng)?.missing, ['旗县区']);
  assert.deepEqual(finding('阳光小区零工驿站', chifeng)?.missing, ['旗县区']);
});

test('words beyond a pattern that leaves no room are named', () => {
  const fixed = grammar('平顶山市零工市场', 'error', '一', [literal('平顶山市'), literal('零工市场')]);
  assert.equal(finding('平顶山市零工市场', fixed), null);
  assert.deepEqual(finding('平顶山市东零工市场', fixed)?.misplaced, ['东']);
});

test('no name is refused', () => {
  assert.deepEqual(refused(checkName('　', chifeng, [], '/name')), [{ pointer: '/name', code: 'required' }]);
});

test('a name is built from parts', () => {
  const general = buildName(gdMarket, { regions: hongshan, place: '综合' });
  assert.deepEqual(refused(general), [{ pointer: '/place', code: 'required', params: { part: '具体位置' } }]);
  const at = { regions: hongshan, place: '站前街道北环' };
  assert.equal(answered(buildName(chifeng, at)), '红山区站前街道北环零工驿站');
  assert.equal(
    answered(buildName(gdMarket, { regions: meixian, place: '畲江产业园', sector: '纺织' })),
    '梅县区畲江产业园纺织零工市场',
  );
});

test('parts that a name lacks are asked for by name', () => {
  assert.deepEqual(refused(buildName(chifeng, { regions: [{ level: 'city', name: '赤峰市' }] })), [
    { pointer: '/regions', code: 'required', params: { part: '旗县区' } },
    { pointer: '/place', code: 'required', params: { part: '具体位置' } },
  ]);
  assert.deepEqual(refused(buildName(chifeng, { regions: hongshan, place: '北' })), [
    { pointer: '/place', code: 'too_short', params: { minimum: 2 } },
  ]);
});

const anyGrammar = fc.constantFrom(chifeng, gdStation, gdMarket, pingdingshan);
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'红山区市场零工驿站就业平顶县综合旗小北环') }),
);

test('a name that was built keeps its grammar', () => {
  const lies = fc.constantFrom(hongshan, meixian);
  fc.assert(
    fc.property(anyGrammar, lies, words, words, (by, regions, at, sector) => {
      const built = buildName(by, { regions, place: at, sector });
      if (built.ok) assert.equal(finding(built.value, by, regions), null, built.value);
    }),
    { numRuns: 10_000 },
  );
});

test('whatever name comes, it is judged or refused by name', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), words), anyGrammar, (name, by) => {
      const result = checkName(name, by, [], '/name');
      if (!result.ok) assert.ok(result.problems.every(({ code }) => /^(required|invalid_type)$/.test(code)));
      else if (result.value) assert.ok(result.value.missing.length + result.value.misplaced.length > 0);
    }),
    { numRuns: 10_000 },
  );
});
