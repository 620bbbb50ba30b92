/** 附件3 赤峰市零工驿站规范化建设标准, item by item in the order in which it prints them. */
import type { Schemas } from '@yizhan/contract';
import { cite, named, text } from '../cite.ts';

const cf = cite('cf');
const line = (number: number): string => `附件3第${number}项`;

const basics: Schemas['ScoringItem'][] = [
  {
    kind: 'assessor',
    id: 'siting',
    group: 'basics',
    label: text('选址恰当，符合消防和安全标准', 'Well sited, safe, fire standards met'),
    max: 3,
    source: cf.stated(line(1)),
  },
  {
    kind: 'assessor',
    id: 'sign',
    group: 'basics',
    label: text('有场地、醒目明显标识，按“旗县区+具体位置零工驿站”命名', 'A visible sign and a proper name'),
    max: 2,
    source: cf.stated(line(2)),
  },
  {
    kind: 'area_steps',
    id: 'area',
    group: 'basics',
    label: text('办公和服务场地面积', 'Floor area'),
    max: 20,
    base: 15,
    atM2: 40,
    stepM2: 10,
    pointsPerStep: 1,
    rounding: 'trunc',
    source: cf.interpreted(line(3), '“每增加或减少10平方米”按每满10平方米计，最低0分、最高20分'),
  },
];

const functions: Schemas['ScoringItem'][] = [
  {
    kind: 'kinds_or_units',
    id: 'services',
    group: 'functions',
    label: text('基本公共就业服务，每提供一类得5分', 'Basic services, 5 points each'),
    max: 20,
    entries: named({
      registration: ['求职用工登记', 'Registration'],
      publishing: ['求职用工信息发布', 'Publishing'],
      matching: ['人岗撮合', 'Matching'],
      policy: ['政策咨询', 'Policy advice'],
    }),
    pointsEach: 5,
    countBy: 'kind',
    allowOther: false,
    source: cf.stated(line(4)),
  },
];

const facilities: Schemas['ScoringItem'][] = [
  {
    kind: 'kinds_or_units',
    id: 'basic_facilities',
    group: 'facilities',
    label: text('基础便民服务设施，每设置一项得1分', 'Basic facilities, 1 point each'),
    max: 6,
    entries: named({
      desks: ['写字桌台', 'Writing desks'],
      seats: ['休息座椅', 'Seats'],
      water: ['饮水', 'Drinking water'],
      charging: ['充电', 'Charging'],
      talks: ['简易洽谈区', 'Meeting corner'],
    }),
    pointsEach: 1,
    countBy: 'kind',
    allowOther: true,
    source: cf.interpreted(line(5), '满分6分而只列5项并写“等”，第6分由其他设施取得；同一项只计一次'),
  },
  {
    kind: 'kinds_or_units',
    id: 'office_equipment',
    group: 'facilities',
    label: text('必要办公设备，每配备1个得1分', 'Office equipment, 1 point each'),
    max: 6,
    entries: named({
      phone: ['电话', 'Telephone'],
      computer: ['计算机', 'Computer'],
      printer: ['打印机', 'Printer'],
      copier: ['复印机', 'Copier'],
    }),
    pointsEach: 1,
    countBy: 'unit',
    allowOther: true,
    source: cf.interpreted(line(6), '“每配备1个得1分”按台数计，不按种类，最高6分'),
  },
  {
    kind: 'fixed',
    id: 'screen',
    group: 'facilities',
    label: text('信息发布屏幕，可滚动发布岗位信息', 'A scrolling information screen'),
    max: 4,
    source: cf.stated(line(7)),
  },
  {
    kind: 'fixed',
    id: 'notice_board',
    group: 'facilities',
    label: text('公告宣传栏或信息发布专区', 'A notice board or notice area'),
    max: 4,
    source: cf.stated(line(8)),
  },
];

const operation: Schemas['ScoringItem'][] = [
  {
    kind: 'per_unit_capped',
    id: 'staff',
    group: 'operation',
    label: text('配备工作人员', 'Staff'),
    max: 6,
    units: [
      { id: 'full_time', label: text('专职人员', 'Full time'), points: 2 },
      { id: 'part_time', label: text('兼职人员', 'Part time'), points: 1 },
    ],
    source: cf.stated(line(9)),
  },
  {
    kind: 'assessor',
    id: 'norms',
    group: 'operation',
    label: text('日常服务规范、工作人员岗位职责', 'Service norms and duties'),
    max: 3,
    source: cf.stated(line(10)),
  },
  {
    kind: 'checklist',
    id: 'wall',
    group: 'operation',
    label: text('公开、上墙事项', 'Shown on the wall'),
    max: 3,
    entries: named({
      services: ['服务项目', 'Services'],
      guide: ['办事指南', 'Guide'],
      process: ['业务流程', 'Process'],
      hotline: ['服务热线', 'Hotline'],
      complaints: ['投诉举报渠道', 'How to complain'],
    }),
    partial: 'assessor',
    source: cf.interpreted(line(11), '只写满分3分；5项不全时由评估人判定'),
  },
  {
    kind: 'checklist',
    id: 'ledger',
    group: 'operation',
    label: text('纸质或电子服务台账', 'Ledger, on paper or electronic'),
    max: 4,
    entries: named({
      seeker: ['求职人员信息', 'Seekers'],
      job: ['招聘岗位信息', 'Jobs'],
      match: ['匹配结果信息', 'Matches'],
      wage: ['工资价位信息', 'Wages'],
    }),
    partial: 'assessor',
    source: cf.interpreted(line(12), '只写满分4分；4类不全时由评估人判定'),
  },
  {
    kind: 'assessor',
    id: 'tiered_service',
    group: 'operation',
    label: text('灵活就业人员分级服务机制', 'Service by level'),
    max: 4,
    source: cf.stated(line(13)),
  },
  {
    kind: 'auto_evidence',
    id: 'monthly_push',
    group: 'operation',
    label: text('按月向零工市场同步零工驿站数据', 'Data pushed to the market each month'),
    max: 3,
    evidence: 'pushed_months',
    full: 12,
    partial: 'assessor',
    source: cf.interpreted(line(14), '12个月全部同步得3分；缺月时由评估人判定'),
  },
  {
    kind: 'assessor',
    id: 'monitoring',
    group: 'operation',
    label: text('运行情况监测，定期汇总分析', 'Monitoring and analysis'),
    max: 4,
    source: cf.stated(line(15)),
  },
  {
    kind: 'fixed',
    id: 'platform',
    group: 'operation',
    label: text('使用公共招聘小程序、自治区就业信息平台', 'Uses the public platforms'),
    max: 3,
    source: cf.stated(line(16)),
  },
  {
    kind: 'threshold',
    id: 'training',
    group: 'operation',
    label: text('每年参加或组织不少于2场业务培训', 'Two trainings a year or more'),
    max: 5,
    threshold: { op: 'gte', value: 2 },
    source: cf.interpreted(line(17), '“不少于2场”是门槛：达到得5分，不到得0分'),
  },
];

export const stationStandard: Schemas['ScoringTable'] = {
  id: 'station_standard',
  label: text('赤峰市零工驿站规范化建设标准', 'Standard for gig stations'),
  facilityType: 'gig_station',
  complete: true,
  max: 100,
  groups: [
    { id: 'basics', label: text('基础建设', 'Basics'), max: 25 },
    { id: 'functions', label: text('服务功能', 'Functions'), max: 20 },
    { id: 'facilities', label: text('服务设施', 'Facilities'), max: 20 },
    { id: 'operation', label: text('运营管理', 'Operation'), max: 35 },
  ],
  items: [...basics, ...functions, ...facilities, ...operation],
  source: cf.stated('附件3', '表里各项没有编号，这里按印发的顺序从第1项编到第17项'),
};

/** The region's own standard for markets; its annex was not to be had, so nothing can be scored by it yet. */
export const marketStandard: Schemas['ScoringTable'] = {
  id: 'market_standard',
  label: text('零工市场建设标准', 'Standard for gig markets'),
  facilityType: 'gig_market',
  complete: false,
  max: 100,
  groups: [],
  items: [],
  source: cite('nm69').inferred('建设标准', '内人社办发〔2024〕69号附件未取得；取得后补表，引擎不用改'),
};
