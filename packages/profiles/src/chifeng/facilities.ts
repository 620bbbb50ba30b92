import { cite, item, items, text } from '../cite.ts';
import type { ProfileLayer } from '../layer.ts';
import { staffKinds } from '../staff.ts';

const cf = cite('cf');
const both: [string, string] = ['gig_market', 'gig_station'];
const station: [string] = ['gig_station'];
const annex = cf.stated('附件3');

export const facilities = {
  facilityTypes: [
    {
      id: 'gig_market',
      label: text('零工市场', 'Gig market'),
      parent: null,
      levels: [],
      variants: items(cf.stated('第三条'), {
        general: ['综合性零工市场', 'General market'],
        one_trade: ['行业性、专业性零工市场', 'Market of one trade'],
      }),
      services: [
        ...items(
          cf.stated('第八条（一）'),
          {
            home_station: ['对接“家门口”就业服务站', 'Linked with neighbourhood service points'],
            gather_people: ['归集和摸排灵活就业人员信息', 'Gathers data on workers'],
            gather_posts: ['征集和挖掘灵活用工岗位需求', 'Gathers demand'],
            ratio: ['按月公布主要行业及岗位求人倍率', 'Publishes the ratio each month'],
          },
          'must',
        ),
        ...items(
          cf.stated('第八条（二）'),
          { consolidate: ['统筹零工驿站数据，共享岗位信息', 'Consolidates station data'] },
          'must',
        ),
      ],
      zones: [],
      windowGroups: [],
      equipment: [],
      siting: items(cf.stated('第三条'), {
        demand: ['零工需求量大', 'High demand'],
        transport: ['交通便利', 'Good transport'],
        one_industry: ['用工行业集中、岗位需求相似', 'One industry'],
      }),
      minArea: null,
      source: cf.stated('第三条'),
    },
    {
      id: 'gig_station',
      label: text('零工驿站', 'Gig station'),
      parent: 'gig_market',
      levels: [],
      variants: [],
      services: [
        ...items(
          annex,
          {
            registration: ['求职用工登记', 'Registration'],
            publishing: ['求职用工信息发布', 'Publishing'],
            matching: ['人岗撮合', 'Matching'],
            policy: ['政策咨询', 'Policy advice'],
          },
          'must',
        ),
        ...items(
          cf.stated('第十三条（一）、（二）'),
          {
            gather_people: [
              '摸排和归集人员信息，动态跟踪和联系',
              'Gathers data on workers and keeps in touch',
            ],
            gather_posts: ['挖掘和归集零工岗位需求', 'Gathers demand'],
          },
          'must',
        ),
      ],
      zones: [],
      windowGroups: [],
      equipment: items(annex, {
        desks: ['写字桌台', 'Writing desks'],
        seats: ['休息座椅', 'Seats'],
        water: ['饮水', 'Drinking water'],
        charging: ['充电', 'Charging'],
        talks: ['简易洽谈区', 'Meeting corner'],
        phone: ['电话', 'Telephone'],
        computer: ['计算机', 'Computer'],
        printer: ['打印机', 'Printer'],
        copier: ['复印机', 'Copier'],
        screen: ['信息发布屏幕', 'Information screen'],
        notice_board: ['公告宣传栏或信息发布专区', 'Notice board or area'],
      }),
      siting: items(cf.stated('第四条'), {
        community: ['社区', 'Communities'],
        station: ['车站', 'Stations'],
        supermarket: ['商超', 'Supermarkets'],
        marketplace: ['市场', 'Market places'],
      }),
      // 40 m² earns points in the scoring table; no area is too small to apply.
      minArea: null,
      source: cf.stated('第四条'),
    },
  ],
  naming: [
    {
      id: 'station_name',
      facilityTypes: station,
      pattern: '旗县区+具体位置零工驿站',
      severity: 'warn',
      tokens: [
        { kind: 'region', label: '旗县区', levels: ['county'], required: true },
        { kind: 'place', label: '具体位置', required: true },
        { kind: 'literal', text: '零工驿站', required: true },
      ],
      examples: [
        { name: '红山区站前街道北环零工驿站', valid: true },
        { name: '北环驿站', valid: false },
      ],
      source: cf.stated('附件3第2项'),
    },
  ],
  plaques: [
    {
      id: 'station_sign',
      facilityTypes: station,
      designedBy: null,
      placement: '醒目明显',
      dimensions: null,
      scripts: ['zh-Hans', 'mn-Mong'],
      source: cf.interpreted('附件3第2项', '标准没有写文字种类；自治区公共标识蒙汉两种文字并用，按两种'),
    },
  ],
  disclosures: [
    {
      id: 'wall',
      facilityTypes: station,
      items: items(cf.stated('附件3第11项'), {
        services: ['服务项目', 'Services'],
        guide: ['办事指南', 'Guide'],
        process: ['业务流程', 'Process'],
        hotline: ['服务热线', 'Hotline'],
        complaints: ['投诉举报渠道', 'How to complain'],
      }),
      placement: 'wall',
      source: cf.stated('附件3第11项'),
    },
  ],
  roles: [
    {
      id: 'city_bureau',
      label: text('市级人社部门', 'City bureau'),
      level: 'city',
      duties: [
        ...items(cf.stated('第七条'), {
          guide: ['指导建设管理和补助使用', 'Guides building, running and subsidies'],
          coordinate: ['统筹调度建设和运营情况', 'Coordinates'],
          spread: ['总结推广优秀经验', 'Spreads good practice'],
        }),
        item('receive_filings', '接受备案', 'Receives filings', cf.stated('第九条、第十四条')),
        item('interpret', '负责解释', 'Interprets the rules', cf.stated('附则')),
      ],
      source: cf.stated('第七条'),
    },
    {
      id: 'county_bureau',
      label: text('旗县区人社部门', 'County bureau'),
      level: 'county',
      duties: items(cf.stated('第七条'), {
        supervise: ['监督指导规范运营', 'Supervises'],
        assess: ['评估工作成效', 'Assesses'],
        pay: ['按要求落实补助', 'Pays subsidies'],
      }),
      source: cf.stated('第七条'),
    },
    {
      id: 'operator',
      label: text('运营主体', 'Operator'),
      level: null,
      duties: [],
      source: cf.stated('第九条、第十四条'),
    },
  ],
  operatingModes: [
    {
      id: 'self_run',
      label: text('各级人社部门自行建设', 'Built and run by the bureau'),
      facilityTypes: both,
      supervisor: 'county_bureau',
      publicFunds: null,
      note: '坚持公益性质，明确管理机构和工作人员职责；附件1作“政府部门自营”',
      source: cf.stated('第五条、第七条'),
    },
    {
      id: 'co_located',
      label: text('公共就业服务机构加挂牌子并设置专区', 'Second plaque and own area in a public service'),
      facilityTypes: both,
      supervisor: 'county_bureau',
      publicFunds: null,
      note: '附件1没有这一项，填“政府部门自营”',
      source: cf.interpreted('第五条、第七条', '第五条的三种方式与附件1运营模式不一一对应'),
    },
    {
      id: 'purchased',
      label: text('政府购买服务', 'Purchased service'),
      facilityTypes: both,
      supervisor: 'county_bureau',
      publicFunds: null,
      note: '明确购买内容，绩效评价，定期评估，不合格的退出',
      source: cf.stated('第五条、第七条'),
    },
    {
      id: 'market_run',
      label: text('市场机构单独运营', 'Run by a company alone'),
      facilityTypes: both,
      supervisor: 'county_bureau',
      publicFunds: null,
      source: cf.interpreted('附件1', '只见于附件1，第五条没有；保留为选项'),
    },
  ],
  operatorConditions: [
    {
      id: 'in_city',
      label: text('赤峰市域内', 'In the city'),
      metric: 'located_in_region',
      threshold: null,
      modes: [],
      source: cf.stated('第九条、第十四条'),
    },
    {
      id: 'public_interest',
      label: text('为灵活就业人员提供公益性服务', 'Serves the public'),
      metric: 'public_interest',
      threshold: null,
      modes: [],
      source: cf.stated('第九条、第十四条'),
    },
  ],
  staff: [
    ...staffKinds(cf.stated('附件3备注'), true, {
      public_service: ['基层公共就业服务机构人员', 'Public employment service'],
      community_service: ['社区民生志愿服务人员', 'Community volunteers in public service'],
      operator_full_time: ['运营主体专职人员', 'Full-time staff of the operator'],
    }),
    ...staffKinds(cf.stated('附件3备注'), false, { public_post: ['公益性岗位人员', 'Public welfare posts'] }),
  ],
} satisfies ProfileLayer['adds'];
