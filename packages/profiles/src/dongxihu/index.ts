/** 武汉市东西湖区: 东西湖区零工驿站管理办法, 东人社〔2022〕4号. */
import { cite, item, items, text } from '../cite.ts';
import type { ProfileLayer } from '../layer.ts';
import { subsidy } from '../subsidy.ts';
import { facilities } from './facilities.ts';
import { retired } from './retired.ts';

const dxh = cite('dxh');
const station: [string] = ['gig_station'];
const free = { maxFen: 0, service: text('岗位匹配', 'Matching'), source: dxh.stated('第二十一条') };

export const dongxihu: ProfileLayer = {
  id: 'dongxihu',
  name: text('武汉市东西湖区', 'Dongxihu, Wuhan'),
  region: '420112',
  version: '2022.1',
  status: 'in_force',
  effectiveFrom: '2022-03-14',
  effectiveTo: null,
  extends: 'cn',
  documents: [
    {
      id: 'dxh',
      title: '东西湖区零工驿站管理办法',
      number: '东人社〔2022〕4号',
      issuer: '武汉市东西湖区人力资源和社会保障局',
      issuedOn: '2022-03-14',
      kind: 'measure',
      citedOnly: false,
    },
  ],
  adds: {
    ...facilities,
    regulations: [
      ...items(
        dxh.stated('第十二条'),
        {
          staff_rules: ['人员管理制度', 'Staff rules'],
          safety_rules: ['安全管理制度', 'Safety rules'],
          hygiene_rules: ['卫生管理制度', 'Hygiene rules'],
          service_conduct: ['服务用语和服务行为规范', 'Service conduct'],
        },
        'must',
      ),
      ...items(
        dxh.stated('第十六条'),
        {
          fair_employment: ['公平就业制度', 'Fair employment'],
          placement_procedure: ['劳务对接程序', 'Placement procedure'],
        },
        'must',
      ),
      item('information_security', '信息安全管理措施', 'Information security', dxh.stated('第十八条'), {
        requirement: 'must',
      }),
    ],
    prohibitions: [
      ...items(dxh.stated('第十五条'), {
        gambling: ['打牌赌博', 'Gambling'],
        bullying: ['欺行霸市', 'Bullying the market'],
        forced_deals: ['强迫交易', 'Forced deals'],
        fraud: ['诈骗', 'Fraud'],
      }),
      item(
        'leaking',
        '公开发布、泄露单位和个人隐私信息',
        'Publishing private information',
        dxh.stated('第十八条'),
      ),
    ],
    platforms: [
      item('provincial_gig_system', '省零工系统平台', 'Provincial gig platform', dxh.stated('第十条'), {
        requirement: 'must',
      }),
      item('labour_sharing', '共享用工余缺调剂平台', 'Labour-sharing platform', dxh.stated('第十条'), {
        requirement: 'must',
      }),
    ],
    channels: items(
      dxh.stated('第二十条'),
      {
        television: ['电视', 'Television'],
        web: ['网络', 'Web'],
        newspaper: ['报纸', 'Newspaper'],
        wechat: ['微信', 'WeChat'],
        weibo: ['微博', 'Weibo'],
        douyin: ['抖音', 'Douyin'],
      },
      'must',
    ),
    assessments: [
      {
        id: 'half_yearly',
        facilityTypes: station,
        cycle: 'half_year',
        // The unit that supervises the operating mode assesses (A22, A23).
        assessor: null,
        scoringTable: null,
        pass: null,
        source: dxh.stated('第二十三条'),
      },
    ],
    sanctions: [
      {
        id: 'breach',
        label: text('违反零工驿站工作要求', 'Breach of the working rules'),
        facilityTypes: station,
        consequence: 'reflected_in_assessment',
        source: dxh.stated('第二十五条'),
      },
      {
        id: 'serious_breach',
        label: text('情节较重', 'Serious breach'),
        facilityTypes: station,
        consequence: 'suspend_and_rectify',
        source: dxh.stated('第二十五条'),
      },
      {
        id: 'grave_breach',
        label: text('情节严重', 'Grave breach'),
        facilityTypes: station,
        consequence: 'remove_plaque',
        source: dxh.stated('第二十五条'),
      },
      {
        id: 'unlawful',
        label: text('违反国家法律法规', 'Unlawful'),
        facilityTypes: station,
        consequence: 'liability',
        source: dxh.stated('第二十五条'),
      },
    ],
    kpis: [
      {
        id: 'placements',
        facilityTypes: station,
        metric: 'successful_placements',
        threshold: { op: 'gte', value: 500 },
        countUnit: 'person_times',
        cycle: 'year',
        source: dxh.interpreted('第十一条', '条文写“就业人数500人次以上”：按人次计，含500，人数另报'),
      },
    ],
    reports: [
      {
        id: 'monthly_summary',
        label: text('月度工作总结', 'Monthly summary'),
        cycle: 'month',
        source: dxh.stated('第二十三条'),
      },
      {
        id: 'half_year_assessment',
        label: text('半年考核', 'Half-year assessment'),
        cycle: 'half_year',
        source: dxh.stated('第二十三条'),
      },
    ],
    subsidies: [
      subsidy(
        'assessment_subsidy',
        '考核补贴',
        'Subsidy by assessment',
        'facility',
        dxh.stated('第二十三条'),
        {
          facilityTypes: station,
          cycle: 'half_year',
        },
      ),
      subsidy(
        'contest_award',
        '自建驿站参加人力资源服务业创新创业大赛的奖补',
        'Award to self-built stations in the innovation contest',
        'facility',
        dxh.stated('第十三条'),
        { facilityTypes: station, payer: 'district_bureau' },
      ),
      subsidy(
        'accident_insurance',
        '新就业形态灵活就业意外伤害保险补贴',
        'Accident insurance subsidy',
        'worker',
        dxh.stated('第十六条'),
      ),
    ],
    fees: [
      { id: 'worker_matching', payer: 'worker', ...free },
      { id: 'employer_matching', payer: 'employer', ...free },
    ],
    agreements: [
      {
        id: 'gig_service_contract',
        label: text('零工劳务合同（协议）', 'Gig service contract'),
        relation: 'civil',
        parties: 2,
        source: dxh.stated('第十六条'),
      },
    ],
    functionalAreas: [
      {
        id: 'changqing_garden',
        code: '420196',
        label: text('常青花园', 'Changqing Garden'),
        source: dxh.stated('主送'),
      },
    ],
    retired,
  },
  overrides: {
    ledger: {
      qualities: items(dxh.stated('第二十三条'), {
        true_content: ['内容真实', 'True'],
        complete: ['项目完整', 'Complete'],
        well_formed: ['格式规范', 'In the proper form'],
        legible: ['字迹清楚', 'Legible'],
        timely: ['记录及时', 'In time'],
        signed: ['有操作者签名', 'Signed by whoever wrote it'],
      }),
      correction: {
        keepOriginal: true,
        reason: true,
        date: true,
        signature: true,
        source: dxh.stated('第二十三条'),
      },
      summaryCycle: 'month',
      source: dxh.stated('第二十三条'),
    },
  },
};
