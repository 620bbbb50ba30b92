import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseOf, profileOf, ruleOf, words, wordsOf } from '../testing.ts';

const profile = profileOf('pingdingshan');
const market = ruleOf(profile.facilityTypes, 'gig_market');

test('PDS-01 a gig worker is a town or country worker in short or casual work', () => {
  assert.equal(profile.served?.definition, '短期或临时就业的城乡劳动者');
});

test('PDS-02 markets stand on four levels, each under the one above', () => {
  assert.deepEqual(
    profile.facilityTypes.map(({ id, levels, parent }) => [id, levels, parent]),
    [
      ['gig_market', ['city', 'county'], null],
      ['market_branch', ['town'], 'gig_market'],
      ['gig_station', ['village'], 'market_branch'],
    ],
  );
});

test('PDS-03 agencies may take part and add three services', () => {
  assert.deepEqual(wordsOf(market.services, 'may'), ['职业规划', '企业管理', '法律援助']);
  assert.equal(ruleOf(profile.operatingModes, 'agency_run').supervisor, 'hr_bureau');
});

test('PDS-04 models of service are chosen', () => {
  assert.equal(ruleOf(profile.sanctions, 'model_service').consequence, 'commendation');
});

test('PDS-05 conduct, rules, process and wording are regulated', () => {
  assert.deepEqual(wordsOf(profile.regulations, 'must').slice(0, 4), [
    '服务行为规范',
    '服务制度',
    '服务流程',
    '服务用语和服务行为',
  ]);
});

test('PDS-06 every market has a detailed plan, and placement and guidance reach the villages', () => {
  const village = ruleOf(profile.facilityTypes, 'gig_station');
  assert.deepEqual(wordsOf(village.services, 'must'), ['职业介绍', '职业指导']);
  assert.equal(clauseOf(ruleOf(profile.regulations, 'market_plan')), 'pds 二3');
});

test('PDS-07 a model of the gig agreement is offered', () => {
  const agreement = ruleOf(profile.agreements, 'gig_agreement');
  assert.deepEqual([agreement.label['zh-CN'], agreement.relation], ['零工就业协议', 'civil']);
});

test('PDS-08 counties by 2022-09-30, townships by 2023-06-30, villages where they can by 2023-12-31', () => {
  assert.deepEqual(
    profile.targets.map(({ level, threshold, dueOn, requirement }) => [
      level,
      threshold.value,
      dueOn,
      requirement,
    ]),
    [
      ['county', 1, '2022-09-30', 'must'],
      ['town', 1, '2023-06-30', 'must'],
      ['village', 1, '2023-12-31', 'may'],
    ],
  );
});

test('PDS-09 a village station counts for the full-employment community award', () => {
  assert.match(words(ruleOf(profile.targets, 'village_station').tags).join(), /市级充分就业社区评定/);
});

test('PDS-11 the name has four parts, the sign hangs where it is seen', () => {
  const [grammar] = profile.naming;
  assert.equal(grammar?.severity, 'error');
  assert.deepEqual(
    grammar?.tokens.map((token) => (token.kind === 'literal' ? token.text : token.label)),
    ['平顶山市', '县（市、区）', '具体位置', '零工市场'],
  );
  assert.equal(profile.plaques[0]?.placement, '醒目位置');
});

test('PDS-12 the area for gig work may share its hall by time', () => {
  assert.deepEqual(words(market.zones), ['零工对接服务专区']);
  assert.equal(ruleOf(profile.openingHours, 'time_shared').requirement, 'may');
});

test('PDS-13 the market shelters from rain, heat and cold', () => {
  assert.deepEqual(wordsOf(market.equipment, 'must'), ['避风挡雨', '防暑防寒']);
});

test('PDS-14 five functions are demanded', () => {
  assert.deepEqual(wordsOf(market.services, 'must'), [
    '政策咨询',
    '职业指导',
    '职业培训',
    '招工用工登记',
    '劳动合同或用工协议签订指导',
  ]);
});

test('PDS-15 opening hours are longer', () => {
  assert.equal(ruleOf(profile.openingHours, 'longer_hours').kind, 'extended');
});

test('PDS-16 hiring on the spot has four stages within a day, in a venue that costs neither side anything', () => {
  const flow = ruleOf(profile.flows, 'instant_hiring');
  assert.equal(flow.sameDay, true);
  assert.deepEqual(words(flow.stages), ['快速发布信息', '现场对接洽谈', '即时确认结果', '当日面试到岗']);
  assert.deepEqual(
    profile.fees
      .filter((fee) => clauseOf(fee) === 'pds 四（二）')
      .map(({ payer, maxFen }) => [payer, maxFen]),
    [
      ['worker', 0],
      ['employer', 0],
    ],
  );
});

test('PDS-17 demand comes in by five ways and in three kinds', () => {
  assert.equal(profile.demandSources.length, 5);
  assert.deepEqual(words(profile.jobKinds), ['非全日制用工', '临时性用工', '阶段性用工']);
});

test('PDS-18 posts go out by portal, WeChat account, public site and chat groups', () => {
  assert.deepEqual(words(profile.channels).slice(0, 4), [
    '门户网站',
    '微信公众号',
    '公共招聘网',
    '微信（QQ）群',
  ]);
});

test('PDS-19 staff come from ten sources, volunteers among them', () => {
  assert.equal(profile.staff.length, 10);
  assert.ok(words(profile.staff).includes('三支一扶人员'));
  assert.ok(words(profile.staff).includes('志愿者、志愿服务团队'));
});

test('PDS-20 registration asks for name, phone and trade and nothing else', () => {
  assert.deepEqual(
    profile.personalFields.filter(({ required }) => required).map(({ id }) => id),
    ['name', 'phone', 'trades'],
  );
  assert.equal(profile.personalFields.length, 3);
});

test('PDS-21 fairs have a gig area, gig fairs and a hiring van', () => {
  const channels = words(profile.channels);
  for (const form of ['招聘会零工招聘区', '零工专场招聘会', '流动招工大篷车', '特殊岗位定向招聘']) {
    assert.ok(channels.includes(form), form);
  }
});

test('PDS-22 workers in training may have two subsidies', () => {
  const workers = profile.subsidies.filter(({ beneficiary }) => beneficiary === 'worker');
  assert.deepEqual(words(workers), ['职业培训补贴', '培训期间生活费补贴']);
  assert.deepEqual(words(profile.trainingKinds), ['急需紧缺职业技能培训', '创业培训']);
});

test('PDS-23 help in hardship is by level, with four measures', () => {
  assert.equal(profile.hardship?.mechanism['zh-CN'], '分级服务机制');
  assert.equal(profile.hardship?.measures.length, 4);
  assert.equal(ruleOf(profile.hardship?.categories ?? [], 'older').source.basis, 'interpreted');
});

test('PDS-24 seven things about a market are public', () => {
  const published = ruleOf(profile.disclosures, 'published');
  assert.deepEqual(words(published.items), [
    '零工市场地址',
    '运营时间',
    '招聘工种（岗位）',
    '联系方式',
    '服务制度',
    '服务热线',
    '投诉举报方式',
  ]);
});

test('PDS-25 complaints hold illegal agencies, false ads and wages withheld', () => {
  const categories = words(profile.complaints?.categories ?? []);
  for (const category of ['黑中介', '虚假招聘信息', '恶意欠薪'])
    assert.ok(categories.includes(category), category);
});

test('PDS-26 the register has six columns and may have more', () => {
  const register = ruleOf(profile.registers, 'market_register');
  assert.equal(register.columns.length, 6);
  assert.equal(register.openEnded, true);
  assert.equal(words(register.columns).at(-1), '日均招聘成功人数');
});

test('PDS-26 hires a day are counted by days open, with one decimal', () => {
  const average = profile.statistics.find((statistic) => statistic.kind === 'daily_average');
  assert.deepEqual([average?.dayBase, average?.decimals], ['open_days', 1]);
});

test('PDS-27 seekers and posts are watched over time', () => {
  const trend = profile.statistics.find((statistic) => statistic.kind === 'trend');
  assert.deepEqual(words(trend?.metrics ?? []), ['求职人数', '招聘岗位']);
});

test('PDS-29 only markets that government founded may use employment funds', () => {
  assert.deepEqual(
    profile.operatingModes.map(({ id, publicFunds }) => [id, publicFunds]),
    [
      ['government', true],
      ['agency_run', false],
    ],
  );
});

test('PDS-31 dispatch is weekly and the bulletin monthly, both by the city bureau', () => {
  assert.deepEqual(
    profile.reports.map(({ id, cycle }) => [id, cycle]),
    [
      ['weekly_dispatch', 'week'],
      ['monthly_bulletin', 'month'],
    ],
  );
  const duties = words(ruleOf(profile.roles, 'city_bureau').duties);
  assert.deepEqual(duties, ['周调度', '月通报', '适时开展专项督促检查']);
});

test('PDS-32 form 1 is due on 2022-09-16 and form 2 at each month end, both without a roll', () => {
  assert.deepEqual(ruleOf(profile.filings, 'contacts').due, {
    kind: 'once',
    on: '2022-09-16',
    inclusive: true,
    roll: 'none',
  });
  assert.deepEqual(ruleOf(profile.filings, 'monthly_table').due, {
    kind: 'monthly',
    day: 31,
    from: '2022-09',
    inclusive: true,
    roll: 'none',
  });
});

test('PDS-33 form 1 has the unit, the date, a leader and a contact with three columns each, and remarks', () => {
  const { fields, columnsSource } = ruleOf(profile.forms, 'pds_form1');
  assert.equal(columnsSource, 'document');
  assert.deepEqual(
    fields.map(({ group, label }) => (group ? `${group['zh-CN']}/` : '') + label['zh-CN']),
    [
      '填报单位',
      '时间',
      '分管领导/姓名',
      '分管领导/职务',
      '分管领导/联系电话',
      '联络人/姓名',
      '联络人/职务',
      '联络人/联系电话',
      '备注',
    ],
  );
});

test('PDS-34 the columns of form 2 are inferred and say so', () => {
  const form = ruleOf(profile.forms, 'pds_form2');
  assert.equal(form.columnsSource, 'inferred');
  assert.equal(form.source.basis, 'inferred');
});

test('PDS-35 the two zones are functional areas 410471 and 410472', () => {
  assert.deepEqual(
    profile.functionalAreas.map(({ code }) => code),
    ['410471', '410472'],
  );
});

test('PDS-37 markets stand in parks, shopping streets, service points and settlements', () => {
  assert.equal(market.siting.length, 6);
  assert.deepEqual(words(ruleOf(profile.facilityTypes, 'market_branch').siting), [
    '创业孵化园区就业创业服务工作站',
    '就业创业服务平台',
    '繁华商街',
  ]);
});

test('PDS-38 publicity runs by newspaper, television, radio and Weibo as well', () => {
  const channels = words(profile.channels);
  for (const channel of ['报纸', '电视', '广播', '微博']) assert.ok(channels.includes(channel), channel);
});
