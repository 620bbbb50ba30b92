import { cite, text } from '../cite.ts';
import { field } from '../form-field.ts';
import type { ProfileLayer } from '../layer.ts';

const pds = cite('pds');
const leader = text('分管领导', 'Responsible leader');
const liaison = text('联络人', 'Contact person');

export const forms = {
  forms: [
    {
      id: 'pds_form1',
      label: text('零工市场建设分管领导和联络人信息表', 'Leaders and contacts'),
      facilityTypes: ['gig_market'],
      layout: 'table',
      copies: 1,
      columnsSource: 'document',
      fields: [
        field('unit', '填报单位', 'Reporting unit'),
        field('filled_on', '时间', 'Date', { type: 'date' }),
        field('leader_name', '姓名', 'Name', { group: leader }),
        field('leader_post', '职务', 'Post', { group: leader }),
        field('leader_phone', '联系电话', 'Phone', { group: leader, type: 'phone' }),
        field('liaison_name', '姓名', 'Name', { group: liaison }),
        field('liaison_post', '职务', 'Post', { group: liaison }),
        field('liaison_phone', '联系电话', 'Phone', { group: liaison, type: 'phone' }),
        field('remarks', '备注', 'Remarks'),
      ],
      source: pds.stated('附件1'),
    },
    {
      id: 'pds_form2',
      label: text('平顶山市零工市场建设和运营情况统计表', 'Building and operation'),
      facilityTypes: ['gig_market', 'market_branch', 'gig_station'],
      layout: 'table',
      copies: 1,
      columnsSource: 'inferred',
      fields: [
        field('unit', '填报单位', 'Reporting unit'),
        field('month', '月份', 'Month', { type: 'month' }),
        field('county_markets', '已建成县级零工市场', 'County markets built', {
          type: 'integer',
          unit: '家',
        }),
        field('town_branches', '已建成乡镇级分支机构', 'Township branches built', {
          type: 'integer',
          unit: '个',
        }),
        field('village_stations', '已建成村级零工驿站', 'Village stations built', {
          type: 'integer',
          unit: '个',
        }),
        field('seekers', '求职人数', 'Seekers', { type: 'integer', unit: '人' }),
        field('posts', '招聘岗位', 'Posts offered', { type: 'integer', unit: '个' }),
        field('trades', '主要招聘工种', 'Main trades'),
        field('daily_hires', '日均招聘成功人数', 'Hires a day', { type: 'number', unit: '人' }),
      ],
      source: pds.inferred('附件2', '印发文本只有表名，缺表格；按三、四（九）的目标和名录补出栏目'),
    },
  ],
  filings: [
    {
      id: 'contacts',
      form: 'pds_form1',
      by: 'county_government',
      to: 'city_office',
      due: { kind: 'once', on: '2022-09-16', inclusive: true, roll: 'none' },
      source: pds.interpreted('五（四）', '“9月16日前”按含当日，遇休息日不顺延；报送给谁没有写，按印发机关'),
    },
    {
      id: 'monthly_table',
      form: 'pds_form2',
      by: 'county_government',
      to: 'city_office',
      due: { kind: 'monthly', day: 31, from: '2022-09', inclusive: true, roll: 'none' },
      source: pds.interpreted(
        '五（四）',
        '“每月底前”按含月末当日，遇休息日不顺延；报送给谁没有写，按印发机关',
      ),
    },
  ],
} satisfies ProfileLayer['adds'];
