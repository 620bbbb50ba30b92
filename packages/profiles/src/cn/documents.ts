import type { Schemas } from '@yizhan/contract';

type Document = Schemas['ProfileDocument'];

/** The text was not at hand: known by its citation in a local document or by summaries. */
const cited = (
  id: string,
  title: string,
  number: string | null,
  issuer: string | null,
  issuedOn: string | null,
  kind: Document['kind'],
): Document => ({ id, title, number, issuer, issuedOn, kind, citedOnly: true });

const hrMinistry = '人力资源社会保障部';
const congress = '全国人民代表大会常务委员会';

/** National rules in force when the first local document was written. */
export const documents2022: Document[] = [
  cited('labour_law', '中华人民共和国劳动法', null, congress, '1994-07-05', 'law'),
  cited('labour_contract_law', '中华人民共和国劳动合同法', null, congress, '2007-06-29', 'law'),
  cited('civil_code', '中华人民共和国民法典', null, '全国人民代表大会', '2020-05-28', 'law'),
  cited('pipl', '中华人民共和国个人信息保护法', null, congress, '2021-08-20', 'law'),
  cited('language_law', '中华人民共和国国家通用语言文字法', null, congress, '2000-10-31', 'law'),
  cited('child_labour', '禁止使用童工规定', '国务院令第364号', '国务院', '2002-10-01', 'law'),
  cited('hr_market_rules', '人力资源市场暂行条例', '国务院令第700号', '国务院', '2018-06-29', 'law'),
  cited(
    'online_hiring',
    '网络招聘服务管理规定',
    '人力资源社会保障部令第44号',
    hrMinistry,
    '2020-12-18',
    'law',
  ),
  cited('elder_design', '互联网网站适老化通用设计规范', null, '工业和信息化部', null, 'guide'),
  cited('public_numbers', '全国统一公益服务电话', null, null, null, 'notice'),
  {
    id: 'project',
    title: '本系统建议值',
    number: null,
    issuer: null,
    issuedOn: null,
    kind: 'project',
    citedOnly: false,
  },
];

export const agreementGuide = cited(
  'agreement_guide',
  '新就业形态劳动者劳动合同和书面协议订立指引（试行）',
  '人社厅发〔2023〕6号',
  '人力资源社会保障部办公厅',
  '2023-02-21',
  'guide',
);

export const market65 = cited(
  'market65',
  '关于加强零工市场规范化建设的通知',
  '人社部发〔2023〕65号',
  hrMinistry,
  '2023-12-26',
  'notice',
);

export const overAgeDraft = cited(
  'over_age_draft',
  '超龄劳动者基本权益保障暂行规定（公开征求意见稿）',
  null,
  hrMinistry,
  '2025-07-31',
  'law',
);

export const ads2026 = cited(
  'ads2026',
  '关于规范网络平台招聘类信息发布的通知',
  null,
  '人力资源社会保障部等五部门',
  '2026-01-13',
  'notice',
);
