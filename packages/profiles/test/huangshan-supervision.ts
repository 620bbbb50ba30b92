/** EXAMPLE, second half: what is filed, counted, paid and checked. Numbers and clauses are invented. */
import { cite, items, text, type ProfileLayer } from '@yizhan/profiles';

const example = cite('example');
const [fifth, ninth] = [example.stated('示例第五条'), example.stated('示例第九条')];
const station: [string] = ['gig_station'];

export const supervision = {
  plaques: [
    {
      id: 'station_plaque',
      facilityTypes: station,
      designedBy: 'city',
      placement: '醒目位置',
      dimensions: {
        material: '铝合金',
        finish: '丝网印刷',
        longMm: 500,
        shortMm: 350,
        thickness: { op: 'gte', valueMm: 1.2 },
        foldMm: 15,
        orientation: 'landscape',
      },
      scripts: ['zh-Hans'],
      source: example.stated('示例第四条'),
    },
  ],
  operatorConditions: [
    {
      id: 'team',
      label: text('3人及以上服务团队', 'A team of three or more'),
      metric: 'team_size',
      threshold: { op: 'gte', value: 3 },
      modes: [],
      source: fifth,
    },
  ],
  fees: [
    {
      id: 'worker_training',
      payer: 'worker',
      service: text('技能培训', 'Training'),
      maxFen: 5_000,
      source: example.stated('示例第三条'),
    },
  ],
  rectifications: [
    {
      id: 'rectification',
      facilityTypes: station,
      maxMonths: 2,
      exit: 'automatic',
      exitFiledWith: 'county_bureau',
      source: example.stated('示例第六条'),
    },
  ],
  kpis: [
    {
      id: 'placements',
      facilityTypes: station,
      metric: 'successful_placements',
      threshold: { op: 'gte', value: 120 },
      countUnit: 'persons',
      cycle: 'quarter',
      source: example.stated('示例第六条'),
    },
  ],
  push: {
    from: 'gig_station',
    to: 'gig_station',
    cycle: 'month',
    due: { day: 10, roll: 'next_workday', source: ninth },
    entities: items(ninth, { people: ['人员', 'People'] }),
    source: ninth,
  },
  statistics: [
    {
      kind: 'ratio',
      id: 'demand_ratio',
      by: ['job'],
      cycle: 'quarter',
      decimals: 1,
      published: true,
      source: ninth,
    },
    { kind: 'wage_level', id: 'wage_level', minCell: 3, source: ninth },
    {
      kind: 'daily_average',
      id: 'daily_hires',
      label: text('日均招聘成功人数', 'Hires a day'),
      dayBase: 'calendar_days',
      decimals: 0,
      source: ninth,
    },
  ],
  targets: [
    {
      id: 'stations_each',
      label: text('各区县至少2个零工驿站', 'Two stations in each county'),
      facilityType: 'gig_station',
      level: 'county',
      each: true,
      threshold: { op: 'gte', value: 2 },
      dueOn: '2026-12-31',
      requirement: 'must',
      unallocated: 0,
      tags: [],
      source: example.stated('示例第二条'),
    },
  ],
  forms: [
    {
      id: 'form1',
      label: text('认定申请表（示例）', 'Application form (example)'),
      facilityTypes: station,
      layout: 'record',
      copies: 3,
      columnsSource: 'document',
      fields: [
        {
          id: 'name',
          label: text('名称', 'Name'),
          type: 'text',
          group: null,
          options: [],
          unit: null,
          requiredWith: null,
        },
      ],
      source: fifth,
    },
  ],
  filings: [
    {
      id: 'quarter_table',
      form: 'form1',
      by: 'county_bureau',
      to: 'county_bureau',
      due: { kind: 'monthly', day: 25, from: '2025-06', inclusive: false, roll: 'none' },
      source: ninth,
    },
  ],
  subsidies: [
    {
      id: 'station_award',
      label: text('驿站绩效奖补', 'Award by performance'),
      beneficiary: 'facility',
      facilityTypes: station,
      fund: '示例第十条',
      payer: 'county_bureau',
      cycle: 'year',
      pass: { op: 'gt', value: 30 },
      uniqueBy: ['facility', 'year'],
      exclusiveModes: [],
      spendCategories: items(example.stated('示例第十条'), { rent: ['场地租金', 'Rent'] }),
      metrics: [],
      openEnded: false,
      validFrom: '2025-06-01',
      validTo: '2027-05-31',
      source: example.stated('示例第十条'),
    },
  ],
  hardship: {
    mechanism: text('两级帮扶', 'Two tiers'),
    tiers: [
      { id: 'first', label: text('重点', 'First'), rank: 1 },
      { id: 'second', label: text('一般', 'Second'), rank: 2 },
    ],
    categories: [
      {
        id: 'disabled',
        label: text('残疾', 'Disabled'),
        tier: 'first',
        needsConsent: true,
        waitDays: null,
        source: ninth,
      },
      {
        id: 'long_wait',
        label: text('待工时间长', 'Long without work'),
        tier: 'second',
        needsConsent: false,
        waitDays: 30,
        source: ninth,
      },
    ],
    measures: [],
    source: ninth,
  },
} satisfies ProfileLayer['adds'];
