/** 赤峰市: 零工市场、零工驿站运营管理工作指导意见（征求意见稿）; a draft for comments. */
import type { Schemas } from '@yizhan/contract';
import { cite, item, items, text } from '../cite.ts';
import { field } from '../cn/people.ts';
import { hardshipCategories } from '../hardship.ts';
import type { ProfileLayer } from '../layer.ts';
import { facilities } from './facilities.ts';
import { forms } from './forms.ts';
import { recognition } from './recognition.ts';
import { marketStandard, stationStandard } from './scoring.ts';
import { subsidies } from './subsidies.ts';

const cf = cite('cf');
const market: [string] = ['gig_market'];
const station: [string] = ['gig_station'];
const gathering = text('归集和摸排服务区域内灵活就业人员情况', 'To know the flexible workers of the area');

const cited = (id: string, title: string, number: string): Schemas['ProfileDocument'] => ({
  id,
  title,
  number,
  issuer: null,
  issuedOn: null,
  kind: 'notice',
  citedOnly: true,
});

const ledgerKinds = items(cf.stated('附件3第12项'), {
  seeker: ['求职人员信息', 'Seekers'],
  job: ['招聘岗位信息', 'Jobs'],
  match: ['匹配结果信息', 'Matches'],
  wage: ['工资价位信息', 'Wages'],
});

export const chifeng: ProfileLayer = {
  id: 'chifeng',
  name: text('内蒙古自治区赤峰市', 'Chifeng'),
  region: '150400',
  version: '2026.1',
  status: 'draft',
  effectiveFrom: null,
  effectiveTo: null,
  extends: 'cn',
  documents: [
    {
      id: 'cf',
      title: '赤峰市零工市场、零工驿站运营管理工作指导意见（征求意见稿）',
      number: null,
      issuer: '赤峰市人力资源和社会保障局',
      issuedOn: null,
      kind: 'opinion',
      citedOnly: false,
    },
    cited('market38', '关于加强零工市场建设 完善求职招聘服务的意见', '人社部发〔2022〕38号'),
    cited('nm67', '加强线下零工市场建设的实施方案', '内人社办发〔2023〕67号'),
    cited('nm69', '关于加快推进零工市场规范化建设提高服务质效的通知', '内人社办发〔2024〕69号'),
    cited('cf26', '赤峰市加强零工市场建设实施方案', '赤人社办发〔2023〕26号'),
    cited('nm214', '关于转发《就业补助资金管理办法》的通知', '内财社发〔2026〕214号'),
    cited('cf147', '关于进一步做好就业补助资金管理使用的通知', '赤人社办发〔2024〕147号'),
  ],
  adds: {
    ...facilities,
    ...forms,
    ...recognition,
    ...subsidies,
    scoringTables: [stationStandard, marketStandard],
    regulations: [
      item(
        'market_procedures',
        '零工市场服务流程及规章制度',
        'Market procedures and rules',
        cf.stated('第十条（四）'),
        {
          requirement: 'must',
        },
      ),
      ...items(
        cf.stated('附件3第10项'),
        {
          conduct: ['日常服务规范', 'Service norms'],
          job_duties: ['工作人员岗位职责', 'Duties of the staff'],
        },
        'must',
      ),
    ],
    platforms: items(
      cf.stated('附件3第16项'),
      {
        mini_program: ['本地区公共招聘小程序', 'Public recruiting mini program'],
        region_platform: ['自治区就业信息平台', 'Employment platform of the region'],
      },
      'must',
    ),
    push: {
      from: 'gig_station',
      to: 'gig_market',
      cycle: 'month',
      due: {
        day: 5,
        roll: 'next_workday',
        source: cf.proposed('附件3第14项', '文件没有写哪一天；按次月5日，遇休息日顺延'),
      },
      entities: items(cf.stated('第十三条（四）'), {
        people: ['人员', 'People'],
        jobs: ['岗位', 'Jobs'],
        activities: ['活动', 'Activities'],
      }),
      source: cf.interpreted('第十三条（四）、附件3第14项', '正文写“定期”，附件3写“按月”，按月'),
    },
    statistics: [
      {
        kind: 'ratio',
        id: 'demand_ratio',
        by: ['industry', 'job'],
        cycle: 'month',
        decimals: 2,
        published: true,
        source: cf.interpreted('第八条（一）', '保留两位小数是系统建议；无人求职时不算倍率'),
      },
      {
        kind: 'wage_level',
        id: 'wage_level',
        minCell: 5,
        source: cf.proposed('第八条（一）', '文件没有写；少于5人的格不公布'),
      },
      {
        kind: 'trend',
        id: 'monitoring',
        metrics: ledgerKinds,
        cycle: null,
        source: cf.stated('附件3第15项'),
      },
    ],
    reports: [
      {
        id: 'ratio_monthly',
        label: text('按月公布求人倍率', 'Monthly ratio'),
        cycle: 'month',
        source: cf.stated('第八条（一）'),
      },
      {
        id: 'yearly_evaluation',
        label: text('年度评估验收', 'Yearly evaluation'),
        cycle: 'year',
        source: cf.stated('第十一条、第十六条'),
      },
    ],
    hardship: {
      mechanism: text('分级服务机制', 'Service by level'),
      tiers: [{ id: 'priority', label: text('优先扶持和重点帮扶', 'Helped first'), rank: 1 }],
      categories: hardshipCategories('priority', {
        long_wait: cf.proposed('附件3第13项', '标准没有写多久算长，按60天'),
        low_income: cf.stated('附件3第13项'),
        disabled: cf.stated('附件3第13项'),
        older: cf.interpreted('附件3第13项', '没有写年龄，由工作人员认定'),
        difficult: cf.stated('附件3第13项'),
      }),
      measures: items(cf.stated('附件3第13项'), {
        support_first: ['优先扶持', 'Supported first'],
        special_help: ['重点帮扶', 'Special help'],
      }),
      source: cf.stated('附件3第13项'),
    },
    personalFields: [
      field('age', text('年龄', 'Age'), gathering, cf.stated('第八条（一）、第十三条（一）'), {
        facilityTypes: [...market, ...station],
      }),
      field('sex', text('性别', 'Sex'), gathering, cf.stated('第八条（一）、第十三条（一）'), {
        facilityTypes: [...market, ...station],
      }),
      field('skill_level', text('技能水平', 'Skill level'), gathering, cf.stated('第八条（一）'), {
        facilityTypes: market,
      }),
      field(
        'wage_level',
        text('工资价位', 'Wage level'),
        gathering,
        cf.stated('第八条（一）、第十三条（一）'),
        {
          facilityTypes: [...market, ...station],
        },
      ),
      field('industry', text('从事行业', 'Industry'), gathering, cf.stated('第十三条（一）'), {
        facilityTypes: station,
      }),
    ],
    languages: [
      {
        id: 'mongolian',
        tag: 'mn-Mong',
        requirement: 'may',
        note: '内蒙古自治区公共标识蒙汉两种文字并用',
        source: cite('language_law').general('第八条', '文件没有写明文字种类'),
      },
    ],
  },
  overrides: {
    ledger: { kinds: ledgerKinds, source: cf.stated('附件3第12项') },
    complaints: { source: cf.stated('附件3第11项', '只要求公开投诉举报渠道，没有列类别和时限') },
  },
};
