/** 就业驿站: 广东省就业驿站建设指引, 粤人社函〔2023〕354号. */
import { cite, items, text } from '../cite.ts';
import type { ProfileLayer } from '../layer.ts';

const gd354 = cite('gd354');
const station: [string] = ['employment_station'];

export const stations = {
  facilityTypes: [
    {
      id: 'employment_station',
      label: text('就业驿站', 'Employment station'),
      parent: null,
      levels: [],
      variants: items(
        gd354.stated('一（三）'),
        { mobile: ['流动式就业驿站', 'Mobile station'], online: ['线上就业驿站', 'Online station'] },
        'may',
      ),
      services: [
        ...items(
          gd354.stated('二（三）1'),
          {
            policy: ['政策咨询', 'Policy advice'],
            job_seeking: ['求职登记', 'Job-seeker registration'],
            guidance: ['职业指导', 'Career guidance'],
            publishing: ['信息发布', 'Publishing'],
            recommendation: ['岗位推荐', 'Suggesting jobs'],
          },
          'must',
        ),
        ...items(
          gd354.stated('三'),
          {
            needs: ['摸清就业需求', 'Finding out what people need'],
            gather_jobs: ['采集就业岗位', 'Gathering jobs'],
            matching: ['供需匹配', 'Matching'],
            training_guidance: ['培训指导', 'Guidance on training'],
            assistance: ['就业援助，重点群体“一对一”帮办', 'Help one to one'],
          },
          'must',
        ),
        ...items(
          gd354.stated('三（三）、（四）'),
          { assessment: ['职业测评', 'Aptitude tests'], courses: ['开办职业技能培训班', 'Courses on site'] },
          'may',
        ),
        ...items(
          gd354.stated('二（三）2'),
          { other_services: ['其他人社服务和相关政务服务', 'Other public services'] },
          'may',
        ),
      ],
      zones: items(
        gd354.stated('二（三）2'),
        {
          live_studio: ['驿站直播间', 'Live studio'],
          training_area: ['技能培训区', 'Training area'],
          self_service: ['自助服务区', 'Self-service area'],
          waiting: ['等候休息区', 'Waiting area'],
          convenience: ['便民服务区', 'Convenience area'],
        },
        'may',
      ),
      windowGroups: [],
      equipment: [
        ...items(
          gd354.stated('二（四）1', '基本配置见《广东省公共就业服务规范化手册（2022年版）》，手册原文未取得'),
          { basic_office: ['基本的办公和服务设施设备', 'Basic office equipment'] },
          'must',
        ),
        ...items(
          gd354.stated('二（四）1'),
          {
            water: ['饮水机', 'Drinking water'],
            charging: ['手机充电', 'Phone charging'],
            first_aid: ['急救药箱', 'First-aid kit'],
          },
          'may',
        ),
        ...items(gd354.stated('二（四）3'), { kiosk: ['自助服务机', 'Self-service machine'] }, 'may'),
      ],
      siting: [
        ...items(gd354.stated('二（一）1'), {
          street_town: ['街（镇）', 'Streets and towns'],
          community: ['社区（村）', 'Communities and villages'],
          park: ['园区', 'Parks'],
          shopping: ['商圈', 'Shopping areas'],
          transport_hub: ['车站码头', 'Stations and piers'],
        }),
        ...items(gd354.stated('二（一）2、3'), {
          housekeeping_station: ['“南粤家政”基层服务站', 'Housekeeping service points'],
          rural_commerce: ['农村电商基层服务站', 'Rural e-commerce points'],
          party_centre: ['党群服务中心', 'Party and public service centres'],
          social_organisation: ['社会组织', 'Social organisations'],
          bank_outlet: ['金融服务网点', 'Bank outlets'],
        }),
      ],
      minArea: null,
      source: gd354.stated('一'),
    },
  ],
  naming: [
    {
      id: 'station_name',
      facilityTypes: station,
      pattern: '所在区域（街镇、村居或园区、场所等）+就业驿站',
      severity: 'error',
      tokens: [
        { kind: 'region', label: '县（市、区）', levels: ['county'], required: true },
        { kind: 'place', label: '街镇、村居、园区或场所', required: true },
        { kind: 'literal', text: '就业驿站', required: true },
      ],
      examples: [
        { name: '梅县区新城街道就业驿站', valid: true },
        { name: '梅县区新城街道扶贵社区就业驿站', valid: true },
        { name: '新城驿站', valid: false },
      ],
      source: gd354.interpreted('二（二）1', '指引的三个例子都以县（市、区）开头，按必写'),
    },
  ],
  plaques: [
    {
      id: 'station_plaque',
      facilityTypes: station,
      designedBy: 'province',
      placement: '醒目位置',
      dimensions: {
        material: '不锈钢',
        finish: '拉丝钛金',
        longMm: 600,
        shortMm: 400,
        thickness: { op: 'gte', valueMm: 0.9 },
        foldMm: 20,
        orientation: 'either',
      },
      scripts: ['zh-Hans'],
      source: gd354.stated('二（二）2、附件', '悬挂方向和字体字号只在样板图上，图未取得'),
    },
  ],
  openingHours: [
    {
      id: 'self_service_24h',
      kind: 'self_service_24h',
      facilityTypes: station,
      requirement: 'may',
      source: gd354.stated('二（四）3'),
    },
  ],
  disclosures: [
    {
      id: 'station_wall',
      facilityTypes: station,
      items: items(gd354.stated('四（三）'), {
        rules: ['规章制度', 'Rules'],
        process: ['工作流程', 'Process'],
        standards: ['服务规范', 'Standards of service'],
        services: ['服务内容', 'Services'],
        complaints: ['投诉方式', 'How to complain'],
      }),
      placement: 'wall',
      source: gd354.stated('四（三）'),
    },
  ],
  regulations: [
    ...items(
      gd354.stated('四（三）'),
      {
        station_rules: ['驿站管理制度', 'Station rules'],
        operation: ['运营要求', 'Operating requirements'],
        assessment: ['考核办法', 'Assessment rules'],
        powers: ['职权清单', 'List of powers'],
        wording: ['服务用语和服务行为', 'Wording and manners'],
      },
      'must',
    ),
    ...items(gd354.stated('二（五）2'), { station_duties: ['工作职责', 'Duties'] }, 'must'),
    ...items(
      gd354.stated('四（一）'),
      { staff_training: ['工作人员学习、培训和轮训', 'Staff training by turns'] },
      'must',
    ),
  ],
} satisfies ProfileLayer['adds'];
