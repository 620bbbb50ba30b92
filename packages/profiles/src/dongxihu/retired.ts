import type { Schemas } from '@yizhan/contract';
import { cite, text } from '../cite.ts';

const dxh = cite('dxh');
const ended = {
  retiredSince: '2023-01-08',
  reason:
    '新冠病毒感染自2023年1月8日起实施乙类乙管，相关查验和检测要求取消；不再提示、不采集、不保存健康码和行程',
};

/** Epidemic duties: kept readable, done by nobody. */
export const retired: Schemas['RetiredRule'][] = [
  {
    id: 'epidemic_supplies',
    label: text('防疫物资', 'Epidemic supplies'),
    text: '应配备防疫物资',
    ...ended,
    source: dxh.stated('第九条'),
  },
  {
    id: 'health_code',
    label: text('健康码查验', 'Health code checks'),
    text: '做好健康码查验',
    ...ended,
    source: dxh.stated('第十九条'),
  },
  {
    id: 'travel_check',
    label: text('行程核查', 'Travel checks'),
    text: '做好外地人员行程核查，发现疫情发生地区入（返）人员并向当地社区报告',
    ...ended,
    source: dxh.stated('第十九条'),
  },
  {
    id: 'nucleic_test',
    label: text('引导核酸检测和健康管理', 'Nucleic acid tests'),
    text: '引导涉疫风险人员进行核酸检测和健康管理',
    ...ended,
    source: dxh.stated('第十九条'),
  },
];
