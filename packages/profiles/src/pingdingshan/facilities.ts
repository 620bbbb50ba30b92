import { cite, items, text } from '../cite.ts';
import type { ProfileLayer } from '../layer.ts';

const pds = cite('pds');
const [goals, layout, standard] = [pds.stated('三'), pds.stated('四（一）'), pds.stated('四（二）')];
const filedWith = pds.interpreted('五（四）', '报送给谁没有写，按印发机关');
const market: [string] = ['gig_market'];
const all: [string, string, string] = ['gig_market', 'market_branch', 'gig_station'];

const services = [
  ...items(
    standard,
    {
      policy: ['政策咨询', 'Policy advice'],
      guidance: ['职业指导', 'Career guidance'],
      training: ['职业培训', 'Training'],
      registration: ['招工用工登记', 'Hiring and work registration'],
      agreements: ['劳动合同或用工协议签订指导', 'Guidance on contracts'],
    },
    'must',
  ),
  ...items(
    pds.stated('四（十）'),
    {
      career_planning: ['职业规划', 'Career planning'],
      management: ['企业管理', 'Business management'],
      legal_aid: ['法律援助', 'Legal aid'],
    },
    'may',
  ),
];

const equipment = items(
  standard,
  {
    weather_shelter: ['避风挡雨', 'Shelter from wind and rain'],
    climate: ['防暑防寒', 'Cool in summer, warm in winter'],
  },
  'must',
);

const zones = items(standard, { gig_area: ['零工对接服务专区', 'Area for gig work'] }, 'must').map(
  (zone) => ({
    ...zone,
    note: '或者分时分区共享场地设施',
  }),
);

export const facilities = {
  facilityTypes: [
    {
      id: 'gig_market',
      label: text('零工市场', 'Gig market'),
      parent: null,
      levels: ['city', 'county'],
      variants: [],
      services,
      zones,
      windowGroups: [],
      equipment,
      siting: items(layout, {
        industrial_park: ['产业园区、工业园区', 'Industrial parks'],
        startup_park: ['创业园区', 'Start-up parks'],
        shopping_street: ['商贸街区', 'Shopping streets'],
        service_point: ['乡镇（街道）就业服务站点', 'Township service points'],
        settlement: ['聚居点', 'Where workers live'],
        transport: ['交通便利、人员求职集中', 'Good transport, many seekers'],
      }),
      minArea: null,
      source: layout,
    },
    {
      id: 'market_branch',
      label: text('乡镇级零工市场分支机构', 'Township branch'),
      parent: 'gig_market',
      levels: ['town'],
      variants: [],
      services,
      zones,
      windowGroups: [],
      equipment,
      siting: items(goals, {
        startup_station: ['创业孵化园区就业创业服务工作站', 'Service points in start-up parks'],
        service_platform: ['就业创业服务平台', 'Employment service platforms'],
        shopping_street: ['繁华商街', 'Busy shopping streets'],
      }),
      minArea: null,
      source: goals,
    },
    {
      id: 'gig_station',
      label: text('村级零工驿站', 'Village gig station'),
      parent: 'market_branch',
      levels: ['village'],
      variants: [],
      services: items(
        pds.stated('二3'),
        { placement: ['职业介绍', 'Placement'], guidance: ['职业指导', 'Career guidance'] },
        'must',
      ),
      zones: [],
      windowGroups: [],
      equipment: [],
      siting: [],
      minArea: null,
      source: goals,
    },
  ],
  naming: [
    {
      id: 'market_name',
      facilityTypes: market,
      pattern: '平顶山市××县（市、区）××零工市场',
      severity: 'error',
      tokens: [
        { kind: 'literal', text: '平顶山市', required: true },
        { kind: 'region', label: '县（市、区）', levels: ['county'], required: true },
        { kind: 'place', label: '具体位置', required: true },
        { kind: 'literal', text: '零工市场', required: true },
      ],
      examples: [
        { name: '平顶山市鲁山县露峰街道零工市场', valid: true },
        { name: '平顶山市高新区皇台街道零工市场', valid: true },
        { name: '鲁山县零工市场', valid: false },
      ],
      source: pds.interpreted('四（二）', '印本为“平顶山市艹县（市、区）料零工市场”，两处是××的识别错误'),
    },
  ],
  plaques: [
    {
      id: 'market_sign',
      facilityTypes: market,
      designedBy: null,
      placement: '醒目位置',
      dimensions: null,
      scripts: ['zh-Hans'],
      source: standard,
    },
  ],
  openingHours: [
    {
      id: 'longer_hours',
      kind: 'extended',
      facilityTypes: market,
      requirement: 'must',
      note: '适应零工对接特点，延长开放服务时间',
      source: standard,
    },
    {
      id: 'time_shared',
      kind: 'time_shared',
      facilityTypes: market,
      requirement: 'may',
      note: '设立专区或者分时分区共享场地设施',
      source: standard,
    },
  ],
  disclosures: [
    {
      id: 'published',
      facilityTypes: market,
      items: items(pds.stated('四（八）'), {
        address: ['零工市场地址', 'Address'],
        hours: ['运营时间', 'Opening hours'],
        trades: ['招聘工种（岗位）', 'Trades wanted'],
        contact: ['联系方式', 'Contact'],
        service_rules: ['服务制度', 'Service rules'],
        hotline: ['服务热线', 'Hotline'],
        complaints: ['投诉举报方式', 'How to complain'],
      }),
      placement: 'public',
      source: pds.stated('四（八）'),
    },
  ],
  flows: [
    {
      id: 'instant_hiring',
      label: text('即时快招', 'Hired on the spot'),
      facilityTypes: market,
      stages: items(standard, {
        publish: ['快速发布信息', 'Publish at once'],
        talk: ['现场对接洽谈', 'Meet on site'],
        confirm: ['即时确认结果', 'Confirm at once'],
        start: ['当日面试到岗', 'Start the same day'],
      }),
      sameDay: true,
      source: standard,
    },
  ],
  roles: [
    {
      id: 'city_office',
      label: text('市就业创业工作领导小组办公室', 'City leading group office'),
      level: 'city',
      duties: items(filedWith, { receive: ['接收附件1、附件2', 'Receives both forms'] }),
      source: pds.stated('印发'),
    },
    {
      id: 'city_bureau',
      label: text('市人力资源和社会保障局', 'City bureau'),
      level: 'city',
      duties: items(pds.stated('五（四）'), {
        weekly_dispatch: ['周调度', 'Weekly review'],
        monthly_bulletin: ['月通报', 'Monthly bulletin'],
        inspection: ['适时开展专项督促检查', 'Spot checks'],
      }),
      source: pds.interpreted('五（四）', '方案只写“市局”，读作市人力资源和社会保障局'),
    },
    {
      id: 'county_government',
      label: text('县（市、区）人民政府、两区管委会', 'County governments and zone committees'),
      level: 'county',
      duties: items(pds.stated('五（一）、（二）、（四）'), {
        lead: ['细化行动方案、明确责任分工', 'Plans and assigns'],
        fund: ['统筹各类资金渠道', 'Finds the money'],
        report: ['按时报送附件1、附件2', 'Files both forms'],
      }),
      source: pds.stated('主送、五'),
    },
    {
      id: 'hr_bureau',
      label: text('市、县（市、区）人社部门', 'City and county bureaus'),
      level: 'county',
      duties: items(pds.stated('二1'), { guide: ['指导管理', 'Guides and manages'] }),
      source: pds.stated('二1'),
    },
  ],
  operatingModes: [
    {
      id: 'government',
      label: text('政府部门创建', 'Founded by government'),
      facilityTypes: all,
      supervisor: 'hr_bureau',
      publicFunds: true,
      note: '信息网络建设和运营维护支出可从就业补助资金列支',
      source: pds.stated('二1、五（二）'),
    },
    {
      id: 'agency_run',
      label: text('人力资源服务机构、社会资本参与', 'HR agencies and private capital'),
      facilityTypes: all,
      supervisor: 'hr_bureau',
      publicFunds: false,
      source: pds.interpreted('二1、四（十）、五（二）', '五（二）只写政府部门创建的零工市场可列支'),
    },
  ],
} satisfies ProfileLayer['adds'];
