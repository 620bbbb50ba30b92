import { cite, items } from '../cite.ts';
import type { ProfileLayer } from '../layer.ts';
import { subsidy } from '../subsidy.ts';

const cf = cite('cf');
const sixth = cf.stated('第六条');

const spendCategories = items(sixth, {
  environment: ['提升服务环境', 'Better premises'],
  equipment: ['配备和升级服务设施', 'Equipment'],
  supplies: ['服务活动所需的物品', 'Supplies'],
  materials: ['服务活动所需的资料', 'Printed matter'],
  transport: ['服务活动所需的交通', 'Transport'],
  communication: ['服务活动所需的通讯', 'Communication'],
});

/** One facility, one year, one fund, under whichever of its two identities (A6). */
const once = (more: string) =>
  cf.interpreted(
    '第六条',
    `“不可重复领取”读作：同一市场或驿站、同一年度、同一项就业创业服务补助，不论以哪种身份，只领一次；${more}`,
  );

const conditions = {
  payer: 'county_bureau',
  cycle: 'year',
  pass: { op: 'gte', value: 70 },
  uniqueBy: ['facility', 'year', 'fund'],
  exclusiveModes: ['purchased', 'co_located'],
  spendCategories,
} as const;

const common = { ...conditions, fund: '内财社发〔2026〕214号', openEnded: true } as const;

const metrics = {
  served: ['服务人数', 'People served'],
  posts: ['岗位（用工主体）征集数', 'Posts and employers gathered'],
  placed: ['带动就业数', 'People brought into work'],
} as const;

export const subsidies = {
  subsidies: [
    subsidy(
      'market_service',
      '零工市场就业创业服务补助',
      'Service subsidy for markets',
      'facility',
      once('70分见第十二条'),
      {
        ...common,
        uniqueBy: [...common.uniqueBy],
        exclusiveModes: [...common.exclusiveModes],
        facilityTypes: ['gig_market'],
        metrics: items(cf.stated('第十二条'), {
          ...metrics,
          depth: ['公共就业服务深度广度', 'Depth and breadth of service'],
          satisfaction: ['用户满意度', 'Satisfaction'],
          publicity: ['宣传带动效果', 'Effect of publicity'],
        }),
      },
    ),
    subsidy(
      'station_service',
      '零工驿站就业创业服务补助',
      'Service subsidy for stations',
      'facility',
      once('70分见第十七条'),
      {
        ...common,
        uniqueBy: [...common.uniqueBy],
        exclusiveModes: [...common.exclusiveModes],
        facilityTypes: ['gig_station'],
        metrics: items(cf.stated('第十七条', '驿站还可以定额'), {
          ...metrics,
          satisfaction: ['用户满意度', 'Satisfaction'],
        }),
      },
    ),
    subsidy(
      'demonstration_project',
      '2025国家公共就业服务能力提升示范项目补助',
      'Subsidy of the 2025 national demonstration project',
      'facility',
      once('只有补助金额和期限按赤人社办发〔2024〕147号，其他条件相同'),
      {
        ...conditions,
        uniqueBy: [...conditions.uniqueBy],
        exclusiveModes: [...conditions.exclusiveModes],
        fund: '赤人社办发〔2024〕147号',
        facilityTypes: ['gig_market', 'gig_station'],
        validTo: '2026-12-31',
      },
    ),
  ],
} satisfies ProfileLayer['adds'];
