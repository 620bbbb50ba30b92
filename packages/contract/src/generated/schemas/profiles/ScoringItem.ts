// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { byField } from '../../../checks.ts';
import { AreaStepsItem } from './AreaStepsItem.ts';
import { AssessorItem } from './AssessorItem.ts';
import { AutoEvidenceItem } from './AutoEvidenceItem.ts';
import { ChecklistItem } from './ChecklistItem.ts';
import { FixedItem } from './FixedItem.ts';
import { KindsOrUnitsItem } from './KindsOrUnitsItem.ts';
import { PerUnitItem } from './PerUnitItem.ts';
import { ThresholdItem } from './ThresholdItem.ts';
import type { Schemas } from '../../../index.ts';

export const ScoringItem = /*#__PURE__*/ byField("kind", {
  assessor: AssessorItem,
  fixed: FixedItem,
  per_unit_capped: PerUnitItem,
  kinds_or_units: KindsOrUnitsItem,
  area_steps: AreaStepsItem,
  checklist: ChecklistItem,
  threshold: ThresholdItem,
  auto_evidence: AutoEvidenceItem,
}) satisfies z.ZodMiniType<Schemas['ScoringItem']>;
