/** 格尔木市: 人力资源市场融合零工驿站运行方案, 格政办发〔2023〕89号. */
import { cite, item, items, text } from '../cite.ts';
import { categories } from '../cn/complaints.ts';
import type { ProfileLayer } from '../layer.ts';
import { facilities } from './facilities.ts';
import { hardship } from './hardship.ts';

const gem = cite('gem');
const halls: [string, string] = ['hr_market', 'gig_station'];
const free = (id: string, zh: string, en: string) =>
  ({
    id,
    payer: 'worker',
    service: text(zh, en),
    maxFen: 0,
    source: gem.stated('三（一）'),
  }) as const;

export const golmud: ProfileLayer = {
  id: 'golmud',
  name: text('青海省格尔木市', 'Golmud'),
  region: '632801',
  version: '2023.1',
  status: 'in_force',
  effectiveFrom: '2023-07-19',
  effectiveTo: null,
  extends: 'cn',
  documents: [
    {
      id: 'gem',
      title: '格尔木市人力资源市场融合零工驿站运行方案',
      number: '格政办发〔2023〕89号',
      issuer: '格尔木市人民政府办公室',
      issuedOn: '2023-07-19',
      kind: 'plan',
      citedOnly: false,
    },
  ],
  adds: {
    ...facilities,
    hardship,
    regulations: [
      ...items(
        gem.stated('三（二）2'),
        {
          job_duties: ['工作职责', 'Duties'],
          staff_roster: ['人员花名册', 'Staff roster'],
          management: ['管理制度', 'Management rules'],
        },
        'must',
      ),
      ...items(
        gem.stated('三（二）3'),
        {
          referral: ['引流制度', 'Referral rules'],
          equipment_lending: ['设备租借制度', 'Equipment lending rules'],
          book_lending: ['图书借阅制度', 'Book lending rules'],
          points: ['零工奖惩制度', 'Reward and penalty rules for workers'],
        },
        'may',
      ),
      ...items(
        gem.stated('四（三）'),
        {
          conduct: ['服务行为规范', 'Code of conduct'],
          service_rules: ['服务制度', 'Service rules'],
          service_process: ['服务流程', 'Service process'],
          wording: ['规范用语', 'Proper wording'],
        },
        'must',
      ),
    ],
    platforms: [
      item('employment_manager', '就业管家', 'Employment manager platform', gem.stated('四（三）'), {
        requirement: 'must',
      }),
    ],
    channels: [
      item(
        'wechat_account',
        '“格尔木市就业创业服务平台”官方微信号',
        'Official WeChat account',
        gem.stated('二（一）'),
        {
          note: '线上免费发布岗位信息',
        },
      ),
      ...items(gem.stated('二（二）'), {
        douyin_account: ['官方抖音号', 'Official Douyin account'],
        video_account: ['官方视频号', 'Official WeChat video account'],
      }),
      ...items(gem.stated('二（三）'), { live_platform: ['官方直播平台', 'Official live streaming'] }),
      ...items(gem.stated('五（二）'), {
        newspaper: ['报纸', 'Newspaper'],
        television: ['电视', 'Television'],
      }),
    ],
    demandSources: items(gem.stated('二（一）'), {
      registration: ['求职登记', 'Registration'],
      company_visit: ['企业走访', 'Company visits'],
      agency: ['对接劳务中介', 'Agencies'],
    }),
    jobKinds: items(gem.stated('二（一）'), {
      company: ['企业用工', 'Company work'],
      part_time: ['非全日制用工', 'Part-time work'],
      casual: ['临时性用工', 'Casual work'],
      phase: ['阶段性用工', 'Work for a phase'],
    }),
    trainingKinds: items(gem.stated('二（四）'), {
      pre_job: ['岗前培训', 'Before a job'],
      ability: ['能力素质提升培训', 'General ability'],
      daily_life: ['生活服务类技能培训', 'Household services'],
      scarce: ['急需紧缺职业技能培训', 'Scarce trades'],
      new_occupation: ['新职业（新型职业）技能培训', 'New occupations'],
      startup: ['创业培训', 'Starting a business'],
    }),
    sanctions: [
      {
        id: 'outstanding',
        label: text('表现突出、效果明显、群众满意度较高', 'Outstanding'),
        facilityTypes: halls,
        consequence: 'commendation',
        source: gem.stated('五（三）'),
      },
      {
        id: 'late',
        label: text('措施不力、不能按期完成或造成负面影响', 'Late or harmful'),
        facilityTypes: halls,
        consequence: 'criticism',
        source: gem.stated('五（三）'),
      },
      {
        id: 'grave',
        label: text('情节严重', 'Grave'),
        facilityTypes: halls,
        consequence: 'liability',
        source: gem.stated('五（三）'),
      },
    ],
    fees: [
      free('market_worker', '人力资源市场公共就业服务', 'Services of the market'),
      {
        id: 'online_publishing',
        payer: 'employer',
        service: text('线上发布岗位信息', 'Publishing jobs on line'),
        maxFen: 0,
        source: gem.stated('二（一）'),
      },
    ],
    functionalAreas: [
      {
        id: 'east',
        code: '632896',
        label: text('东城区行政委员会', 'Eastern administrative committee'),
        source: gem.stated('主送、四'),
      },
      {
        id: 'west',
        code: '632897',
        label: text('西城区行政委员会', 'Western administrative committee'),
        source: gem.stated('主送、四'),
      },
      {
        id: 'kunlun_zone',
        code: '632898',
        label: text('昆仑经济技术开发区', 'Kunlun development zone'),
        source: gem.stated('主送'),
      },
    ],
    languages: [
      {
        id: 'tibetan',
        tag: 'bo',
        requirement: 'may',
        note: '海西州为蒙古族藏族自治州，公共标识可加用藏文',
        source: cite('language_law').general('第八条', '方案没有写明文字种类'),
      },
      {
        id: 'mongolian',
        tag: 'mn-Mong',
        requirement: 'may',
        note: '海西州为蒙古族藏族自治州，公共标识可加用蒙古文',
        source: cite('language_law').general('第八条', '方案没有写明文字种类'),
      },
    ],
  },
  overrides: {
    complaints: {
      categories: [
        ...categories,
        ...items(gem.stated('二（七）、四（三）'), {
          illegal_agency: ['黑中介', 'Illegal agency'],
          illicit_gain: ['以招聘为名谋取不正当利益', 'Hiring as a pretext for gain'],
        }),
      ],
      source: gem.stated('二（七）'),
    },
  },
};
