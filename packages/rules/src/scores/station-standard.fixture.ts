/** The standard of 赤峰附件3 as a scoring table, for tests of the engine; the profile carries its own. */
import type { Schemas } from '@yizhan/contract';

const source = (item: number): Schemas['Source'] => ({
  document: 'cf',
  clause: `附件3第${item}项`,
  basis: 'stated',
});
const entries = (...labels: readonly string[]): Schemas['NamedEntry'][] =>
  labels.map((label) => {
    const [id = '', name = ''] = label.split(' ');
    return { id, label: { 'zh-CN': name } };
  });
/** What every kind of item has; items are numbered in the order of the printed table. */
const line = (number: number, id: string, group: string, label: string, max: number) => ({
  id,
  group,
  label: { 'zh-CN': label },
  max,
  source: source(number),
});

export const stationStandard: Schemas['ScoringTable'] = {
  id: 'station_standard',
  label: { 'zh-CN': '赤峰市零工驿站规范化建设标准' },
  facilityType: 'gig_station',
  complete: true,
  max: 100,
  groups: [
    { id: 'basics', label: { 'zh-CN': '基础建设' }, max: 25 },
    { id: 'functions', label: { 'zh-CN': '服务功能' }, max: 20 },
    { id: 'facilities', label: { 'zh-CN': '服务设施' }, max: 20 },
    { id: 'operation', label: { 'zh-CN': '运营管理' }, max: 35 },
  ],
  source: { document: 'cf', clause: '附件3', basis: 'stated' },
  items: [
    { kind: 'assessor', ...line(1, 'siting', 'basics', '选址恰当，符合消防和安全标准', 3) },
    { kind: 'assessor', ...line(2, 'sign', 'basics', '标识醒目，按规定命名', 2) },
    {
      kind: 'area_steps',
      ...line(3, 'area', 'basics', '办公和服务场地面积', 20),
      base: 15,
      atM2: 40,
      stepM2: 10,
      pointsPerStep: 1,
      rounding: 'trunc',
    },
    {
      kind: 'kinds_or_units',
      ...line(4, 'services', 'functions', '基本公共就业服务', 20),
      entries: entries(
        'registration 求职用工登记',
        'publishing 信息发布',
        'matching 人岗撮合',
        'policy 政策咨询',
      ),
      pointsEach: 5,
      countBy: 'kind',
      allowOther: false,
    },
    {
      kind: 'kinds_or_units',
      ...line(5, 'basic_facilities', 'facilities', '基础便民服务设施', 6),
      entries: entries('desks 写字桌台', 'seats 休息座椅', 'water 饮水', 'charging 充电', 'talks 简易洽谈区'),
      pointsEach: 1,
      countBy: 'kind',
      allowOther: true,
    },
    {
      kind: 'kinds_or_units',
      ...line(6, 'office_equipment', 'facilities', '必要办公设备', 6),
      entries: entries('phone 电话', 'computer 计算机', 'printer 打印机', 'copier 复印机'),
      pointsEach: 1,
      countBy: 'unit',
      allowOther: true,
    },
    { kind: 'fixed', ...line(7, 'screen', 'facilities', '信息发布屏幕，可滚动发布', 4) },
    { kind: 'fixed', ...line(8, 'notice_board', 'facilities', '公告宣传栏或信息发布专区', 4) },
    {
      kind: 'per_unit_capped',
      ...line(9, 'staff', 'operation', '配备工作人员', 6),
      units: [
        { id: 'full_time', label: { 'zh-CN': '专职人员' }, points: 2 },
        { id: 'part_time', label: { 'zh-CN': '兼职人员' }, points: 1 },
      ],
    },
    { kind: 'assessor', ...line(10, 'norms', 'operation', '日常服务规范、岗位职责', 3) },
    {
      kind: 'checklist',
      ...line(11, 'wall', 'operation', '公开、上墙事项', 3),
      entries: entries(
        'services 服务项目',
        'guide 办事指南',
        'process 业务流程',
        'hotline 服务热线',
        'complaints 投诉举报渠道',
      ),
      partial: 'assessor',
    },
    {
      kind: 'checklist',
      ...line(12, 'ledger', 'operation', '服务台账', 4),
      entries: entries('seeker 求职人员信息', 'job 招聘岗位信息', 'match 匹配结果信息', 'wage 工资价位信息'),
      partial: 'assessor',
    },
    { kind: 'assessor', ...line(13, 'tiered_service', 'operation', '分级服务机制', 4) },
    {
      kind: 'auto_evidence',
      ...line(14, 'monthly_push', 'operation', '按月向零工市场同步数据', 3),
      evidence: 'pushed_months',
      full: 12,
      partial: 'assessor',
    },
    { kind: 'assessor', ...line(15, 'monitoring', 'operation', '运行情况监测', 4) },
    { kind: 'fixed', ...line(16, 'platform', 'operation', '使用公共就业线上平台', 3) },
    {
      kind: 'threshold',
      ...line(17, 'training', 'operation', '每年不少于2场业务培训', 5),
      threshold: { op: 'gte', value: 2 },
    },
  ],
};

/** The station of scenario F2. */
export const found: Readonly<Record<string, Omit<Schemas['ScoreEntry'], 'itemId'>>> = {
  siting: { input: {}, assessorPoints: 3 },
  sign: { input: {}, assessorPoints: 2 },
  area: { input: { areaM2: 65 } },
  services: { input: { counts: { registration: 1, publishing: 1, matching: 1, policy: 1 } } },
  basic_facilities: { input: { counts: { desks: 1, seats: 1, water: 1, charging: 1, talks: 1 } } },
  office_equipment: { input: { counts: { phone: 1, computer: 2, printer: 1, copier: 0 } } },
  screen: { input: { met: true } },
  notice_board: { input: { met: true } },
  staff: { input: { counts: { full_time: 2, part_time: 3 } } },
  norms: { input: {}, assessorPoints: 3 },
  wall: { input: { present: ['services', 'guide', 'process', 'hotline', 'complaints'] } },
  ledger: { input: { present: ['seeker', 'job', 'match', 'wage'] } },
  tiered_service: { input: {}, assessorPoints: 4 },
  monthly_push: { input: { value: 12 } },
  monitoring: { input: {}, assessorPoints: 4 },
  platform: { input: { met: true } },
  training: { input: { value: 1 } },
};

/** Entries of the station of F2, with what differs. */
export const entriesWith = (
  changes: Readonly<Record<string, Omit<Schemas['ScoreEntry'], 'itemId'>>> = {},
): Schemas['ScoreEntry'][] =>
  Object.entries({ ...found, ...changes }).map(([itemId, entry]) => ({ itemId, ...entry }));

export const basis = {
  profileId: 'chifeng',
  profileVersion: '2026.1',
  asOf: '2026-09-25',
  table: stationStandard,
  pass: { op: 'gte', value: 70 },
} as const;
