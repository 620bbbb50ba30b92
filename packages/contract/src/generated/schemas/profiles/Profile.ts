// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../../checks.ts';
import { AdRules } from './AdRules.ts';
import { AgreementTemplate } from './AgreementTemplate.ts';
import { AssessmentRule } from './AssessmentRule.ts';
import { ComplaintRules } from './ComplaintRules.ts';
import { DisclosureSet } from './DisclosureSet.ts';
import { FacilityType } from './FacilityType.ts';
import { FeeRule } from './FeeRule.ts';
import { FilingRule } from './FilingRule.ts';
import { FormDefinition } from './FormDefinition.ts';
import { FunctionalArea } from './FunctionalArea.ts';
import { HardshipRule } from './HardshipRule.ts';
import { HoursRule } from './HoursRule.ts';
import { KpiRule } from './KpiRule.ts';
import { LanguageRule } from './LanguageRule.ts';
import { LedgerRule } from './LedgerRule.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { NamingGrammar } from './NamingGrammar.ts';
import { OperatingMode } from './OperatingMode.ts';
import { OperatorCondition } from './OperatorCondition.ts';
import { PersonalField } from './PersonalField.ts';
import { PlaqueSpec } from './PlaqueSpec.ts';
import { ProcessFlow } from './ProcessFlow.ts';
import { ProfileDocument } from './ProfileDocument.ts';
import { ProfileId } from './ProfileId.ts';
import { ProfileItem } from './ProfileItem.ts';
import { ProfileLineage } from './ProfileLineage.ts';
import { ProfileRole } from './ProfileRole.ts';
import { ProfileStatus } from './ProfileStatus.ts';
import { ProfileVersion } from './ProfileVersion.ts';
import { PushRule } from './PushRule.ts';
import { RecognitionRule } from './RecognitionRule.ts';
import { RectificationRule } from './RectificationRule.ts';
import { RegionCode } from '../common/RegionCode.ts';
import { RegisterRule } from './RegisterRule.ts';
import { ReportRule } from './ReportRule.ts';
import { RetiredRule } from './RetiredRule.ts';
import { SanctionRule } from './SanctionRule.ts';
import { ScoringTable } from './ScoringTable.ts';
import { ServedRule } from './ServedRule.ts';
import { StaffRule } from './StaffRule.ts';
import { StatisticRule } from './StatisticRule.ts';
import { SubsidyRule } from './SubsidyRule.ts';
import { Target } from './Target.ts';
import { Venue } from './Venue.ts';
import type { Schemas } from '../../../index.ts';

export const Profile = /*#__PURE__*/ z.strictObject({
  id: ProfileId,
  name: LocalizedText,
  region: /*#__PURE__*/ z.nullable(RegionCode),
  version: ProfileVersion,
  status: ProfileStatus,
  effectiveFrom: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))),
  effectiveTo: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))),
  lineage: /*#__PURE__*/ z.array(ProfileLineage).check(/*#__PURE__*/ z.minLength(1)),
  documents: /*#__PURE__*/ z.array(ProfileDocument),
  served: /*#__PURE__*/ z.nullable(ServedRule),
  facilityTypes: /*#__PURE__*/ z.array(FacilityType),
  venues: /*#__PURE__*/ z.array(Venue),
  naming: /*#__PURE__*/ z.array(NamingGrammar),
  plaques: /*#__PURE__*/ z.array(PlaqueSpec),
  openingHours: /*#__PURE__*/ z.array(HoursRule),
  disclosures: /*#__PURE__*/ z.array(DisclosureSet),
  flows: /*#__PURE__*/ z.array(ProcessFlow),
  roles: /*#__PURE__*/ z.array(ProfileRole),
  operatingModes: /*#__PURE__*/ z.array(OperatingMode),
  operatorConditions: /*#__PURE__*/ z.array(OperatorCondition),
  staff: /*#__PURE__*/ z.array(StaffRule),
  regulations: /*#__PURE__*/ z.array(ProfileItem),
  prohibitions: /*#__PURE__*/ z.array(ProfileItem),
  platforms: /*#__PURE__*/ z.array(ProfileItem),
  channels: /*#__PURE__*/ z.array(ProfileItem),
  demandSources: /*#__PURE__*/ z.array(ProfileItem),
  jobKinds: /*#__PURE__*/ z.array(ProfileItem),
  recognition: /*#__PURE__*/ z.array(RecognitionRule),
  scoringTables: /*#__PURE__*/ z.array(ScoringTable),
  assessments: /*#__PURE__*/ z.array(AssessmentRule),
  rectifications: /*#__PURE__*/ z.array(RectificationRule),
  sanctions: /*#__PURE__*/ z.array(SanctionRule),
  kpis: /*#__PURE__*/ z.array(KpiRule),
  ledger: /*#__PURE__*/ z.nullable(LedgerRule),
  push: /*#__PURE__*/ z.nullable(PushRule),
  statistics: /*#__PURE__*/ z.array(StatisticRule),
  reports: /*#__PURE__*/ z.array(ReportRule),
  registers: /*#__PURE__*/ z.array(RegisterRule),
  targets: /*#__PURE__*/ z.array(Target),
  subsidies: /*#__PURE__*/ z.array(SubsidyRule),
  fees: /*#__PURE__*/ z.array(FeeRule),
  hardship: /*#__PURE__*/ z.nullable(HardshipRule),
  personalFields: /*#__PURE__*/ z.array(PersonalField),
  agreements: /*#__PURE__*/ z.array(AgreementTemplate),
  trainingKinds: /*#__PURE__*/ z.array(ProfileItem),
  complaints: /*#__PURE__*/ z.nullable(ComplaintRules),
  ads: /*#__PURE__*/ z.nullable(AdRules),
  forms: /*#__PURE__*/ z.array(FormDefinition),
  filings: /*#__PURE__*/ z.array(FilingRule),
  languages: /*#__PURE__*/ z.array(LanguageRule),
  functionalAreas: /*#__PURE__*/ z.array(FunctionalArea),
  retired: /*#__PURE__*/ z.array(RetiredRule),
}) satisfies z.ZodMiniType<Schemas['Profile']>;
