// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import type { Schemas } from '../../../index.ts';

export const ScoringGroup = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  max: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
}) satisfies z.ZodMiniType<Schemas['ScoringGroup']>;
