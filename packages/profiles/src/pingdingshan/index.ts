/** 平顶山市: 平顶山市零工市场建设方案, 平就业组办〔2022〕4号. */
import { cite, item, items, text } from '../cite.ts';
import { categories } from '../cn/complaints.ts';
import type { ProfileLayer } from '../layer.ts';
import { staffKinds } from '../staff.ts';
import { subsidy } from '../subsidy.ts';
import { facilities } from './facilities.ts';
import { forms } from './forms.ts';
import { hardship } from './hardship.ts';

const pds = cite('pds');
const market: [string] = ['gig_market'];
const [goals, monitoring] = [pds.stated('三'), pds.stated('四（九）')];
const freeVenue = {
  service: text('即时快招对接场地', 'The venue for hiring on the spot'),
  maxFen: 0,
  source: pds.stated('四（二）'),
};
const one = { op: 'gte', value: 1 } as const;

export const pingdingshan: ProfileLayer = {
  id: 'pingdingshan',
  name: text('河南省平顶山市', 'Pingdingshan'),
  region: '410400',
  version: '2022.1',
  status: 'in_force',
  effectiveFrom: '2022-09-09',
  effectiveTo: null,
  extends: 'cn',
  documents: [
    {
      id: 'pds',
      title: '平顶山市零工市场建设方案',
      number: '平就业组办〔2022〕4号',
      issuer: '平顶山市就业创业工作领导小组办公室',
      issuedOn: '2022-09-09',
      kind: 'plan',
      citedOnly: false,
    },
  ],
  adds: {
    ...facilities,
    ...forms,
    hardship,
    served: {
      definition: '短期或临时就业的城乡劳动者',
      ageRule: 'inform',
      groups: items(pds.stated('一'), { older: ['大龄', 'Older'], difficult: ['困难', 'In difficulty'] }),
      source: pds.interpreted('前言', '方案没有写年龄；超龄不拒绝，只作提示'),
    },
    staff: staffKinds(pds.stated('四（四）'), null, {
      public_service: ['公共就业服务机构人员', 'Public employment service'],
      hr_agency: ['人力资源服务机构人员', 'HR agency'],
      startup_park: ['创业孵化园区人员', 'Start-up park'],
      labour_office: ['劳动保障服务所人员', 'Labour office'],
      community_station: ['社区就业服务工作站人员', 'Community service point'],
      three_supports: ['三支一扶人员', 'Graduates in rural service'],
      purchased_post: ['政府购买基层服务岗位人员', 'Purchased grassroots posts'],
      grid_worker: ['社区网格员', 'Community grid workers'],
      public_post: ['公益性岗位人员', 'Public welfare posts'],
      volunteer: ['志愿者、志愿服务团队', 'Volunteers and their team'],
    }),
    regulations: [
      ...items(
        pds.stated('二2'),
        {
          conduct: ['服务行为规范', 'Code of conduct'],
          service_rules: ['服务制度', 'Service rules'],
          service_process: ['服务流程', 'Service process'],
          wording: ['服务用语和服务行为', 'Wording and manners'],
        },
        'must',
      ),
      item(
        'market_plan',
        '服务定位、服务内容、管理措施、人员职责详细规划',
        'Detailed plan of the market',
        pds.stated('二3'),
        {
          requirement: 'must',
        },
      ),
    ],
    channels: [
      ...items(pds.stated('四（三）'), {
        portal: ['门户网站', 'Portal'],
        wechat_account: ['微信公众号', 'WeChat account'],
        public_recruiting: ['公共招聘网', 'Public recruiting site'],
        chat_groups: ['微信（QQ）群', 'WeChat and QQ groups'],
      }),
      ...items(pds.stated('五（三）'), {
        newspaper: ['报纸', 'Newspaper'],
        television: ['电视', 'Television'],
        radio: ['广播', 'Radio'],
        weibo: ['微博', 'Weibo'],
      }),
      ...items(pds.stated('四（五）'), {
        fair_area: ['招聘会零工招聘区', 'Gig area at fairs'],
        gig_fair: ['零工专场招聘会', 'Gig fairs'],
        mobile_van: ['流动招工大篷车', 'Mobile hiring van'],
        targeted: ['特殊岗位定向招聘', 'Targeted hiring'],
      }),
    ],
    demandSources: items(pds.stated('四（三）'), {
      registration: ['办理招聘登记', 'Registration'],
      company_visit: ['走访企业', 'Company visits'],
      phone: ['电话联系', 'Phone'],
      questionnaire: ['发放问卷', 'Questionnaires'],
      online: ['在线征集', 'On line'],
    }),
    jobKinds: items(pds.stated('四（三）'), {
      part_time: ['非全日制用工', 'Part-time work'],
      casual: ['临时性用工', 'Casual work'],
      phase: ['阶段性用工', 'Work for a phase'],
    }),
    trainingKinds: items(pds.stated('四（六）'), {
      scarce: ['急需紧缺职业技能培训', 'Scarce trades'],
      startup: ['创业培训', 'Starting a business'],
    }),
    agreements: [
      {
        id: 'gig_agreement',
        label: text('零工就业协议', 'Gig work agreement'),
        relation: 'civil',
        parties: 2,
        source: pds.stated('二3'),
      },
    ],
    subsidies: [
      subsidy('training', '职业培训补贴', 'Training subsidy', 'worker', pds.stated('四（六）')),
      subsidy(
        'training_living',
        '培训期间生活费补贴',
        'Living allowance while training',
        'worker',
        pds.stated('四（六）'),
      ),
    ],
    fees: [
      { id: 'worker_venue', payer: 'worker', ...freeVenue },
      { id: 'employer_venue', payer: 'employer', ...freeVenue },
    ],
    sanctions: [
      {
        id: 'model_service',
        label: text('促进零工人员就业服务标兵', 'Model of service'),
        facilityTypes: market,
        consequence: 'commendation',
        source: pds.stated('二2'),
      },
    ],
    statistics: [
      {
        kind: 'daily_average',
        id: 'daily_hires',
        label: text('日均招聘成功人数', 'Hires a day'),
        dayBase: 'open_days',
        decimals: 1,
        source: pds.interpreted('四（九）', '方案没有写按开放天数还是日历天数；按开放天数，表上注明'),
      },
      {
        kind: 'trend',
        id: 'monitoring',
        metrics: items(monitoring, {
          seekers: ['求职人数', 'Seekers'],
          posts: ['招聘岗位', 'Posts offered'],
        }),
        cycle: null,
        source: monitoring,
      },
    ],
    reports: [
      {
        id: 'weekly_dispatch',
        label: text('周调度', 'Weekly review'),
        cycle: 'week',
        source: pds.stated('五（四）'),
      },
      {
        id: 'monthly_bulletin',
        label: text('月通报', 'Monthly bulletin'),
        cycle: 'month',
        source: pds.stated('五（四）'),
      },
    ],
    registers: [
      {
        id: 'market_register',
        label: text('零工市场名录', 'Register of markets'),
        facilityTypes: market,
        columns: items(monitoring, {
          name: ['零工市场名称', 'Name'],
          operation: ['运营性质', 'Kind of operation'],
          address: ['详细地址', 'Address'],
          seekers: ['求职人员规模', 'Number of seekers'],
          trades: ['主要招聘工种', 'Main trades'],
          daily_hires: ['日均招聘成功人数', 'Hires a day'],
        }),
        openEnded: true,
        update: 'unstated',
        source: monitoring,
      },
    ],
    targets: [
      {
        id: 'county_market',
        label: text('各县（市、区）至少建成1家规范化的县级线下零工市场', 'One market in each county'),
        facilityType: 'gig_market',
        level: 'county',
        each: true,
        threshold: one,
        dueOn: '2022-09-30',
        requirement: 'must',
        unallocated: 0,
        tags: [],
        source: goals,
      },
      {
        id: 'town_branch',
        label: text('各乡镇（街道）至少建成1个乡镇级分支机构', 'One branch in each township'),
        facilityType: 'market_branch',
        level: 'town',
        each: true,
        threshold: one,
        dueOn: '2023-06-30',
        requirement: 'must',
        unallocated: 0,
        tags: [],
        source: goals,
      },
      {
        id: 'village_station',
        label: text('有条件的村（社区）建成1个村级零工驿站', 'One station in a village where it can be done'),
        facilityType: 'gig_station',
        level: 'village',
        each: true,
        threshold: one,
        dueOn: '2023-12-31',
        requirement: 'may',
        unallocated: 0,
        tags: items(goals, {
          full_employment_community: [
            '市级充分就业社区评定参考',
            'Counts for the full-employment community award',
          ],
        }),
        source: goals,
      },
    ],
    functionalAreas: [
      {
        id: 'high_tech_zone',
        code: '410471',
        label: text('高新区', 'High-tech zone'),
        source: pds.stated('主送'),
      },
      {
        id: 'demonstration_zone',
        code: '410472',
        label: text('城乡一体化示范区', 'Urban-rural demonstration zone'),
        source: pds.stated('主送'),
      },
    ],
  },
  overrides: {
    complaints: {
      categories: [
        ...categories,
        ...items(pds.stated('四（八）'), {
          illegal_agency: ['黑中介', 'Illegal agency'],
          wage_arrears: ['恶意欠薪', 'Wages withheld'],
        }),
      ],
      source: pds.stated('四（八）'),
    },
  },
};
