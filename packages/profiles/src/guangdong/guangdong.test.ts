import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseOf, profileOf, ruleOf, words, wordsOf } from '../testing.ts';

const profile = profileOf('guangdong');
const station = ruleOf(profile.facilityTypes, 'employment_station');
const market = ruleOf(profile.facilityTypes, 'gig_market');
const shown = ['规章制度', '工作流程', '服务规范', '服务内容', '投诉方式'];

test('GD-09 who is served: the able and willing of working age; other ages are told, not refused', () => {
  assert.equal(profile.served?.definition, '法定劳动年龄内有劳动能力且有就业意愿的劳动力和用人单位');
  assert.equal(profile.served?.ageRule, 'inform');
});

test('GD-10 government builds alone or with agencies and capital', () => {
  assert.deepEqual(
    profile.operatingModes.map(({ id }) => id),
    ['government', 'joint', 'purchased'],
  );
});

test('GD-12 stations may be mobile', () => {
  assert.equal(ruleOf(station.variants, 'mobile').requirement, 'may');
});

test('GD-13 stations may be on line', () => {
  assert.equal(ruleOf(station.variants, 'online').requirement, 'may');
});

test('GD-14 stations stand in five kinds of place for three groups first', () => {
  assert.deepEqual(words(station.siting).slice(0, 5), ['街（镇）', '社区（村）', '园区', '商圈', '车站码头']);
  assert.deepEqual(words(profile.served?.groups ?? []).slice(0, 3), ['高校毕业生', '就业困难人员', '农民工']);
});

test('GD-15 stations share with housekeeping, e-commerce, party centres, societies and banks', () => {
  assert.equal(station.siting.filter(({ source }) => source.clause === '二（一）2、3').length, 5);
});

test('GD-16 a station is named by region, place and 就业驿站, and another name is an error', () => {
  const grammar = ruleOf(profile.naming, 'station_name');
  assert.equal(grammar.severity, 'error');
  assert.deepEqual(
    grammar.tokens.map((token) => (token.kind === 'literal' ? token.text : token.label)),
    ['县（市、区）', '街镇、村居、园区或场所', '就业驿站'],
  );
});

test('GD-17 the station plaque is 600 × 400 mm, 0.9 mm or more, folded 20 mm, titanium gold', () => {
  const { dimensions, placement } = ruleOf(profile.plaques, 'station_plaque');
  assert.deepEqual(dimensions, {
    material: '不锈钢',
    finish: '拉丝钛金',
    longMm: 600,
    shortMm: 400,
    thickness: { op: 'gte', valueMm: 0.9 },
    foldMm: 20,
    orientation: 'either',
  });
  assert.equal(placement, '醒目位置');
});

test('GD-18 a station has five basic functions', () => {
  assert.deepEqual(wordsOf(station.services, 'must').slice(0, 5), [
    '政策咨询',
    '求职登记',
    '职业指导',
    '信息发布',
    '岗位推荐',
  ]);
});

test('GD-19 a station may have a studio, training, self-service, waiting and convenience areas', () => {
  assert.deepEqual(wordsOf(station.zones, 'may'), [
    '驿站直播间',
    '技能培训区',
    '自助服务区',
    '等候休息区',
    '便民服务区',
  ]);
});

test('GD-20 water, charging and first aid are optional in a station', () => {
  assert.deepEqual(wordsOf(station.equipment, 'may').slice(0, 3), ['饮水机', '手机充电', '急救药箱']);
});

test('GD-21 stations join the provincial employment platform', () => {
  assert.equal(ruleOf(profile.platforms, 'employment_platform').requirement, 'must');
});

test('GD-22 a self-service machine may serve around the clock', () => {
  assert.equal(ruleOf(profile.openingHours, 'self_service_24h').requirement, 'may');
  assert.ok(wordsOf(station.equipment, 'may').includes('自助服务机'));
});

test('GD-23 staff come from welfare posts, traineeships and volunteers', () => {
  assert.deepEqual(words(profile.staff).slice(0, 3), [
    '公益性岗位人员',
    '就业见习人员',
    '志愿者、志愿服务团队',
  ]);
});

test('GD-24 stations are assessed, in a cycle that the guide does not name', () => {
  const assessment = ruleOf(profile.assessments, 'station_assessment');
  assert.deepEqual([assessment.cycle, assessment.pass], [null, null]);
  assert.equal(ruleOf(profile.regulations, 'station_duties').requirement, 'must');
});

test('GD-25 services may be purchased by the rules of procurement', () => {
  assert.equal(ruleOf(profile.operatingModes, 'purchased').note, '按照政府采购相关规定');
});

test('GD-26 the employment status is collected for the service file', () => {
  const status = ruleOf(profile.personalFields, 'employment_status');
  assert.deepEqual(
    [status.facilityTypes, status.legalBasis, status.required],
    [['employment_station'], 'consent', false],
  );
});

test('GD-27 jobs are gathered from four kinds of employer', () => {
  assert.deepEqual(words(profile.demandSources).slice(1), ['用工企业', '个体工商户', '家政企业', '平台企业']);
});

test('GD-28 aptitude tests are optional', () => {
  assert.ok(wordsOf(station.services, 'may').includes('职业测评'));
});

test('GD-30 help one to one is a must', () => {
  assert.ok(wordsOf(station.services, 'must').includes('就业援助，重点群体“一对一”帮办'));
});

test('GD-33 a place has station rules, operating requirements, assessment rules and a list of powers', () => {
  assert.deepEqual(wordsOf(profile.regulations, 'must').slice(0, 4), [
    '驿站管理制度',
    '运营要求',
    '考核办法',
    '职权清单',
  ]);
});

test('GD-34 who is asked first stays responsible where the place wants it; the limits in days are proposed', () => {
  assert.equal(profile.complaints?.firstAsked.mode, 'encouraged');
  assert.deepEqual(
    profile.complaints?.limits.map(({ kind, days, unit, source }) => [kind, days, unit, source.basis]),
    [
      ['answer_question', 1, 'workday', 'proposed'],
      ['acknowledge', 1, 'workday', 'proposed'],
      ['decide', 5, 'workday', 'proposed'],
    ],
  );
});

test('GD-35 five things hang on the wall of a station', () => {
  assert.deepEqual(words(ruleOf(profile.disclosures, 'station_wall').items), shown);
});

test('GD-36 markets serve the older, those in difficulty and those who came to town', () => {
  assert.deepEqual(words(profile.served?.groups ?? []).slice(3), ['大龄', '困难', '进城务工']);
});

test('GD-37 a market is general or of one trade', () => {
  assert.deepEqual(words(market.variants), ['综合性零工市场', '专业性（行业性）零工市场']);
});

test('GD-39 four things decide where a market stands', () => {
  assert.deepEqual(words(market.siting), ['用工主体集中', '零工聚居', '交通便利', '周边生活配套']);
});

test('GD-40 a market may share its hall by time', () => {
  assert.equal(ruleOf(profile.openingHours, 'time_shared').requirement, 'may');
});

test('GD-41 a market is named by region, place, trade and 零工市场, and another name is a warning', () => {
  const grammar = ruleOf(profile.naming, 'market_name');
  assert.equal(grammar.severity, 'warn');
  assert.deepEqual(
    grammar.tokens.map(({ kind, required }) => [kind, required]),
    [
      ['region', true],
      ['place', true],
      ['sector', false],
      ['literal', true],
    ],
  );
});

test('GD-42 the city designs the market plaque', () => {
  const plaque = ruleOf(profile.plaques, 'market_plaque');
  assert.deepEqual([plaque.designedBy, plaque.dimensions], ['city', null]);
});

test('GD-43 a market has four areas', () => {
  assert.deepEqual(wordsOf(market.zones, 'must'), ['职业介绍区', '对接洽谈区', '信息发布区', '便民服务区']);
});

test('GD-44 two more areas are optional', () => {
  assert.deepEqual(wordsOf(market.zones, 'may'), ['综合服务区', '自助服务区']);
});

test('GD-45 transport to work is optional', () => {
  assert.ok(wordsOf(market.services, 'may').includes('车辆接送'));
});

test('GD-46 six things must be in a market, three may, tools to borrow free of charge among them', () => {
  assert.equal(wordsOf(market.equipment, 'must').length, 6);
  assert.deepEqual(wordsOf(market.equipment, 'may'), [
    '信息发布大屏',
    '自助服务一体机',
    '可免费借用的常用辅助工具',
  ]);
});

test('GD-47 a market hires on the spot, serves at one stop in six things and opens when gig workers come', () => {
  assert.deepEqual(words(market.services.filter((service) => clauseOf(service) === 'gd326 二（六）1')), [
    '零工“即时快招”',
    '招聘求职',
    '政策宣传',
    '职业指导',
    '培训报名',
    '劳动合同（用工协议）签订指导',
    '维权咨询（含欠薪纠纷收集）',
  ]);
  assert.equal(ruleOf(profile.openingHours, 'fit_gig_hours').requirement, 'must');
});

test('GD-48 ads are for five kinds of work, hourly and daily pay among them', () => {
  assert.deepEqual(words(profile.jobKinds), ['非全日制用工', '临时性用工', '阶段性用工', '小时工', '日结工']);
});

test('GD-49 fairs for flexible work are held', () => {
  assert.ok(wordsOf(market.services, 'must').includes('灵活就业人员专场招聘会'));
});

test('GD-50 targeted news, prevention, advice and fast arbitration are optional', () => {
  assert.deepEqual(wordsOf(market.services, 'may').slice(0, 4), [
    '推送有针对性的零工信息',
    '劳动维权源头防范',
    '投诉咨询',
    '快速调裁',
  ]);
});

test('GD-51 a market has full and part-time staff and volunteers', () => {
  assert.ok(words(profile.staff).includes('专兼职工作人员'));
});

test('GD-52 a place has one set of market rules, and the same five things hang in a market', () => {
  assert.deepEqual(words(profile.regulations.filter((rule) => clauseOf(rule) === 'gd326 三（二）')), [
    '本地区统一的零工市场管理制度',
    '本地区统一的业务流程',
    '服务用语和服务行为',
    '工作职责',
  ]);
  assert.deepEqual(words(ruleOf(profile.disclosures, 'market_wall').items), shown);
});

test('GD-53 government-backed markets join the provincial gig platform once it exists', () => {
  const platform = ruleOf(profile.platforms, 'gig_platform');
  assert.equal(platform.requirement, 'must');
  assert.match(platform.note ?? '', /建成后/);
});

test('GD-54 the register has four columns, may have more and follows what changes', () => {
  const register = ruleOf(profile.registers, 'market_register');
  assert.deepEqual(words(register.columns), ['名称', '运营性质', '详细地址', '主要招聘工种']);
  assert.deepEqual([register.openEnded, register.update], [true, 'dynamic']);
});

test('GD-55 seekers and posts are watched over time', () => {
  const trend = profile.statistics.find((statistic) => statistic.kind === 'trend');
  assert.deepEqual(words(trend?.metrics ?? []), ['求职人数', '招聘岗位']);
});

test('GD-29 training is promoted, and a station that can gives courses', () => {
  assert.equal(ruleOf(station.services, 'training_guidance').requirement, 'must');
  assert.equal(ruleOf(station.services, 'courses').requirement, 'may');
});

test('GD-31 the staff learn and train by turns', () => {
  const rule = ruleOf(profile.regulations, 'staff_training');
  assert.deepEqual([rule.label['zh-CN'], clauseOf(rule)], ['工作人员学习、培训和轮训', 'gd354 四（一）']);
});

test('GD-57 wording and manners are regulated in stations and in markets', () => {
  const clauses = profile.regulations
    .filter(({ label, requirement }) => label['zh-CN'] === '服务用语和服务行为' && requirement === 'must')
    .map(clauseOf);
  assert.deepEqual(clauses, ['gd354 四（三）', 'gd326 三（二）']);
});
