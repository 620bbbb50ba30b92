import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseOf, profileOf, ruleOf, words, wordsOf } from '../testing.ts';

const profile = profileOf('dongxihu');
const station = ruleOf(profile.facilityTypes, 'gig_station');
const mode = (id: string) => ruleOf(profile.operatingModes, id);

test('DXH-01 a station serves the public and not profit', () => {
  assert.equal(
    ruleOf(profile.operatorConditions, 'public_interest').label['zh-CN'],
    '提供公益性就业服务，不得以经济利益为驱动',
  );
});

test('DXH-02 a station is set up in three ways', () => {
  for (const id of ['district_led', 'street_led', 'self_built'])
    assert.match(mode(id).source.clause, /第三条/);
});

test('DXH-03 a street plans its stations and files the plan with the district', () => {
  const { modes, steps } = ruleOf(profile.recognition, 'street_plan');
  assert.deepEqual(modes, ['street_led']);
  assert.deepEqual(
    steps.map(({ step, actor, to }) => [step, actor, to]),
    [
      ['plan', 'street', null],
      ['file', 'street', 'district_bureau'],
    ],
  );
});

test('DXH-04 a self-built station applies to the street and is inspected by the district before it hangs the plaque', () => {
  const { steps } = ruleOf(profile.recognition, 'self_built');
  assert.deepEqual(
    steps.map(({ step, actor, to }) => [step, actor, to]),
    [
      ['apply', 'operator', 'street'],
      ['inspect', 'district_bureau', null],
      ['hang_plaque', 'operator', null],
    ],
  );
});

test('DXH-05 the province sets the sign', () => {
  assert.equal(ruleOf(profile.plaques, 'station_sign').designedBy, 'province');
});

test('DXH-07 only stations that government supports may use employment funds', () => {
  assert.deepEqual(
    profile.operatingModes.map(({ id, publicFunds }) => [id, publicFunds]),
    [
      ['district_led', true],
      ['street_led', true],
      ['self_built', false],
      ['purchased', true],
    ],
  );
});

test('DXH-08 stations stand where workers gather and demand is high', () => {
  assert.deepEqual(words(station.siting), ['零工天然聚集区', '零工需求旺盛区', '辐射范围', '交通便利情况']);
});

test('DXH-09 a station has 50 m² or more', () => {
  assert.deepEqual([station.minArea?.m2, station.minArea?.op], [50, 'gte']);
  assert.equal(station.minArea && clauseOf(station.minArea), 'dxh 第九条');
});

test('DXH-10 ten things must be there, epidemic supplies no longer', () => {
  const must = wordsOf(station.equipment, 'must');
  assert.deepEqual(must, [
    '信息发布屏',
    '沙发或桌椅',
    '饮水机',
    '手机充电装置',
    '书报架',
    '公益 WIFI',
    '电脑',
    '办公桌椅',
    '服务台',
    '防寒降暑',
  ]);
  assert.ok(words(profile.retired).includes('防疫物资'));
});

test('DXH-11 stations use the provincial platform and share labour', () => {
  assert.deepEqual(wordsOf(profile.platforms, 'must'), ['省零工系统平台', '共享用工余缺调剂平台']);
});

test('DXH-12 a station has eight services', () => {
  assert.equal(wordsOf(station.services, 'must').length, 8);
});

test('DXH-15 500 placements a year, counted by times, are a must', () => {
  const kpi = ruleOf(profile.kpis, 'placements');
  assert.deepEqual(kpi.threshold, { op: 'gte', value: 500 });
  assert.deepEqual([kpi.countUnit, kpi.cycle], ['person_times', 'year']);
  assert.equal(clauseOf(kpi), 'dxh 第十一条');
});

test('DXH-16 three rules hang where they are seen', () => {
  const wall = ruleOf(profile.disclosures, 'wall');
  assert.deepEqual(words(wall.items), ['人员管理制度', '安全管理制度', '卫生管理制度']);
  assert.equal(wall.placement, 'wall');
});

test('DXH-17 placement has four stages in order', () => {
  assert.deepEqual(words(ruleOf(profile.flows, 'placement').stages), [
    '信息发布',
    '接单处理',
    '岗位匹配',
    '推荐上岗',
  ]);
});

test('DXH-18 a self-built station is rewarded through the contest', () => {
  assert.match(ruleOf(profile.subsidies, 'contest_award').label['zh-CN'], /创新创业大赛/);
  assert.match(mode('purchased').note ?? '', /绩效考核/);
});

test('DXH-19 an operator has two years of service, two people and an office in the district', () => {
  const years = ruleOf(profile.operatorConditions, 'experience');
  const team = ruleOf(profile.operatorConditions, 'team');
  assert.deepEqual(years.threshold, { op: 'gte', value: 2 });
  assert.deepEqual(team.threshold, { op: 'gte', value: 2 });
  assert.deepEqual(team.modes, ['purchased', 'self_built']);
  assert.equal(ruleOf(profile.operatorConditions, 'office').metric, 'fixed_office');
});

test('DXH-20 gambling, bullying, forced deals and fraud are banned', () => {
  assert.deepEqual(words(profile.prohibitions).slice(0, 4), ['打牌赌博', '欺行霸市', '强迫交易', '诈骗']);
});

test('DXH-21 a service contract is drawn up, placement is fair and orderly, a legal service point may be set up', () => {
  assert.equal(ruleOf(profile.agreements, 'gig_service_contract').relation, 'civil');
  assert.deepEqual(wordsOf(station.services, 'may'), ['法律服务点']);
  const rules = profile.regulations.filter((rule) => clauseOf(rule) === 'dxh 第十六条');
  assert.deepEqual(wordsOf(rules, 'must'), ['公平就业制度', '劳务对接程序']);
});

test('DXH-22 workers may have the accident insurance subsidised', () => {
  assert.equal(ruleOf(profile.subsidies, 'accident_insurance').beneficiary, 'worker');
});

test('DXH-24 private information is not published and security is regulated', () => {
  assert.ok(words(profile.prohibitions).includes('公开发布、泄露单位和个人隐私信息'));
  assert.equal(ruleOf(profile.regulations, 'information_security').requirement, 'must');
});

test('DXH-25 the epidemic duties are retired and stand in no other rule', () => {
  assert.deepEqual(words(profile.retired), ['防疫物资', '健康码查验', '行程核查', '引导核酸检测和健康管理']);
  const { retired, ...alive } = profile;
  assert.ok(retired.every(({ retiredSince }) => retiredSince === '2023-01-08'));
  assert.doesNotMatch(JSON.stringify(alive), /防疫|健康码|核酸|行程/);
});

test('DXH-26 publicity runs by six media', () => {
  assert.deepEqual(words(profile.channels), ['电视', '网络', '报纸', '微信', '微博', '抖音']);
});

test('DXH-27 matching costs nobody anything', () => {
  const fees = profile.fees.filter(({ source }) => source.document === 'dxh');
  assert.deepEqual(
    fees.map(({ payer, maxFen }) => [payer, maxFen]),
    [
      ['worker', 0],
      ['employer', 0],
    ],
  );
});

test('DXH-28 whoever builds supervises, a self-built station is under the street', () => {
  assert.deepEqual(
    ['district_led', 'street_led', 'self_built'].map((id) => mode(id).supervisor),
    ['district_bureau', 'street', 'street'],
  );
});

test('DXH-29 the ledger is summed up every month', () => {
  assert.equal(profile.ledger?.summaryCycle, 'month');
  assert.equal(ruleOf(profile.reports, 'monthly_summary').cycle, 'month');
});

test('DXH-30 a record has six qualities, the signature among them', () => {
  assert.deepEqual(words(profile.ledger?.qualities ?? []), [
    '内容真实',
    '项目完整',
    '格式规范',
    '字迹清楚',
    '记录及时',
    '有操作者签名',
  ]);
});

test('DXH-31 a correction keeps the original and gives reason, date and signature', () => {
  const { source, ...correction } = profile.ledger?.correction ?? {};
  assert.deepEqual(correction, { keepOriginal: true, reason: true, date: true, signature: true });
  assert.deepEqual([source?.clause, source?.basis], ['第二十三条', 'stated']);
});

test('DXH-32 stations are assessed every half-year by who supervises them', () => {
  const assessment = ruleOf(profile.assessments, 'half_yearly');
  assert.deepEqual([assessment.cycle, assessment.assessor], ['half_year', null]);
  assert.equal(ruleOf(profile.subsidies, 'assessment_subsidy').cycle, 'half_year');
});

test('DXH-33 the operator answers for disputes', () => {
  assert.ok(words(ruleOf(profile.roles, 'operator').duties).includes('承担与雇主或求职者的争议责任'));
});

test('DXH-34 breaches lead to the assessment, to suspension, to the loss of the plaque; crimes go by law', () => {
  assert.deepEqual(
    profile.sanctions.map(({ consequence }) => consequence),
    ['reflected_in_assessment', 'suspend_and_rectify', 'remove_plaque', 'liability'],
  );
});

test('DXH-35 the measure holds from 2022-03-14 and names no end', () => {
  assert.deepEqual(
    [profile.status, profile.effectiveFrom, profile.effectiveTo],
    ['in_force', '2022-03-14', null],
  );
});

test('DXH-36 常青花园 and the association are addressed', () => {
  assert.deepEqual(words(profile.functionalAreas), ['常青花园']);
  assert.equal(ruleOf(profile.roles, 'association').label['zh-CN'], '区人力资源服务协会');
});
