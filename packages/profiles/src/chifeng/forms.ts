import { cite, named, text } from '../cite.ts';
import { field } from '../form-field.ts';
import type { ProfileLayer } from '../layer.ts';

const cf = cite('cf');
const both: [string, string] = ['gig_market', 'gig_station'];

export const forms = {
  forms: [
    {
      id: 'cf_form1',
      label: text('赤峰市零工市场（驿站）认定申请表', 'Application for recognition'),
      facilityTypes: both,
      layout: 'record',
      copies: 2,
      columnsSource: 'document',
      fields: [
        field('builder_unit', '建设单位名称（盖章）', 'Building unit (stamp)'),
        field('filled_on', '填报日期', 'Date', { type: 'date' }),
        field('name', '零工市场（驿站）名称', 'Name'),
        field('county', '所属旗县区', 'County'),
        field('address', '详细地址', 'Address'),
        field('builder', '建设主体', 'Builder'),
        field('operator_uscc', '运营主体统一社会信用代码', 'Credit code of the operator', { type: 'uscc' }),
        field('building_mode', '建设模式', 'Way of building', {
          type: 'choice',
          options: named({ new_site: ['选址新建', 'New'], rebuilt: ['改造更新', 'Rebuilt'] }),
        }),
        field('operating_mode', '运营模式', 'Way of running', {
          type: 'choice',
          options: named({
            self_run: ['政府部门自营', 'Run by government'],
            purchased: ['政府购买服务', 'Purchased service'],
            market_run: ['市场机构单独运营', 'Run by a company alone'],
          }),
        }),
        field('area', '面积', 'Area', { type: 'number', unit: 'm²' }),
        field('staff_count', '工作人员人数', 'Staff', { type: 'integer', unit: '人' }),
        field('built_on', '建成时间', 'Built', { type: 'date' }),
        field('manager', '负责人', 'Manager'),
        field('manager_phone', '负责人电话', 'Phone of the manager', { type: 'phone' }),
        field('county_opinion', '旗县区人力资源和社会保障部门意见（盖章）', 'Opinion of the county bureau', {
          type: 'stamp',
        }),
      ],
      source: cf.stated('附件1', '“一式两份”'),
    },
    {
      id: 'cf_form2',
      label: text('赤峰市零工市场（驿站）工作人员花名册', 'Staff roster'),
      facilityTypes: both,
      layout: 'table',
      copies: 1,
      columnsSource: 'document',
      fields: [
        field('number', '序号', 'No.', { type: 'integer' }),
        field('name', '姓名', 'Name'),
        field('full_or_part_time', '专（兼）职', 'Full or part time', {
          type: 'choice',
          options: named({ full_time: ['专职', 'Full time'], part_time: ['兼职', 'Part time'] }),
        }),
        field('startup_mentor', '是否是创业导师', 'Start-up mentor', { type: 'yes_no' }),
        field('phone', '联系电话', 'Phone', { type: 'phone' }),
      ],
      source: cf.stated('附件2'),
    },
  ],
} satisfies ProfileLayer['adds'];
