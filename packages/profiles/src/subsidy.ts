import type { Schemas } from '@yizhan/contract';
import { text } from './cite.ts';
import type { Source } from './layer.ts';

type SubsidyRule = Schemas['SubsidyRule'];

/** A subsidy that a document names without saying more than `more`. */
export const subsidy = (
  id: string,
  zh: string,
  en: string,
  beneficiary: SubsidyRule['beneficiary'],
  source: Source,
  more: Partial<SubsidyRule> = {},
): SubsidyRule => ({
  id,
  label: text(zh, en),
  beneficiary,
  facilityTypes: [],
  fund: null,
  payer: null,
  cycle: null,
  pass: null,
  uniqueBy: [],
  exclusiveModes: [],
  spendCategories: [],
  metrics: [],
  openEnded: false,
  validFrom: null,
  validTo: null,
  ...more,
  source,
});
