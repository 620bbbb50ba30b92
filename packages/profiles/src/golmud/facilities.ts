import { cite, items, text } from '../cite.ts';
import type { ProfileLayer } from '../layer.ts';

const gem = cite('gem');
const hall = gem.stated('一');
const market: [string] = ['hr_market'];
const station: [string] = ['gig_station'];

/** One hall holds both modules, so both have its areas. */
const zones = items(hall, {
  service: ['综合服务区', 'Service area'],
  waiting: ['等候区', 'Waiting area'],
  talks: ['洽谈区', 'Meeting area'],
  office: ['办公区', 'Office area'],
  convenience: ['便民服务区', 'Convenience area'],
});

const shelter = items(
  gem.stated('四（一）'),
  {
    weather_shelter: ['遮风避雨', 'Shelter from wind and rain'],
    climate: ['防暑防寒', 'Cool in summer, warm in winter'],
  },
  'must',
);

export const facilities = {
  facilityTypes: [
    {
      id: 'hr_market',
      label: text('人力资源市场', 'Human resources market'),
      parent: null,
      levels: ['county'],
      variants: [],
      services: items(
        gem.stated('三（一）'),
        {
          policy: ['政策咨询', 'Policy advice'],
          job_seeking: ['求职登记', 'Job-seeker registration'],
          employer_registration: ['用工登记', 'Employer registration'],
          publishing: ['信息发布', 'Publishing'],
          guidance: ['职业指导', 'Career guidance'],
          introduction: ['职业介绍', 'Placement'],
          training: ['技能培训', 'Training'],
          fairs: ['招聘洽谈', 'Hiring talks'],
          startup: ['创业扶持', 'Help for founders'],
          subsidies: ['补贴办理', 'Subsidy claims'],
          labour_export: ['劳务输出', 'Work elsewhere'],
          archives: ['档案托管', 'Personnel files'],
        },
        'must',
      ),
      zones,
      windowGroups: [
        {
          id: 'market_windows',
          label: text('人力资源市场窗口', 'Windows of the market'),
          count: 10,
          // The plan counts ten and names six, with 等.
          complete: false,
          windows: items(hall, {
            public_posts: ['公益性岗位', 'Public welfare posts'],
            graduates: ['高校毕业生', 'Graduates'],
            awards: ['就业创业奖补', 'Employment and start-up awards'],
            employment_status: ['就（失）业登记', 'Employment status'],
            archives: ['档案管理', 'Personnel files'],
            job_and_hiring: ['求职用工登记', 'Job and hiring registration'],
          }),
          source: hall,
        },
      ],
      equipment: shelter,
      siting: [],
      minArea: null,
      source: hall,
    },
    {
      id: 'gig_station',
      label: text('零工驿站', 'Gig station'),
      parent: null,
      levels: ['county'],
      variants: [],
      services: [
        ...items(
          gem.stated('二（一）至（七）'),
          {
            publishing: ['用工信息发布', 'Publishing of work'],
            online_hiring: ['线上线下招聘', 'Hiring on line and on site'],
            live_streaming: ['自媒体直播', 'Live streaming'],
            training: ['技能培训', 'Training'],
            hardship: ['困难帮扶', 'Help in hardship'],
            policy: ['政策咨询与宣传', 'Policy advice'],
            rights: ['劳动维权', 'Labour rights'],
          },
          'must',
        ),
        ...items(gem.stated('二（七）'), {
          rights_guidance: ['维权指导', 'Guidance on rights'],
          mediation: ['争议调解', 'Mediation'],
          arbitration: ['劳动仲裁', 'Arbitration'],
        }),
        ...items(gem.stated('二（一）'), { instant_hiring: ['即时快招', 'Hired on the spot'] }, 'may'),
        ...items(gem.stated('四（一）'), { talks: ['洽谈交易', 'Meeting and dealing'] }, 'must'),
        ...items(
          gem.stated('四（一）'),
          {
            information: ['信息对接', 'Information'],
            vocational_education: ['职业教育', 'Vocational education'],
            conflict_resolution: ['矛盾调处', 'Settling conflicts'],
            work_safety: ['安全生产', 'Safety at work'],
            policy_help: ['政策咨询与帮扶', 'Policy advice and help'],
            public_health: ['公共卫生宣传', 'Public health'],
          },
          'may',
        ),
      ],
      zones,
      windowGroups: [
        {
          id: 'station_windows',
          label: text('零工驿站窗口', 'Windows of the station'),
          count: 4,
          complete: true,
          windows: items(hall, {
            job_and_hiring: ['求职用工登记', 'Job and hiring registration'],
            training: ['技能培训', 'Training'],
            policy: ['政策信息咨询', 'Policy advice'],
            rights: ['劳动维权', 'Labour rights'],
          }),
          source: hall,
        },
      ],
      equipment: shelter,
      siting: [],
      minArea: null,
      source: hall,
    },
  ],
  venues: [
    {
      id: 'main_hall',
      label: text('格尔木市人力资源市场融合零工驿站', 'Market and gig station of Golmud'),
      facilityTypes: ['hr_market', 'gig_station'],
      address: '市就业服务局南楼一楼（江源中路70号）',
      areaM2: 483,
      source: hall,
    },
  ],
  disclosures: [
    {
      id: 'published',
      facilityTypes: ['hr_market', 'gig_station'],
      items: items(gem.stated('二（七）'), {
        service_rules: ['市场服务制度', 'Service rules'],
        hotline: ['服务热线', 'Hotline'],
        complaints: ['投诉举报方式', 'How to complain'],
      }),
      placement: 'public',
      source: gem.stated('二（七）'),
    },
  ],
  roles: [
    {
      id: 'leading_group',
      label: text('人力资源市场融合零工驿站运行工作领导小组', 'Leading group'),
      level: 'county',
      duties: [],
      source: gem.stated('五（一）'),
    },
    {
      id: 'city_bureau',
      label: text('市人力资源和社会保障局', 'City bureau'),
      level: 'county',
      duties: items(gem.stated('四'), {
        lead: ['牵头完善功能、用工引导、优化服务', 'Leads functions, guidance and service'],
        supervise_agencies: ['依法监管职业中介机构', 'Supervises agencies'],
      }),
      source: gem.stated('四'),
    },
    {
      id: 'employment_service',
      label: text('公共就业服务机构', 'Public employment service'),
      level: 'county',
      duties: items(gem.stated('三（二）2'), {
        run: ['共同承担市场运行管理主体责任', 'Jointly responsible for running it'],
        collect: ['收集用工信息', 'Gathers work'],
        register: ['登记招聘主体信息', 'Registers employers'],
        manage: ['运行管理', 'Runs it day by day'],
        train: ['对从业人员进行技能培训', 'Trains its staff'],
        protect_staff: ['保障聘用人员劳动权益', 'Protects the rights of its staff'],
      }),
      source: gem.stated('三'),
    },
    {
      id: 'operator',
      label: text('有资质的人力资源服务机构', 'Qualified HR agency'),
      level: null,
      duties: items(gem.stated('三（二）2'), {
        run: ['共同承担市场运行管理主体责任', 'Jointly responsible for running it'],
        collect: ['收集用工信息', 'Gathers work'],
        register: ['登记招聘主体信息', 'Registers employers'],
        manage: ['运行管理', 'Runs it day by day'],
        train: ['对从业人员进行技能培训', 'Trains its staff'],
        protect_staff: ['保障聘用人员劳动权益', 'Protects the rights of its staff'],
      }),
      source: gem.stated('三（二）'),
    },
    {
      id: 'finance',
      label: text('市财政局', 'Finance bureau'),
      level: 'county',
      duties: items(gem.stated('四（四）'), {
        budget: ['运行经费列入市级财政预算', 'Running cost in the city budget'],
      }),
      source: gem.stated('四（四）'),
    },
  ],
  operatingModes: [
    {
      id: 'public_service',
      label: text('公共就业服务机构运营', 'Run by the public employment service'),
      facilityTypes: market,
      supervisor: null,
      publicFunds: null,
      source: gem.stated('三（一）'),
    },
    {
      id: 'joint',
      label: text('公共就业服务机构与人力资源服务机构共同运营', 'Run jointly with an HR agency'),
      facilityTypes: station,
      supervisor: null,
      publicFunds: null,
      note: '运行经费列入市级财政预算（四（四））',
      source: gem.stated('三（二）'),
    },
  ],
  operatorConditions: [
    {
      id: 'qualified',
      label: text('有资质的人力资源服务机构', 'A qualified HR agency'),
      metric: 'hr_qualification',
      threshold: null,
      modes: ['joint'],
      source: gem.stated('三（二）1'),
    },
  ],
} satisfies ProfileLayer['adds'];
