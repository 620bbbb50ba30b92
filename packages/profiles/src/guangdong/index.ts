/** 广东省: 就业驿站建设指引 (粤人社函〔2023〕354号) and 零工市场建设指引 (粤人社函〔2023〕326号). */
import { cite, item, items, text } from '../cite.ts';
import { categories } from '../cn/complaints.ts';
import { field } from '../cn/people.ts';
import type { ProfileLayer } from '../layer.ts';
import { staffKinds } from '../staff.ts';
import { markets } from './markets.ts';
import { stations } from './stations.ts';

const [gd354, gd326] = [cite('gd354'), cite('gd326')];
const both: [string, string] = ['employment_station', 'gig_market'];

const limit = (kind: 'answer_question' | 'acknowledge' | 'decide', days: number) =>
  ({
    kind,
    days,
    unit: 'workday',
    source: gd354.proposed('四（三）', '指引要求探索限时办结制，没有写天数'),
  }) as const;

export const guangdong: ProfileLayer = {
  id: 'guangdong',
  name: text('广东省', 'Guangdong'),
  region: '440000',
  version: '2023.1',
  status: 'in_force',
  // Neither guide bears a day; both are of 2023, so they held at the latest on its last day.
  effectiveFrom: '2023-12-31',
  effectiveTo: null,
  extends: 'cn',
  documents: [
    {
      id: 'gd354',
      title: '广东省就业驿站建设指引',
      number: '粤人社函〔2023〕354号',
      issuer: '广东省人力资源和社会保障厅',
      issuedOn: null,
      kind: 'guide',
      citedOnly: false,
    },
    {
      id: 'gd326',
      title: '广东省零工市场建设指引',
      number: '粤人社函〔2023〕326号',
      issuer: '广东省人力资源和社会保障厅',
      issuedOn: null,
      kind: 'guide',
      citedOnly: false,
    },
  ],
  adds: {
    ...stations,
    facilityTypes: [...stations.facilityTypes, ...markets.facilityTypes],
    naming: [...stations.naming, ...markets.naming],
    plaques: [...stations.plaques, ...markets.plaques],
    openingHours: [...stations.openingHours, ...markets.openingHours],
    disclosures: [...stations.disclosures, ...markets.disclosures],
    regulations: [...stations.regulations, ...markets.regulations],
    jobKinds: markets.jobKinds,
    statistics: markets.statistics,
    registers: markets.registers,
    served: {
      definition: '法定劳动年龄内有劳动能力且有就业意愿的劳动力和用人单位',
      ageRule: 'inform',
      groups: [
        ...items(gd354.stated('二（一）1'), {
          graduates: ['高校毕业生', 'Graduates'],
          hard_to_place: ['就业困难人员', 'People hard to place'],
          rural_workers: ['农民工', 'Rural workers'],
        }),
        ...items(gd326.stated('一'), {
          older: ['大龄', 'Older'],
          difficult: ['困难', 'In difficulty'],
          migrants: ['进城务工', 'Come to town to work'],
        }),
      ],
      source: gd354.interpreted('一', '法定劳动年龄以外的人只作提示，不拒绝'),
    },
    roles: [
      {
        id: 'provincial_department',
        label: text('省人力资源和社会保障厅', 'Provincial department'),
        level: 'province',
        duties: [],
        source: gd354.stated('印发'),
      },
      {
        id: 'city_bureau',
        label: text('地级以上市人社局', 'City bureau'),
        level: 'city',
        duties: items(gd326.stated('二（三）2'), {
          plaque_design: ['统一设计零工市场标牌', 'Designs the market plaque'],
        }),
        source: gd354.stated('主送'),
      },
      {
        id: 'county_bureau',
        label: text('县（市、区）人社局', 'County bureau'),
        level: 'county',
        duties: [],
        source: gd354.stated('一（一）'),
      },
      {
        id: 'operator',
        label: text('参与运营的人力资源服务机构', 'HR agency'),
        level: null,
        duties: [],
        source: gd354.stated('二（六）'),
      },
    ],
    operatingModes: [
      {
        id: 'government',
        label: text('政府自主独立建设和运营管理', 'Built and run by government'),
        facilityTypes: ['employment_station'],
        supervisor: null,
        publicFunds: null,
        source: gd354.stated('一（一）'),
      },
      {
        id: 'joint',
        label: text('人力资源服务机构、社会资本参与', 'With HR agencies and private capital'),
        facilityTypes: both,
        supervisor: null,
        publicFunds: null,
        source: gd354.stated('一（一）、二（六）', '零工市场见粤人社函〔2023〕326号一1'),
      },
      {
        id: 'purchased',
        label: text('购买第三方服务', 'Purchased service'),
        facilityTypes: both,
        supervisor: null,
        publicFunds: null,
        note: '按照政府采购相关规定',
        source: gd354.stated('二（六）', '零工市场见粤人社函〔2023〕326号三（一）'),
      },
    ],
    staff: [
      ...staffKinds(gd354.stated('二（五）1'), null, {
        public_post: ['公益性岗位人员', 'Public welfare posts'],
        trainee: ['就业见习人员', 'Trainees'],
      }),
      ...staffKinds(gd354.stated('二（五）1', '零工市场见粤人社函〔2023〕326号三（一）'), null, {
        volunteer: ['志愿者、志愿服务团队', 'Volunteers and their team'],
      }),
      ...staffKinds(gd326.stated('三（一）'), null, {
        regular: ['专兼职工作人员', 'Full and part-time staff'],
      }),
    ],
    platforms: [
      item(
        'employment_platform',
        '省就业一体化信息平台',
        'Provincial employment platform',
        gd354.stated('二（四）2、四（二）'),
        {
          requirement: 'must',
        },
      ),
      item(
        'gig_platform',
        '全省统一的零工服务信息网络平台',
        'Provincial gig platform',
        gd326.stated('三（三）'),
        {
          requirement: 'must',
          note: '平台建成后，政府支持建设的零工市场全面入驻，其他零工市场引导入驻',
        },
      ),
    ],
    demandSources: items(gd354.stated('三（一）、（二）'), {
      visits: ['调查走访', 'Visits'],
      companies: ['用工企业', 'Companies'],
      sole_traders: ['个体工商户', 'Sole traders'],
      housekeeping: ['家政企业', 'Housekeeping companies'],
      platform_companies: ['平台企业', 'Platform companies'],
    }),
    assessments: [
      {
        id: 'station_assessment',
        facilityTypes: ['employment_station'],
        // The guide demands assessment rules of each place and names neither cycle nor pass.
        cycle: null,
        assessor: null,
        scoringTable: null,
        pass: null,
        source: gd354.stated('二（五）2、四（三）'),
      },
    ],
    personalFields: [
      field(
        'employment_status',
        text('就业失业状态', 'Employment status'),
        text('建立个性化就业服务档案，跟进服务', 'To keep a service file and follow up'),
        gd354.stated('三（一）、四（二）'),
        { facilityTypes: ['employment_station'] },
      ),
    ],
  },
  overrides: {
    complaints: {
      categories: [
        ...categories,
        ...items(gd326.stated('二（四）2、（六）1'), { wage_arrears: ['欠薪纠纷', 'Wages withheld'] }),
      ],
      limits: [limit('answer_question', 1), limit('acknowledge', 1), limit('decide', 5)],
      firstAsked: { mode: 'encouraged', source: gd354.stated('四（三）') },
      source: gd354.stated('四（三）'),
    },
  },
};
