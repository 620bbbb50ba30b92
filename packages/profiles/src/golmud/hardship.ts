import type { Schemas } from '@yizhan/contract';
import { cite, items, text } from '../cite.ts';
import { hardshipCategories } from '../hardship.ts';

const gem = cite('gem');
const groups = gem.stated('二（五）');

export const hardship: Schemas['HardshipRule'] = {
  mechanism: text('分类服务机制', 'Service by category'),
  tiers: [{ id: 'priority', label: text('优先对接', 'Served first'), rank: 1 }],
  categories: hardshipCategories('priority', {
    long_wait: gem.proposed('二（五）', '方案没有写多久算长，按60天'),
    low_income: groups,
    disabled: groups,
    older: gem.interpreted('二（五）', '方案没有写年龄，由工作人员认定'),
    difficult: groups,
  }),
  measures: items(groups, {
    one_to_one: ['“点对点”对接洽谈', 'Introduced one to one'],
    hire_first: ['引导用工主体优先招用', 'Employers are asked to hire them first'],
    aid_plan: ['个性化就业援助，明确服务项目和步骤', 'A plan of aid with items and steps'],
    public_post: ['公益性岗位兜底安置', 'A public welfare post as a last resort'],
  }),
  source: groups,
};
