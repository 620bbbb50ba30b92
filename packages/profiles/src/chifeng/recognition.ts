import type { Schemas } from '@yizhan/contract';
import { cite, text } from '../cite.ts';
import type { ProfileLayer } from '../layer.ts';

const cf = cite('cf');

interface Clauses {
  readonly apply: string;
  readonly file: string;
  readonly leave: string;
  readonly claim: string;
}
const clauses: Record<'gig_market' | 'gig_station', Clauses> = {
  gig_market: { apply: '第九条', file: '第十条', leave: '第十一条', claim: '第十二条' },
  gig_station: { apply: '第十四条', file: '第十五条', leave: '第十六条', claim: '第十七条' },
};
type Facility = keyof typeof clauses;
const tableOf = { gig_market: 'market_standard', gig_station: 'station_standard' } as const;
const facilities: readonly Facility[] = ['gig_market', 'gig_station'];

function documentsOf(facility: Facility): Schemas['RecognitionDocument'][] {
  const paper = (
    id: string,
    zh: string,
    en: string,
    part: string,
    form: string | null = null,
    copies = 1,
  ) => ({
    id,
    label: text(zh, en),
    copies,
    form,
    source: cf.stated(`${clauses[facility].file}（${part}）`),
  });
  // Only markets hand in their procedures, so the promise is (五) there and (四) for a station.
  const procedures =
    facility === 'gig_market'
      ? [paper('procedures', '服务流程及规章制度', 'Procedures and rules', '四')]
      : [];
  return [
    {
      ...paper('form1', '认定申请表', 'Application form', '一', 'cf_form1', 2),
      source: cf.stated(`${clauses[facility].file}（一）、附件1注`),
    },
    paper('licence', '营业执照', 'Business licence', '二'),
    paper('premises', '房产证明或租赁合同', 'Deed or lease', '二'),
    paper('fire', '消防验收报告', 'Fire acceptance report', '二'),
    paper('plan', '服务场所面积图', 'Floor plan', '二'),
    paper('roster', '工作人员花名册', 'Staff roster', '三', 'cf_form2'),
    ...procedures,
    paper('credit', '信用承诺书', 'Promise of good faith', facility === 'gig_market' ? '五' : '四'),
  ];
}

function recognitionOf(facility: Facility): Schemas['RecognitionRule'] {
  const source = cf.stated(clauses[facility].apply);
  return {
    id: `${facility}_recognition`,
    facilityType: facility,
    modes: [],
    steps: [
      { step: 'apply', actor: 'operator', to: 'county_bureau', source },
      { step: 'assess', actor: 'county_bureau', to: null, source },
      { step: 'public_notice', actor: 'county_bureau', to: null, source },
      { step: 'file', actor: 'county_bureau', to: 'city_bureau', source },
    ],
    documents: documentsOf(facility),
    notice: {
      days: 5,
      unit: 'workday',
      countStartDay: false,
      source: cf.interpreted(clauses[facility].apply, '公示当日不计，按民法典第二百零一条'),
    },
    scoringTable: tableOf[facility],
    source,
  };
}

const assessmentOf = (facility: Facility): Schemas['AssessmentRule'] => ({
  id: `${facility}_yearly`,
  facilityTypes: [facility],
  cycle: 'year',
  assessor: 'county_bureau',
  scoringTable: tableOf[facility],
  pass: { op: 'gte', value: 70 },
  source: cf.interpreted(
    `${clauses[facility].leave}、${clauses[facility].claim}`,
    '“70分以下”与“70分及以上”在70分上相碰：70分为合格，不足70分整改',
  ),
});

const rectificationOf = (facility: Facility): Schemas['RectificationRule'] => ({
  id: `${facility}_rectification`,
  facilityTypes: [facility],
  maxMonths: 6,
  exit: 'human_decision',
  exitFiledWith: 'city_bureau',
  source: cf.interpreted(
    clauses[facility].leave,
    '“问题突出、在要求期限内未能整改到位的”是并且还是或者没有写明，系统提出、由人决定',
  ),
});

const both: [string, string] = ['gig_market', 'gig_station'];

/** What was bought is evaluated from time to time; how often and by which table is left to the contract. */
const purchasedOperation: Schemas['AssessmentRule'] = {
  id: 'purchased_operation',
  facilityTypes: both,
  cycle: null,
  assessor: 'county_bureau',
  scoringTable: null,
  pass: null,
  source: cf.stated('第五条、第七条'),
};

export const recognition = {
  recognition: facilities.map(recognitionOf),
  assessments: [...facilities.map(assessmentOf), purchasedOperation],
  rectifications: facilities.map(rectificationOf),
  sanctions: [
    {
      id: 'unlawful',
      label: text('出现违法违规行为或造成严重社会负面影响', 'Unlawful, or grave harm to the public'),
      facilityTypes: both,
      consequence: 'cancel_title',
      source: cf.stated('第十一条、第十六条'),
    },
    {
      id: 'grave',
      label: text('情节严重', 'Grave'),
      facilityTypes: both,
      consequence: 'liability',
      source: cf.stated('第十一条、第十六条'),
    },
    {
      id: 'not_rectified',
      label: text('问题突出、在要求期限内未能整改到位', 'Not rectified in time'),
      facilityTypes: both,
      consequence: 'exit',
      source: cf.interpreted('第十一条、第十六条', '由人决定'),
    },
    {
      id: 'fraud',
      label: text('弄虚作假、骗取套取资金', 'Fraud'),
      facilityTypes: both,
      consequence: 'liability',
      source: cf.stated('第十二条、第十七条'),
    },
    {
      id: 'crime',
      label: text('涉嫌犯罪', 'Suspected crime'),
      facilityTypes: both,
      consequence: 'refer_to_justice',
      source: cf.stated('第十二条、第十七条'),
    },
    {
      id: 'purchase_failed',
      label: text('政府购买服务运行情况评估不合格', 'A purchased service fails its evaluation'),
      facilityTypes: both,
      consequence: 'exit',
      source: cf.stated('第五条'),
    },
  ],
} satisfies ProfileLayer['adds'];
