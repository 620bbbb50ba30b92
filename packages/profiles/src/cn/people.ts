import type { Schemas } from '@yizhan/contract';
import { cite, text } from '../cite.ts';
import type { Source } from '../layer.ts';

type PersonalField = Schemas['PersonalField'];

/** No document says how long; three years, then the person is taken out of the record. */
const RETENTION_MONTHS = 36;

/** A field that somebody is asked for; retention is the same for all until a document says otherwise. */
export const field = (
  id: string,
  label: Schemas['LocalizedText'],
  purpose: Schemas['LocalizedText'],
  source: Source,
  more: Partial<Pick<PersonalField, 'legalBasis' | 'sensitive' | 'required' | 'facilityTypes'>> = {},
): PersonalField => ({
  id,
  label,
  facilityTypes: [],
  purpose,
  legalBasis: 'consent',
  sensitive: false,
  required: false,
  retentionMonths: RETENTION_MONTHS,
  ...more,
  source,
});

const project = cite('project');
const contact = text('登记求职、联系到人', 'To register and be reached');

/** The least with which somebody can be registered and reached. */
export const personalFields: PersonalField[] = [
  field('name', text('姓名', 'Name'), contact, project.proposed('最简登记'), {
    legalBasis: 'contract',
    required: true,
  }),
  field('phone', text('手机号', 'Mobile number'), contact, project.proposed('最简登记'), {
    legalBasis: 'contract',
    required: true,
  }),
  field(
    'trades',
    text('工种', 'Trades'),
    text('推荐合适的岗位', 'To suggest fitting work'),
    project.proposed('最简登记'),
    { legalBasis: 'contract', required: true },
  ),
];

const contractLaw = cite('labour_contract_law');

export const agreements2022: Schemas['AgreementTemplate'][] = [
  {
    id: 'labour_contract',
    label: text('劳动合同', 'Employment contract'),
    relation: 'labour',
    parties: 2,
    source: contractLaw.general('第十条'),
  },
  {
    id: 'part_time_agreement',
    label: text('非全日制用工协议', 'Part-time agreement'),
    relation: 'part_time',
    parties: 2,
    source: contractLaw.general('第六十八条至第七十二条'),
  },
  {
    id: 'civil_contract',
    label: text('劳务协议', 'Service agreement'),
    relation: 'civil',
    parties: 2,
    source: cite('civil_code').general('合同编'),
  },
];

const guide = cite('agreement_guide');

export const agreements2023: Schemas['AgreementTemplate'][] = [
  {
    id: 'written_agreement',
    label: text('书面协议', 'Written agreement'),
    relation: 'partly_labour',
    parties: 2,
    source: guide.general('参考文本二'),
  },
  {
    id: 'written_agreement_three',
    label: text('书面协议（三方）', 'Written agreement of three parties'),
    relation: 'partly_labour_three_party',
    parties: 3,
    source: guide.general('参考文本三'),
  },
];

export const overAgeAgreement: Schemas['AgreementTemplate'] = {
  id: 'over_age_agreement',
  label: text('超龄劳动者用工协议', 'Agreement with an over-age worker'),
  relation: 'over_age',
  parties: 2,
  source: cite('over_age_draft').general('用工协议', '征求意见稿，正式文本尚未见到'),
};
