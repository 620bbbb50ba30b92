// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import type { Schemas } from '../../../index.ts';

export const ScoringUnit = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  points: /*#__PURE__*/ z.number(),
}) satisfies z.ZodMiniType<Schemas['ScoringUnit']>;
