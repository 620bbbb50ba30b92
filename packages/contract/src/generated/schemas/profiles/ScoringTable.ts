// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import { ScoringGroup } from './ScoringGroup.ts';
import { ScoringItem } from './ScoringItem.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const ScoringTable = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  facilityType: RuleId,
  complete: /*#__PURE__*/ z.boolean(),
  max: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
  groups: /*#__PURE__*/ z.array(ScoringGroup),
  items: /*#__PURE__*/ z.array(ScoringItem),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['ScoringTable']>;
