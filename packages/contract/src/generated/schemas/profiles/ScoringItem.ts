// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { AreaStepsItem } from './AreaStepsItem.ts';
import { AssessorItem } from './AssessorItem.ts';
import { AutoEvidenceItem } from './AutoEvidenceItem.ts';
import { ChecklistItem } from './ChecklistItem.ts';
import { FixedItem } from './FixedItem.ts';
import { KindsOrUnitsItem } from './KindsOrUnitsItem.ts';
import { PerUnitItem } from './PerUnitItem.ts';
import { ThresholdItem } from './ThresholdItem.ts';
import type { Schemas } from '../../../index.ts';

export const ScoringItem = /*#__PURE__*/ z.discriminatedUnion("kind", [AssessorItem, FixedItem, PerUnitItem, KindsOrUnitsItem, AreaStepsItem, ChecklistItem, ThresholdItem, AutoEvidenceItem]) satisfies z.ZodMiniType<Schemas['ScoringItem']>;
