import { cite, text } from '../cite.ts';
import { field } from '../form-field.ts';
import type { ProfileLayer } from '../layer.ts';

const mz = cite('mz');
const both: [string, string] = ['employment_station', 'gig_market'];
const leader = text('分管领导', 'Responsible leader');
const liaison = text('联络员', 'Contact person');
const count = { type: 'integer', unit: '个' } as const;

const person = (id: string, group: typeof leader) => [
  field(`${id}_name`, '姓名', 'Name', { group }),
  field(`${id}_post`, '职务', 'Post', { group }),
  field(`${id}_office_phone`, '办公电话', 'Office phone', { group, type: 'phone' }),
  field(`${id}_mobile`, '移动手机', 'Mobile', { group, type: 'phone' }),
  field(`${id}_fax`, '传真', 'Fax', { group, type: 'phone' }),
];

export const forms = {
  forms: [
    {
      id: 'mz_form3',
      label: text('梅州市“就业驿站”和“零工市场”建设联系人名单', 'Contacts'),
      facilityTypes: both,
      layout: 'record',
      copies: 1,
      columnsSource: 'document',
      fields: [
        field('unit', '单位名称', 'Unit'),
        ...person('leader', leader),
        ...person('liaison', liaison),
        field('filled_by', '填报人', 'Filled in by'),
        field('filler_phone', '联系电话', 'Phone', { type: 'phone' }),
      ],
      source: mz.stated('附件3'),
    },
    {
      id: 'mz_form4',
      label: text('梅州市“就业驿站”和“零工市场”建设进度情况表', 'Progress'),
      facilityTypes: both,
      layout: 'table',
      copies: 1,
      columnsSource: 'document',
      fields: [
        field('county', '县区', 'County'),
        field('stations_built', '已建设完成就业驿站', 'Stations built', count),
        field('markets_built', '已建设完成零工市场', 'Markets built', count),
        field('stations_building', '正在建设就业驿站', 'Stations being built', count),
        field('stations_expected', '就业驿站预计完成时间', 'Stations expected', {
          type: 'month',
          requiredWith: 'stations_building',
        }),
        field('markets_building', '正在建设零工市场', 'Markets being built', count),
        field('markets_expected', '零工市场预计完成时间', 'Markets expected', {
          type: 'month',
          requiredWith: 'markets_building',
        }),
      ],
      source: mz.interpreted('附件4', '表头里两个“预计完成时间”分别属于正在建设的驿站和市场'),
    },
  ],
  filings: [
    {
      id: 'contacts',
      form: 'mz_form3',
      by: 'county_bureau',
      to: 'talent_centre',
      due: { kind: 'once', on: '2024-03-01', inclusive: true, roll: 'none' },
      source: mz.interpreted('三', '“3月1日前”按含当日，遇休息日不顺延'),
    },
    {
      id: 'progress',
      form: 'mz_form4',
      by: 'county_bureau',
      to: 'talent_centre',
      due: { kind: 'monthly', day: 31, from: '2024-03', inclusive: true, roll: 'none' },
      source: mz.interpreted('三', '“每月末”按当月最后一天，遇休息日不顺延'),
    },
  ],
} satisfies ProfileLayer['adds'];
