import type { ProfileLayer } from '../layer.ts';
import { cite, item, items, text } from '../cite.ts';

const dxh = cite('dxh');
const [a3, a9, a14] = [dxh.stated('第三条'), dxh.stated('第九条'), dxh.stated('第十四条')];
const station: [string] = ['gig_station'];

export const facilities = {
  facilityTypes: [
    {
      id: 'gig_station',
      label: text('零工驿站', 'Gig station'),
      parent: null,
      levels: ['county', 'town'],
      variants: items(dxh.stated('第十条'), { online: ['线上零工市场', 'Online market'] }, 'must'),
      services: items(
        dxh.stated('第十一条'),
        {
          employer_registration: ['招工用工登记', 'Employer registration'],
          job_seeking: ['求职登记', 'Job-seeker registration'],
          publishing: ['信息发布', 'Publishing'],
          matching: ['岗位匹配', 'Matching'],
          training: ['职业培训', 'Training'],
          policy: ['政策咨询', 'Policy advice'],
          legal_rights: ['法律维权', 'Legal rights'],
          agreements: ['劳动合同或用工协议签订指导', 'Guidance on contracts'],
        },
        'must',
      ).concat(
        item('legal_point', '法律服务点', 'Legal service point', dxh.stated('第十六条'), {
          requirement: 'may',
        }),
      ),
      zones: [],
      windowGroups: [],
      equipment: items(
        a9,
        {
          screen: ['信息发布屏', 'Information screen'],
          seating: ['沙发或桌椅', 'Sofas or tables and chairs'],
          water: ['饮水机', 'Drinking water'],
          charging: ['手机充电装置', 'Phone charging'],
          bookshelf: ['书报架', 'Book and paper rack'],
          wifi: ['公益 WIFI', 'Free Wi-Fi'],
          computer: ['电脑', 'Computer'],
          office_desk: ['办公桌椅', 'Office desk and chairs'],
          service_desk: ['服务台', 'Service desk'],
          climate: ['防寒降暑', 'Warm in winter, cool in summer'],
        },
        'must',
      ),
      siting: items(dxh.stated('第八条'), {
        gathering_area: ['零工天然聚集区', 'Where gig workers gather'],
        demand_area: ['零工需求旺盛区', 'Where demand is high'],
        reach: ['辐射范围', 'Reach'],
        transport: ['交通便利情况', 'Transport'],
      }),
      minArea: { m2: 50, op: 'gte', source: a9 },
      source: dxh.stated('第二条'),
    },
  ],
  plaques: [
    {
      id: 'station_sign',
      facilityTypes: station,
      designedBy: 'province',
      placement: null,
      dimensions: null,
      scripts: ['zh-Hans'],
      source: dxh.stated('第五条'),
    },
  ],
  disclosures: [
    {
      id: 'wall',
      facilityTypes: station,
      items: items(dxh.stated('第十二条'), {
        staff_rules: ['人员管理制度', 'Staff rules'],
        safety_rules: ['安全管理制度', 'Safety rules'],
        hygiene_rules: ['卫生管理制度', 'Hygiene rules'],
      }),
      placement: 'wall',
      source: dxh.stated('第十二条'),
    },
  ],
  flows: [
    {
      id: 'placement',
      label: text('岗位对接流程', 'Placement'),
      facilityTypes: station,
      stages: items(dxh.stated('第十二条'), {
        publish: ['信息发布', 'Publish'],
        accept: ['接单处理', 'Take the order'],
        match: ['岗位匹配', 'Match'],
        place: ['推荐上岗', 'Send to work'],
      }),
      sameDay: false,
      source: dxh.stated('第十二条'),
    },
  ],
  roles: [
    {
      id: 'district_bureau',
      label: text('区人社部门', 'District bureau'),
      level: 'county',
      duties: [
        ...items(dxh.stated('第四条'), {
          plan: ['全区建设规划和指导', 'Plan and guide'],
          receive_filings: ['接受街道方案备案', 'Receive street plans'],
          inspect: ['考察自建驿站', 'Inspect self-built stations'],
        }),
        item('unify_sign', '统一驿站标识', 'One sign for all', dxh.stated('第五条')),
        item(
          'supervise',
          '对区主导建设的监督管理',
          'Supervise what the district builds',
          dxh.stated('第二十二条'),
        ),
      ],
      source: dxh.stated('第四条'),
    },
    {
      id: 'street',
      label: text('街道', 'Sub-district'),
      level: 'town',
      duties: [
        item('plan', '制定零工驿站建设方案', 'Plan its stations', dxh.stated('第四条')),
        item(
          'supervise',
          '对街道主导和市场主体自建的监督管理',
          'Supervise its own and self-built stations',
          dxh.stated('第二十二条'),
        ),
      ],
      source: dxh.stated('第四条'),
    },
    {
      id: 'operator',
      label: text('驿站运营方', 'Operator'),
      level: null,
      duties: [
        item('liable', '承担与雇主或求职者的争议责任', 'Liable in disputes', dxh.stated('第二十四条')),
      ],
      source: dxh.stated('第十四条'),
    },
    {
      id: 'association',
      label: text('区人力资源服务协会', 'HR service association'),
      level: null,
      duties: [],
      source: dxh.stated('主送'),
    },
  ],
  operatingModes: [
    {
      id: 'district_led',
      label: text('区人社部门主导建设', 'Built by the district'),
      facilityTypes: station,
      supervisor: 'district_bureau',
      publicFunds: true,
      source: dxh.stated('第三条、第七条、第二十二条'),
    },
    {
      id: 'street_led',
      label: text('街道主导建设', 'Built by a sub-district'),
      facilityTypes: station,
      supervisor: 'street',
      publicFunds: true,
      source: dxh.stated('第三条、第七条、第二十二条'),
    },
    {
      id: 'self_built',
      label: text('经营性人力资源服务机构自建', 'Built by an HR agency'),
      facilityTypes: station,
      supervisor: 'street',
      publicFunds: false,
      source: dxh.interpreted('第三条、第七条、第二十二条', '第七条只写政府支持的驿站可列支就业补助资金'),
    },
    {
      id: 'purchased',
      label: text('政府购买服务运营', 'Run by purchased service'),
      facilityTypes: station,
      supervisor: 'district_bureau',
      publicFunds: true,
      note: '区政府部门主导建设的驿站可以这样运营，实行绩效考核',
      source: dxh.stated('第七条、第十三条'),
    },
  ],
  operatorConditions: [
    {
      id: 'office',
      label: text('在本区有固定的办公场所', 'Fixed office in the district'),
      metric: 'fixed_office',
      threshold: null,
      modes: ['purchased', 'self_built'],
      source: a14,
    },
    {
      id: 'experience',
      label: text('2年及以上人力资源服务经验', 'Two years of HR service or more'),
      metric: 'hr_service_years',
      threshold: { op: 'gte', value: 2 },
      modes: ['purchased', 'self_built'],
      source: a14,
    },
    {
      id: 'team',
      label: text('2人及以上服务团队', 'A team of two or more'),
      metric: 'team_size',
      threshold: { op: 'gte', value: 2 },
      modes: ['purchased', 'self_built'],
      source: a14,
    },
    {
      id: 'public_interest',
      label: text('提供公益性就业服务，不得以经济利益为驱动', 'Serves the public, not profit'),
      metric: 'public_interest',
      threshold: null,
      modes: [],
      source: dxh.stated('第二条'),
    },
  ],
  recognition: [
    {
      id: 'street_plan',
      facilityType: 'gig_station',
      modes: ['street_led'],
      steps: [
        { step: 'plan', actor: 'street', to: null, source: dxh.stated('第四条') },
        { step: 'file', actor: 'street', to: 'district_bureau', source: dxh.stated('第四条') },
      ],
      documents: [],
      notice: null,
      scoringTable: null,
      source: dxh.stated('第四条'),
    },
    {
      id: 'self_built',
      facilityType: 'gig_station',
      modes: ['self_built'],
      steps: [
        { step: 'apply', actor: 'operator', to: 'street', source: dxh.stated('第四条') },
        { step: 'inspect', actor: 'district_bureau', to: null, source: dxh.stated('第四条') },
        { step: 'hang_plaque', actor: 'operator', to: null, source: dxh.stated('第四条') },
      ],
      documents: [],
      notice: null,
      scoringTable: null,
      source: a3,
    },
  ],
} satisfies ProfileLayer['adds'];
