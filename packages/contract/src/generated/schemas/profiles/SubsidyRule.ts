// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate, unique } from '../../../checks.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { OpenCycle } from './OpenCycle.ts';
import { OpenSubsidyBeneficiary } from './OpenSubsidyBeneficiary.ts';
import { ProfileItem } from './ProfileItem.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import { Threshold } from './Threshold.ts';
import { UniqueKey } from './UniqueKey.ts';
import type { Schemas } from '../../../index.ts';

export const SubsidyRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  beneficiary: OpenSubsidyBeneficiary,
  facilityTypes: /*#__PURE__*/ z.array(RuleId),
  fund: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string()),
  payer: /*#__PURE__*/ z.nullable(RuleId),
  cycle: /*#__PURE__*/ z.nullable(OpenCycle),
  pass: /*#__PURE__*/ z.nullable(Threshold),
  uniqueBy: /*#__PURE__*/ z.array(UniqueKey).check(/*#__PURE__*/ unique()),
  exclusiveModes: /*#__PURE__*/ z.array(RuleId),
  spendCategories: /*#__PURE__*/ z.array(ProfileItem),
  metrics: /*#__PURE__*/ z.array(ProfileItem),
  openEnded: /*#__PURE__*/ z.boolean(),
  validFrom: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))),
  validTo: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['SubsidyRule']>;
