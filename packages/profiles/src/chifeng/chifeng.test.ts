import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseOf, profileOf, ruleOf, words, wordsOf } from '../testing.ts';

const profile = profileOf('chifeng');
const market = ruleOf(profile.facilityTypes, 'gig_market');
const station = ruleOf(profile.facilityTypes, 'gig_station');
const papers = (id: string) => ruleOf(profile.recognition, id).documents.map((paper) => paper.id);
const fieldsFor = (facilityType: string): string[] =>
  words(profile.personalFields.filter((field) => field.facilityTypes.includes(facilityType)));

test('CF-01 the opinion is a draft without a day of effect, interpreted by the city bureau', () => {
  assert.deepEqual([profile.status, profile.effectiveFrom], ['draft', null]);
  assert.ok(words(ruleOf(profile.roles, 'city_bureau').duties).includes('负责解释'));
});

test('CF-02 the documents that it rests on are named by number', () => {
  const numbers = profile.documents.map(({ number }) => number);
  for (const number of [
    '人社部发〔2022〕38号',
    '人社部发〔2023〕65号',
    '内人社办发〔2023〕67号',
    '内人社办发〔2024〕69号',
    '赤人社办发〔2023〕26号',
  ]) {
    assert.ok(numbers.includes(number), number);
  }
});

test('CF-03 a market is linked with the neighbourhood service points', () => {
  assert.ok(wordsOf(market.services, 'must').includes('对接“家门口”就业服务站'));
});

test('CF-04 a market is general or of one trade', () => {
  assert.deepEqual(words(market.variants), ['综合性零工市场', '行业性、专业性零工市场']);
});

test('CF-05 a station stands in communities, stations, supermarkets and market places, under a market', () => {
  assert.deepEqual(words(station.siting), ['社区', '车站', '商超', '市场']);
  assert.equal(station.parent, 'gig_market');
});

test('CF-06 three ways to run come from the article, a fourth only from the form', () => {
  assert.deepEqual(
    profile.operatingModes.map(({ id, source }) => [id, source.clause]),
    [
      ['self_run', '第五条、第七条'],
      ['co_located', '第五条、第七条'],
      ['purchased', '第五条、第七条'],
      ['market_run', '附件1'],
    ],
  );
});

test('CF-07 a purchased service is evaluated, in a cycle left to the contract, and leaves if it fails', () => {
  const { cycle, assessor } = ruleOf(profile.assessments, 'purchased_operation');
  assert.deepEqual([cycle, assessor], [null, 'county_bureau']);
  assert.equal(ruleOf(profile.sanctions, 'purchase_failed').consequence, 'exit');
  assert.match(ruleOf(profile.operatingModes, 'purchased').note ?? '', /定期评估/);
});

test('CF-08 the subsidy goes by 内财社发〔2026〕214号', () => {
  assert.equal(ruleOf(profile.subsidies, 'station_service').fund, '内财社发〔2026〕214号');
  assert.equal(ruleOf(profile.subsidies, 'market_service').fund, '内财社发〔2026〕214号');
});

test('CF-09 one facility claims once a year from one fund, as purchased or as co-located', () => {
  for (const id of ['market_service', 'station_service', 'demonstration_project']) {
    const rule = ruleOf(profile.subsidies, id);
    assert.deepEqual(rule.uniqueBy, ['facility', 'year', 'fund']);
    assert.deepEqual(rule.exclusiveModes, ['purchased', 'co_located']);
    assert.equal(clauseOf(rule), 'cf 第六条');
  }
});

test('CF-10 money is spent on premises, equipment, supplies, printed matter, transport and communication', () => {
  assert.deepEqual(
    ruleOf(profile.subsidies, 'station_service').spendCategories.map(({ id }) => id),
    ['environment', 'equipment', 'supplies', 'materials', 'transport', 'communication'],
  );
});

test('CF-11 the demonstration project pays by 赤人社办发〔2024〕147号 until 2026-12-31, all else as usual', () => {
  const [project, usual] = ['demonstration_project', 'station_service'].map((id) =>
    ruleOf(profile.subsidies, id),
  );
  assert.deepEqual(
    [project?.pass, project?.cycle, project?.spendCategories],
    [usual?.pass, usual?.cycle, usual?.spendCategories],
  );
  const { fund, validTo } = ruleOf(profile.subsidies, 'demonstration_project');
  assert.deepEqual([fund, validTo], ['赤人社办发〔2024〕147号', '2026-12-31']);
});

test('CF-12 the county supervises, assesses and pays, the city guides and coordinates', () => {
  assert.deepEqual(words(ruleOf(profile.roles, 'county_bureau').duties), [
    '监督指导规范运营',
    '评估工作成效',
    '按要求落实补助',
  ]);
  assert.ok(words(ruleOf(profile.roles, 'city_bureau').duties).includes('总结推广优秀经验'));
  assert.ok(profile.operatingModes.every(({ supervisor }) => supervisor === 'county_bureau'));
});

test('CF-13 a market gathers age, sex, skill level and wage level', () => {
  assert.deepEqual(fieldsFor('gig_market'), ['年龄', '性别', '技能水平', '工资价位']);
});

test('CF-14 the ratio is published each month by industry and job', () => {
  const ratio = profile.statistics.find((statistic) => statistic.kind === 'ratio');
  assert.deepEqual(
    [ratio?.by, ratio?.cycle, ratio?.published, ratio?.decimals],
    [['industry', 'job'], 'month', true, 2],
  );
});

test('CF-15 a market consolidates the data of its stations', () => {
  assert.equal(clauseOf(ruleOf(market.services, 'consolidate')), 'cf 第八条（二）');
});

test('CF-16 who is recognised is assessed, shown for five working days and filed with the city', () => {
  for (const id of ['gig_market_recognition', 'gig_station_recognition']) {
    const rule = ruleOf(profile.recognition, id);
    assert.deepEqual(
      rule.steps.map(({ step, actor, to }) => [step, actor, to]),
      [
        ['apply', 'operator', 'county_bureau'],
        ['assess', 'county_bureau', null],
        ['public_notice', 'county_bureau', null],
        ['file', 'county_bureau', 'city_bureau'],
      ],
    );
    assert.deepEqual(
      [rule.notice?.days, rule.notice?.unit, rule.notice?.countStartDay],
      [5, 'workday', false],
    );
  }
  assert.deepEqual(words(profile.operatorConditions), ['赤峰市域内', '为灵活就业人员提供公益性服务']);
});

test('CF-17 a market hands in eight papers, its procedures among them', () => {
  assert.deepEqual(papers('gig_market_recognition'), [
    'form1',
    'licence',
    'premises',
    'fire',
    'plan',
    'roster',
    'procedures',
    'credit',
  ]);
});

test('CF-18 a station hands in the same without the procedures', () => {
  assert.deepEqual(
    papers('gig_station_recognition'),
    papers('gig_market_recognition').filter((id) => id !== 'procedures'),
  );
});

test('CF-19 assessed each year; below 70 there are six months at most, and a person decides on the exit', () => {
  assert.equal(ruleOf(profile.assessments, 'gig_station_yearly').cycle, 'year');
  const rule = ruleOf(profile.rectifications, 'gig_station_rectification');
  assert.deepEqual([rule.maxMonths, rule.exit, rule.exitFiledWith], [6, 'human_decision', 'city_bureau']);
});

test('CF-20 what is unlawful or does grave harm closes at once and loses its title', () => {
  assert.equal(ruleOf(profile.sanctions, 'unlawful').consequence, 'cancel_title');
  assert.equal(ruleOf(profile.sanctions, 'grave').consequence, 'liability');
});

test('CF-21 a market with 70 points may claim each year, by six figures', () => {
  const rule = ruleOf(profile.subsidies, 'market_service');
  assert.deepEqual(rule.pass, { op: 'gte', value: 70 });
  assert.equal(rule.cycle, 'year');
  assert.equal(rule.metrics.length, 6);
});

test('CF-22 a station with 70 points may claim each year, by four figures or a fixed sum', () => {
  const rule = ruleOf(profile.subsidies, 'station_service');
  assert.deepEqual(rule.pass, { op: 'gte', value: 70 });
  assert.deepEqual(words(rule.metrics), ['服务人数', '岗位（用工主体）征集数', '带动就业数', '用户满意度']);
  assert.ok(rule.metrics.every(({ source }) => source.note === '驿站还可以定额'));
});

test('CF-23 fraud is answered for, a suspected crime goes to justice', () => {
  assert.equal(ruleOf(profile.sanctions, 'fraud').consequence, 'liability');
  assert.equal(ruleOf(profile.sanctions, 'crime').consequence, 'refer_to_justice');
});

test('CF-24 a station gathers age, sex, wage level and industry, not the skill level', () => {
  assert.deepEqual(fieldsFor('gig_station'), ['年龄', '性别', '工资价位', '从事行业']);
});

test('CF-25 a station finds and gathers jobs, and publishes them', () => {
  const [gathering, publishing] = ['挖掘和归集零工岗位需求', '求职用工信息发布'];
  for (const service of [gathering, publishing]) {
    assert.ok(wordsOf(station.services, 'must').includes(service), service);
  }
});

test('CF-26 a station registers, publishes, matches and advises', () => {
  assert.deepEqual(wordsOf(station.services, 'must').slice(0, 4), [
    '求职用工登记',
    '求职用工信息发布',
    '人岗撮合',
    '政策咨询',
  ]);
});

test('CF-27 a station pushes people, jobs and activities each month; the fifth is proposed', () => {
  const { push } = profile;
  assert.deepEqual([push?.from, push?.to, push?.cycle], ['gig_station', 'gig_market', 'month']);
  assert.deepEqual(words(push?.entities ?? []), ['人员', '岗位', '活动']);
  assert.deepEqual([push?.due.day, push?.due.roll, push?.due.source.basis], [5, 'next_workday', 'proposed']);
});

test('CF-28 form 1 prints in two copies with the credit code and four places for the operator', () => {
  const form = ruleOf(profile.forms, 'cf_form1');
  assert.equal(form.copies, 2);
  assert.equal(form.fields.length, 15);
  assert.equal(ruleOf(form.fields, 'operator_uscc').type, 'uscc');
  assert.deepEqual(words(ruleOf(form.fields, 'building_mode').options), ['选址新建', '改造更新']);
  assert.deepEqual(words(ruleOf(form.fields, 'operating_mode').options), [
    '政府部门自营',
    '政府购买服务',
    '市场机构单独运营',
  ]);
});

test('CF-29 the roster has five columns', () => {
  assert.deepEqual(words(ruleOf(profile.forms, 'cf_form2').fields), [
    '序号',
    '姓名',
    '专（兼）职',
    '是否是创业导师',
    '联系电话',
  ]);
});

test('CF-31 a station is named by banner, place and 零工驿站, and another name is a warning', () => {
  const grammar = ruleOf(profile.naming, 'station_name');
  assert.equal(grammar.severity, 'warn');
  assert.equal(grammar.pattern, '旗县区+具体位置零工驿站');
});

test('CF-32 the ledger has four kinds', () => {
  assert.deepEqual(words(profile.ledger?.kinds ?? []), [
    '求职人员信息',
    '招聘岗位信息',
    '匹配结果信息',
    '工资价位信息',
  ]);
});

test('CF-33 help in hardship is by level and supports first', () => {
  assert.equal(profile.hardship?.mechanism['zh-CN'], '分级服务机制');
  assert.deepEqual(words(profile.hardship?.measures ?? []), ['优先扶持', '重点帮扶']);
});

test('CF-35 three kinds of staff count as full time, welfare posts as part time', () => {
  assert.deepEqual(
    profile.staff.map(({ fullTime }) => fullTime),
    [true, true, true, false],
  );
});

test('CF-37 a market also follows what the region and the nation demand', () => {
  const table = ruleOf(profile.scoringTables, 'market_standard');
  assert.deepEqual([table.complete, table.items.length], [false, 0]);
  assert.equal(table.source.document, 'nm69');
});

test('CF-38 a self-run facility serves the public and names who runs it', () => {
  assert.match(ruleOf(profile.operatingModes, 'self_run').note ?? '', /公益性质，明确管理机构和工作人员职责/);
});

test('CF-39 five things are shown, another five than in Guangdong', () => {
  const shown = words(ruleOf(profile.disclosures, 'wall').items);
  assert.deepEqual(shown, ['服务项目', '办事指南', '业务流程', '服务热线', '投诉举报渠道']);
});

test('CF-40 seekers, jobs, matches and wages are watched, on the public platforms', () => {
  const trend = profile.statistics.find((statistic) => statistic.kind === 'trend');
  assert.equal(trend?.metrics.length, 4);
  assert.deepEqual(wordsOf(profile.platforms, 'must'), ['本地区公共招聘小程序', '自治区就业信息平台']);
});
