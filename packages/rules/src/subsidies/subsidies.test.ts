import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { answered, refused } from '../testing.ts';
import { checkClaim, type EarlierClaim, type SubsidyClaim } from './index.ts';

const source = { document: 'cf', clause: '第六条', basis: 'interpreted' } as const;
const category = (id: string, label: string) => ({ id, label: { 'zh-CN': label }, source });
const service: Schemas['SubsidyRule'] = {
  id: 'station_service',
  label: { 'zh-CN': '零工驿站就业创业服务补助' },
  beneficiary: 'facility',
  facilityTypes: ['gig_station'],
  fund: '内财社发〔2026〕214号',
  payer: 'county_bureau',
  cycle: 'year',
  pass: { op: 'gte', value: 70 },
  uniqueBy: ['facility', 'year', 'fund'],
  exclusiveModes: ['purchased', 'co_located'],
  spendCategories: [category('equipment', '配备和升级服务设施'), category('transport', '服务活动所需的交通')],
  metrics: [],
  openEnded: true,
  validFrom: null,
  validTo: null,
  source,
};
const demonstration: Schemas['SubsidyRule'] = {
  ...service,
  id: 'demonstration_project',
  fund: '赤人社办发〔2024〕147号',
  pass: null,
  uniqueBy: [],
  validTo: '2026-12-31',
};

const claim: SubsidyClaim = {
  claimId: '2026-F-002',
  facilityId: 'zhenxing',
  facilityType: 'gig_station',
  address: '松山区振兴街道芳草路8号',
  uscc: '52420112MJH0000193',
  year: 2026,
  claimedOn: '2026-10-20',
  score: 82,
  spending: [],
};
const first: EarlierClaim = { ...claim, claimId: '2026-F-001', fund: '内财社发〔2026〕214号' };

test('F5, CF-09: a second claim of one facility, year and fund is refused, with the clause and the first claim', () => {
  assert.ok(checkClaim({ ...claim, claimId: '2026-F-001' }, service, []).ok);
  assert.deepEqual(refused(checkClaim(claim, service, [first])), [
    {
      pointer: '/facilityId',
      code: 'duplicate_subsidy',
      params: { claimId: '2026-F-001', clause: '第六条' },
    },
  ]);
});

test('F5: another year, another fund and the claim itself are no second claim', () => {
  for (const other of [
    { ...first, year: 2025 },
    { ...first, fund: '赤人社办发〔2024〕147号' },
    { ...first, claimId: claim.claimId },
  ])
    assert.deepEqual(answered(checkClaim(claim, service, [other])).suspicions, []);
});

test('F5: the same address or credit code under another name is left to a person', () => {
  const renamed = { ...first, facilityId: 'fangcao' };
  const suspicion = (field: string) => ({
    pointer: `/${field}`,
    code: 'duplicate_suspect',
    params: { claimId: '2026-F-001' },
  });
  const judge = (other: EarlierClaim) => answered(checkClaim(claim, service, [other])).suspicions;
  assert.deepEqual(judge(renamed), [suspicion('address'), suspicion('uscc')]);
  const written = { ...renamed, uscc: null, address: '内蒙古赤峰市松山区 振兴街道 芳草路８号' };
  assert.deepEqual(judge(written), [suspicion('address')]);
  assert.deepEqual(judge({ ...renamed, uscc: null, address: '松山区振兴街道芳草路18号' }), []);
  assert.deepEqual(judge({ ...renamed, address: '红山区长青街1号' }), [suspicion('uscc')]);
});

test('F5: two facilities that the bureau runs itself share no credit code', () => {
  const [own, other] = [
    { ...claim, uscc: null },
    { ...first, facilityId: 'fangcao', uscc: null, address: '红山区长青街1号' },
  ];
  assert.deepEqual(answered(checkClaim(own, service, [other])).suspicions, []);
});

test('F5, CF-22: 69 points are below the base, 70 reach it, no assessment is none', () => {
  const judge = (score: number | null) => checkClaim({ ...claim, score }, service, []);
  assert.deepEqual(refused(judge(69)), [
    { pointer: '/score', code: 'score_below_base', params: { score: 69, base: 70 } },
  ]);
  assert.ok(judge(70).ok);
  assert.deepEqual(refused(judge(null)), [{ pointer: '/score', code: 'required' }]);
});

test('F5, CF-11: the demonstration project pays on its last day and not on 2027-01-01', () => {
  const judge = (claimedOn: string) =>
    checkClaim({ ...claim, claimedOn, score: null }, demonstration, [first]);
  assert.ok(judge('2026-12-31').ok);
  assert.deepEqual(refused(judge('2027-01-01')), [
    { pointer: '/claimedOn', code: 'rule_expired', params: { validTo: '2026-12-31' } },
  ]);
  const later = checkClaim(claim, { ...service, validFrom: '2027-01-01' }, []);
  assert.equal(refused(later)[0]?.code, 'rule_not_yet');
});

test('F5, CF-10: a printer is paid for, a staff dinner is not', () => {
  const printer = { label: '打印机', category: 'equipment', amountFen: 168_000 };
  const dinner = { label: '员工聚餐', category: 'meals', amountFen: 120_000 };
  assert.equal(answered(checkClaim({ ...claim, spending: [printer] }, service, [])).spendingFen, 168_000);
  assert.deepEqual(refused(checkClaim({ ...claim, spending: [printer, dinner] }, service, [])), [
    {
      pointer: '/spending/1/category',
      code: 'category_not_allowed',
      params: { label: '员工聚餐', allowed: '配备和升级服务设施、服务活动所需的交通' },
    },
  ]);
});

test('a market does not claim by the rule for stations, and everything wrong is said at once', () => {
  const wrong = checkClaim({ ...claim, facilityType: 'gig_market', score: 60 }, service, [first]);
  assert.deepEqual(
    refused(wrong).map(({ code }) => code),
    ['not_an_option', 'score_below_base', 'duplicate_subsidy'],
  );
});
