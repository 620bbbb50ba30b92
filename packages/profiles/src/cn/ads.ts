import type { Schemas } from '@yizhan/contract';
import { cite, item, items } from '../cite.ts';

type AdRules = Schemas['AdRules'];

const market = cite('hr_market_rules');
const notice = cite('ads2026');
const fromNotice = notice.general('招聘信息内容要求');

export const grounds = items(market.general('公平就业'), {
  ethnicity: ['民族', 'Ethnicity'],
  race: ['种族', 'Race'],
  sex: ['性别', 'Sex'],
  religion: ['宗教信仰', 'Religion'],
});

/** Before the notice of 2026 an ad had to be true; no list of fields bound it. */
export const ads2022: AdRules = {
  mandatoryFields: [],
  prohibitedGrounds: grounds,
  // No document gives an amount: each place enters its own table with days.
  minimumHourlyWages: [],
  partTimeSettlementDays: { value: 15, source: cite('labour_contract_law').general('第七十二条') },
  minimumAge: { value: 16, source: cite('labour_law').general('第十五条') },
  repostSource: null,
  requalifyMonths: null,
  source: market.general('招聘信息真实合法'),
};

export const ads2026: Pick<
  AdRules,
  'mandatoryFields' | 'prohibitedGrounds' | 'repostSource' | 'requalifyMonths' | 'source'
> = {
  mandatoryFields: items(
    fromNotice,
    {
      employer: ['用人单位基本情况', 'Employer'],
      headcount: ['招聘人数', 'Headcount'],
      requirements: ['招聘条件', 'Requirements'],
      duties: ['工作内容', 'Duties'],
      workplace: ['工作地点', 'Workplace'],
      pay: ['基本劳动报酬', 'Basic pay'],
      valid_until: ['有效期限', 'Validity'],
    },
    'must',
  ),
  prohibitedGrounds: [
    ...grounds,
    ...items(notice.general('禁止违法限制'), {
      household: ['户籍', 'Household registration'],
      origin: ['地域', 'Place of origin'],
      status: ['身份', 'Status'],
    }),
  ],
  repostSource: item(
    'repost_source',
    '转载须注明来源',
    'Source of a repost',
    notice.general('信息来源标注'),
    {
      requirement: 'must',
    },
  ),
  requalifyMonths: { value: 6, source: notice.general('资质定期核验') },
  source: fromNotice,
};
