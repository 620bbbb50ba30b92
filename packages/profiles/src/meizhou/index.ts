/** 梅州市: 关于推进我市“就业驿站”和“零工市场”建设有关工作的通知, 梅市人社函〔2024〕14号. */
import { cite, items, text } from '../cite.ts';
import { gigMarket } from '../guangdong/markets.ts';
import type { ProfileLayer } from '../layer.ts';
import { forms } from './forms.ts';

const mz = cite('mz');
const [first, second] = [mz.stated('二（一）'), mz.stated('二（二）')];
const wholeYear = '通知写“2024年”，按年末';
const common = { dueOn: '2024-12-31', requirement: 'must' } as const;
const provincial = {
  livelihood_province: ['省2024年民生实事', 'Provincial livelihood project 2024'],
} as const;

export const meizhou: ProfileLayer = {
  id: 'meizhou',
  name: text('广东省梅州市', 'Meizhou'),
  region: '441400',
  version: '2024.1',
  status: 'in_force',
  // The notice bears no day; its first filing is due before 2024-03-01, so it held at the latest the day before.
  effectiveFrom: '2024-02-29',
  effectiveTo: null,
  extends: 'guangdong',
  documents: [
    {
      id: 'mz',
      title: '关于推进我市“就业驿站”和“零工市场”建设有关工作的通知',
      number: '梅市人社函〔2024〕14号',
      issuer: '梅州市人力资源和社会保障局',
      issuedOn: null,
      kind: 'notice',
      citedOnly: false,
    },
  ],
  adds: {
    ...forms,
    roles: [
      {
        id: 'talent_centre',
        label: text('市就业和人才管理中心', 'City employment and talent centre'),
        level: 'city',
        duties: items(mz.stated('三'), { receive: ['接收附件3、附件4', 'Receives both forms'] }),
        source: mz.stated('三'),
      },
    ],
    targets: [
      {
        id: 'stations_total',
        label: text('全市建设8个就业驿站', 'Eight stations in the city'),
        facilityType: 'employment_station',
        level: 'city',
        each: false,
        threshold: { op: 'gte', value: 8 },
        unallocated: 0,
        tags: items(mz.stated('一'), {
          ...provincial,
          livelihood_city: ['市2024年民生实事', 'City livelihood project 2024'],
        }),
        ...common,
        source: mz.interpreted('二（一）', wholeYear),
      },
      {
        id: 'stations_each',
        label: text('每个县（市、区）建设1个就业驿站', 'One station in each county'),
        facilityType: 'employment_station',
        level: 'county',
        each: true,
        threshold: { op: 'gte', value: 1 },
        unallocated: 0,
        tags: [],
        ...common,
        source: first,
      },
      {
        id: 'markets_total',
        label: text('全市建设不少于9个线下零工市场', 'At least nine markets in the city'),
        facilityType: 'gig_market',
        level: 'city',
        each: false,
        threshold: { op: 'gte', value: 9 },
        unallocated: 1,
        tags: items(mz.stated('一'), provincial),
        ...common,
        source: mz.interpreted('二（二）', `${wholeYear}；8个县（市、区）各1个，第9个没有分配`),
      },
      {
        id: 'markets_each',
        label: text('每个县（市、区）建设不少于1个线下零工市场', 'At least one market in each county'),
        facilityType: 'gig_market',
        level: 'county',
        each: true,
        threshold: { op: 'gte', value: 1 },
        unallocated: 0,
        tags: [],
        ...common,
        source: second,
      },
    ],
  },
  overrides: {
    facilityTypes: [
      {
        ...gigMarket,
        variants: [
          ...gigMarket.variants,
          ...items(second, { online: ['线上零工市场', 'Online market'] }, 'may'),
        ],
      },
    ],
    plaques: [
      {
        id: 'market_plaque',
        facilityTypes: ['gig_market'],
        designedBy: 'city',
        placement: null,
        dimensions: {
          material: '不锈钢',
          finish: '字腐蚀上色',
          longMm: 600,
          shortMm: 400,
          thickness: { op: 'eq', valueMm: 0.7 },
          foldMm: 20,
          orientation: 'either',
        },
        scripts: ['zh-Hans'],
        source: mz.stated('二（二）', '悬挂方向没有写'),
      },
    ],
  },
};
