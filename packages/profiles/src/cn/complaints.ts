import type { Schemas } from '@yizhan/contract';
import { cite, items, text } from '../cite.ts';

const project = cite('project');
const numbers = cite('public_numbers');
const noLimits = '文件没有写天数，按系统建议值计时';

/** What any place may hear complaints about; local documents add their own words. */
export const categories = [
  ...items(cite('hr_market_rules').general('招聘信息真实合法'), {
    false_ad: ['虚假招聘信息', 'False job ads'],
    discrimination: ['就业歧视', 'Discrimination'],
  }),
  ...items(cite('online_hiring').general('不得收取押金'), {
    fee_or_deposit: ['违规收费、收押金', 'Fees or deposits'],
  }),
];

export const complaints: Schemas['ComplaintRules'] = {
  categories,
  limits: [
    { kind: 'answer_question', days: 1, unit: 'workday', source: project.proposed('投诉时限', noLimits) },
    { kind: 'acknowledge', days: 1, unit: 'workday', source: project.proposed('投诉时限', noLimits) },
    { kind: 'decide', days: 5, unit: 'workday', source: project.proposed('投诉时限', noLimits) },
  ],
  hotlines: [
    {
      number: '12333',
      label: text('人社服务热线', 'Labour and social security'),
      source: numbers.general('12333'),
    },
    {
      number: '12345',
      label: text('政务服务便民热线', 'Government service line'),
      source: numbers.general('12345'),
    },
    { number: '12348', label: text('公共法律服务热线', 'Legal aid'), source: numbers.general('12348') },
    { number: '12351', label: text('工会职工服务热线', 'Trade union'), source: numbers.general('12351') },
  ],
  firstAsked: { mode: 'off', source: project.proposed('首问负责', '文件没有规定首问负责制') },
  withdraw: { minutes: 10, source: cite('elder_design').general('可撤销操作') },
  reopen: { times: 1, source: project.proposed('投诉重开', '不满意可以重开一次') },
  source: cite('online_hiring').general('投诉举报渠道'),
};
