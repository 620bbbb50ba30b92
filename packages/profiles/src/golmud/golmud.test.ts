import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseOf, profileOf, ruleOf, words, wordsOf } from '../testing.ts';

const profile = profileOf('golmud');
const market = ruleOf(profile.facilityTypes, 'hr_market');
const station = ruleOf(profile.facilityTypes, 'gig_station');

test('GEM-01 the committees and the zone that the notice addresses are functional areas', () => {
  assert.deepEqual(words(profile.functionalAreas), [
    '东城区行政委员会',
    '西城区行政委员会',
    '昆仑经济技术开发区',
  ]);
});

test('GEM-03 one hall holds a market and a station', () => {
  assert.deepEqual(ruleOf(profile.venues, 'main_hall').facilityTypes, [market.id, station.id]);
});

test('GEM-04 the hall measures 483 m²', () => {
  const hall = ruleOf(profile.venues, 'main_hall');
  assert.equal(hall.areaM2, 483);
  assert.match(hall.address, /江源中路70号/);
  assert.equal(clauseOf(hall), 'gem 一');
});

test('GEM-05 the hall has five areas', () => {
  const areas = ['综合服务区', '等候区', '洽谈区', '办公区', '便民服务区'];
  assert.deepEqual(words(market.zones), areas);
  assert.deepEqual(words(station.zones), areas);
});

test('GEM-06 fourteen windows: ten of the market with six named, four of the station all named', () => {
  const [ten, four] = [market.windowGroups[0], station.windowGroups[0]];
  assert.deepEqual([ten?.count, ten?.windows.length, ten?.complete], [10, 6, false]);
  assert.deepEqual([four?.count, four?.complete], [4, true]);
  assert.deepEqual(words(four?.windows ?? []), ['求职用工登记', '技能培训', '政策信息咨询', '劳动维权']);
});

test('GEM-08 demand has three sources and four kinds of work, and hiring on the spot is to come', () => {
  assert.equal(ruleOf(station.services, 'instant_hiring').requirement, 'may');
  assert.deepEqual(words(profile.demandSources), ['求职登记', '企业走访', '对接劳务中介']);
  assert.deepEqual(words(profile.jobKinds), ['企业用工', '非全日制用工', '临时性用工', '阶段性用工']);
});

test('GEM-09 publishing a job on the official account costs the employer nothing', () => {
  assert.equal(ruleOf(profile.fees, 'online_publishing').maxFen, 0);
  assert.match(ruleOf(profile.channels, 'wechat_account').label['zh-CN'], /格尔木市就业创业服务平台/);
});

test('GEM-10 live hiring runs on WeChat, Douyin and video accounts', () => {
  const channels = words(profile.channels);
  for (const channel of ['微信号', '抖音号', '视频号']) {
    assert.ok(
      channels.some((words) => words.includes(channel)),
      channel,
    );
  }
});

test('GEM-14 there are six kinds of training', () => {
  assert.equal(profile.trainingKinds.length, 6);
  assert.deepEqual(words(profile.trainingKinds).slice(0, 2), ['岗前培训', '能力素质提升培训']);
});

test('GEM-15 help in hardship is by category and names five groups side by side', () => {
  assert.equal(profile.hardship?.mechanism['zh-CN'], '分类服务机制');
  assert.deepEqual(words(profile.hardship?.categories ?? []), [
    '待工时间长',
    '低收入家庭',
    '残疾',
    '大龄',
    '困难',
  ]);
});

test('GEM-16 aid is a plan with items and steps', () => {
  const plan = ruleOf(profile.hardship?.measures ?? [], 'aid_plan');
  assert.equal(plan.label['zh-CN'], '个性化就业援助，明确服务项目和步骤');
});

test('GEM-17 a public welfare post is the last resort', () => {
  assert.match(words(profile.hardship?.measures ?? []).at(-1) ?? '', /公益性岗位兜底安置/);
});

test('GEM-18 the station advises on policy and makes it known', () => {
  assert.equal(ruleOf(station.services, 'policy').label['zh-CN'], '政策咨询与宣传');
});

test('GEM-22 guidance on rights, mediation and arbitration are services of the station', () => {
  const rights = station.services.filter((service) => clauseOf(service) === 'gem 二（七）');
  assert.deepEqual(words(rights), ['维权指导', '争议调解', '劳动仲裁']);
});

test('GEM-28 the bureau leads on functions, guidance and service, the finance bureau pays', () => {
  const led = ruleOf(profile.roles, 'city_bureau');
  assert.equal(ruleOf(led.duties, 'lead').label['zh-CN'], '牵头完善功能、用工引导、优化服务');
  assert.equal(clauseOf(ruleOf(profile.roles, 'finance')), 'gem 四（四）');
});

test('GEM-35 a leading group stands above it', () => {
  assert.equal(clauseOf(ruleOf(profile.roles, 'leading_group')), 'gem 五（一）');
});

test('GEM-36 newspaper, television and WeChat carry the publicity', () => {
  const channels = words(profile.channels);
  for (const medium of ['报纸', '电视', '微信']) {
    assert.ok(
      channels.some((words) => words.includes(medium)),
      medium,
    );
  }
});

test('GEM-19 service rules, hotline and ways to complain are published', () => {
  const published = ruleOf(profile.disclosures, 'published');
  assert.equal(published.placement, 'public');
  assert.deepEqual(words(published.items), ['市场服务制度', '服务热线', '投诉举报方式']);
});

test('GEM-20 complaints hold illegal agencies, false ads and hiring as a pretext', () => {
  const categories = words(profile.complaints?.categories ?? []);
  for (const category of ['黑中介', '虚假招聘信息', '以招聘为名谋取不正当利益']) {
    assert.ok(categories.includes(category), category);
  }
});

test('GEM-23 the market has twelve services and all are free', () => {
  assert.equal(wordsOf(market.services, 'must').length, 12);
  assert.equal(ruleOf(profile.fees, 'market_worker').maxFen, 0);
});

test('GEM-24 the operator has to be qualified', () => {
  assert.equal(ruleOf(profile.operatorConditions, 'qualified').metric, 'hr_qualification');
});

test('GEM-25 the public service and the operator are jointly responsible and keep a roster', () => {
  const duties = words(ruleOf(profile.roles, 'operator').duties);
  assert.deepEqual(duties, words(ruleOf(profile.roles, 'employment_service').duties));
  assert.deepEqual(duties, [
    '共同承担市场运行管理主体责任',
    '收集用工信息',
    '登记招聘主体信息',
    '运行管理',
    '对从业人员进行技能培训',
    '保障聘用人员劳动权益',
  ]);
  assert.equal(ruleOf(profile.regulations, 'staff_roster').requirement, 'must');
});

test('GEM-26 referral, equipment lending, book lending and points are rules to grow into', () => {
  assert.deepEqual(wordsOf(profile.regulations, 'may'), [
    '引流制度',
    '设备租借制度',
    '图书借阅制度',
    '零工奖惩制度',
  ]);
});

test('GEM-27 the base has shelter and dealing, six functions are to come', () => {
  assert.deepEqual(words(station.equipment), ['遮风避雨', '防暑防寒']);
  assert.deepEqual(words(station.services.filter((service) => clauseOf(service) === 'gem 四（一）')), [
    '洽谈交易',
    '信息对接',
    '职业教育',
    '矛盾调处',
    '安全生产',
    '政策咨询与帮扶',
    '公共卫生宣传',
  ]);
  assert.equal(wordsOf(station.services, 'may').filter((name) => name !== '即时快招').length, 6);
  assert.ok(wordsOf(station.services, 'must').includes('洽谈交易'));
});

test('GEM-32 conduct, rules, process and wording are regulated', () => {
  const must = wordsOf(profile.regulations, 'must');
  for (const rule of ['服务行为规范', '服务制度', '服务流程', '规范用语'])
    assert.ok(must.includes(rule), rule);
});

test('GEM-33 the platform 就业管家 carries all demand', () => {
  assert.equal(ruleOf(profile.platforms, 'employment_manager').requirement, 'must');
});

test('GEM-34 the running cost stands in the city budget', () => {
  assert.match(words(ruleOf(profile.roles, 'finance').duties).join(), /市级财政预算/);
});

test('GEM-37 good work is praised, late work criticised, grave cases are held liable', () => {
  assert.deepEqual(
    profile.sanctions.map(({ consequence }) => consequence),
    ['commendation', 'criticism', 'liability'],
  );
});
