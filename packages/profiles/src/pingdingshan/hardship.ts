import type { Schemas } from '@yizhan/contract';
import { cite, items, text } from '../cite.ts';
import { hardshipCategories } from '../hardship.ts';

const pds = cite('pds');
const groups = pds.stated('四（七）');
/** The plan names three as examples of one class: 待工时间长、低收入家庭、残疾等大龄和困难零工人员. */
const oneClass = '条文把待工时间长、低收入家庭、残疾作为“大龄和困难零工人员”的举例';

export const hardship: Schemas['HardshipRule'] = {
  mechanism: text('分级服务机制', 'Service by level'),
  tiers: [{ id: 'priority', label: text('优先对接', 'Served first'), rank: 1 }],
  categories: hardshipCategories('priority', {
    long_wait: pds.proposed('四（七）', '方案没有写多久算长，按60天'),
    low_income: groups,
    disabled: groups,
    older: pds.interpreted('四（七）', `${oneClass}；没有写年龄，由工作人员认定`),
    difficult: pds.interpreted('四（七）', oneClass),
  }),
  measures: items(groups, {
    one_to_one: ['“点对点”对接洽谈', 'Introduced one to one'],
    aid_plan: ['个性化就业援助', 'A plan of aid'],
    hire_first: ['引导用工主体优先招用', 'Employers are asked to hire them first'],
    public_post: ['公益性岗位安置', 'A public welfare post'],
  }),
  source: groups,
};
