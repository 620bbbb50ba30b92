/** 零工市场: 广东省零工市场建设指引, 粤人社函〔2023〕326号. */
import type { Schemas } from '@yizhan/contract';
import { cite, items, text } from '../cite.ts';
import type { ProfileLayer } from '../layer.ts';

const gd326 = cite('gd326');
const market: [string] = ['gig_market'];
const monitoring = gd326.stated('三（四）');

export const gigMarket: Schemas['FacilityType'] = {
  id: 'gig_market',
  label: text('零工市场', 'Gig market'),
  parent: null,
  levels: [],
  variants: items(gd326.stated('一3、二（三）1'), {
    general: ['综合性零工市场', 'General market'],
    one_trade: ['专业性（行业性）零工市场', 'Market of one trade'],
  }),
  services: [
    ...items(
      gd326.stated('二（六）1'),
      {
        instant_hiring: ['零工“即时快招”', 'Hired on the spot'],
        hiring: ['招聘求职', 'Hiring and seeking'],
        policy: ['政策宣传', 'Policy news'],
        guidance: ['职业指导', 'Career guidance'],
        training_enrolment: ['培训报名', 'Enrolment in training'],
        agreements: ['劳动合同（用工协议）签订指导', 'Guidance on contracts'],
        rights: ['维权咨询（含欠薪纠纷收集）', 'Advice on rights, wage arrears included'],
      },
      'must',
    ),
    ...items(
      gd326.stated('二（六）2'),
      { gig_fair: ['灵活就业人员专场招聘会', 'Fairs for flexible work'] },
      'must',
    ),
    ...items(
      gd326.stated('二（六）3'),
      {
        targeted_push: ['推送有针对性的零工信息', 'Targeted job news'],
        prevention: ['劳动维权源头防范', 'Prevention'],
        complaints: ['投诉咨询', 'Advice on complaints'],
        fast_arbitration: ['快速调裁', 'Fast mediation and arbitration'],
      },
      'may',
    ),
    ...items(gd326.stated('二（四）2'), { transport: ['车辆接送', 'Transport to work'] }, 'may'),
  ],
  zones: [
    ...items(
      gd326.stated('二（四）1'),
      {
        introduction: ['职业介绍区', 'Placement area'],
        talks: ['对接洽谈区', 'Meeting area'],
        publishing: ['信息发布区', 'Notice area'],
        convenience: ['便民服务区', 'Convenience area'],
      },
      'must',
    ),
    ...items(
      gd326.stated('二（四）2'),
      { service: ['综合服务区', 'Service area'], self_service: ['自助服务区', 'Self-service area'] },
      'may',
    ),
  ],
  windowGroups: [],
  equipment: [
    ...items(
      gd326.stated('二（五）1'),
      {
        office_network: ['日常办公及网络运营条件', 'Office and network'],
        publishing_equipment: ['信息发布的基本设施设备', 'Equipment for notices'],
        desks: ['写字桌椅', 'Desks and chairs'],
        water: ['饮水机', 'Drinking water'],
        charging: ['手机充电', 'Phone charging'],
        first_aid: ['急救药箱', 'First-aid kit'],
      },
      'must',
    ),
    ...items(
      gd326.stated('二（五）2'),
      {
        screen: ['信息发布大屏', 'Large information screen'],
        kiosk: ['自助服务一体机', 'Self-service machine'],
        tools: ['可免费借用的常用辅助工具', 'Tools to borrow free of charge'],
      },
      'may',
    ),
  ],
  siting: items(gd326.stated('二（一）2'), {
    employers: ['用工主体集中', 'Many employers'],
    workers: ['零工聚居', 'Many workers'],
    transport: ['交通便利', 'Good transport'],
    amenities: ['周边生活配套', 'Shops and services around'],
  }),
  minArea: null,
  source: gd326.stated('一'),
};

export const markets = {
  facilityTypes: [gigMarket],
  naming: [
    {
      id: 'market_name',
      facilityTypes: market,
      pattern: '所在市或县（市、区）+具体位置+（综合性或行业性）+零工市场',
      severity: 'warn',
      tokens: [
        { kind: 'region', label: '所在市或县（市、区）', levels: ['city', 'county'], required: true },
        { kind: 'place', label: '具体位置', required: true },
        { kind: 'sector', label: '综合性或行业性', required: false },
        { kind: 'literal', text: '零工市场', required: true },
      ],
      examples: [
        { name: '梅县区畲江产业园纺织零工市场', valid: true },
        { name: '大埔县湖寮镇综合零工市场', valid: true },
        { name: '梅州市梅江区零工市场', valid: true },
        { name: '零工市场(梅江)', valid: false },
      ],
      source: gd326.stated('二（三）1'),
    },
  ],
  plaques: [
    {
      id: 'market_plaque',
      facilityTypes: market,
      designedBy: 'city',
      placement: null,
      dimensions: null,
      scripts: ['zh-Hans'],
      source: gd326.stated('二（三）2'),
    },
  ],
  openingHours: [
    {
      id: 'fit_gig_hours',
      kind: 'fit_gig_hours',
      facilityTypes: market,
      requirement: 'must',
      source: gd326.stated('二（六）1'),
    },
    {
      id: 'time_shared',
      kind: 'time_shared',
      facilityTypes: market,
      requirement: 'may',
      source: gd326.stated('二（二）1'),
    },
  ],
  disclosures: [
    {
      id: 'market_wall',
      facilityTypes: market,
      items: items(gd326.stated('三（二）'), {
        rules: ['规章制度', 'Rules'],
        process: ['工作流程', 'Process'],
        standards: ['服务规范', 'Standards of service'],
        services: ['服务内容', 'Services'],
        complaints: ['投诉方式', 'How to complain'],
      }),
      placement: 'wall',
      source: gd326.stated('三（二）'),
    },
  ],
  regulations: items(
    gd326.stated('三（二）'),
    {
      market_rules: ['本地区统一的零工市场管理制度', 'Market rules, one for the place'],
      market_process: ['本地区统一的业务流程', 'Market process, one for the place'],
      market_wording: ['服务用语和服务行为', 'Wording and manners'],
      market_duties: ['工作职责', 'Duties'],
    },
    'must',
  ),
  jobKinds: items(gd326.stated('二（六）2'), {
    part_time: ['非全日制用工', 'Part-time work'],
    casual: ['临时性用工', 'Casual work'],
    phase: ['阶段性用工', 'Work for a phase'],
    hourly: ['小时工', 'Paid by the hour'],
    daily: ['日结工', 'Paid by the day'],
  }),
  statistics: [
    {
      kind: 'trend',
      id: 'monitoring',
      metrics: items(monitoring, { seekers: ['求职人数', 'Seekers'], posts: ['招聘岗位', 'Posts offered'] }),
      cycle: null,
      source: monitoring,
    },
  ],
  registers: [
    {
      id: 'market_register',
      label: text('零工市场名录', 'Register of markets'),
      facilityTypes: market,
      columns: items(monitoring, {
        name: ['名称', 'Name'],
        operation: ['运营性质', 'Kind of operation'],
        address: ['详细地址', 'Address'],
        trades: ['主要招聘工种', 'Main trades'],
      }),
      openEnded: true,
      update: 'dynamic',
      source: monitoring,
    },
  ],
} satisfies ProfileLayer['adds'];
