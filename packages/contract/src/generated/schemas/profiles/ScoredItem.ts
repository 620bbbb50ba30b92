// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { RuleId } from './RuleId.ts';
import { ScoreInput } from './ScoreInput.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const ScoredItem = /*#__PURE__*/ z.strictObject({
  itemId: RuleId,
  input: ScoreInput,
  computed: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.number()),
  needsAssessor: /*#__PURE__*/ z.boolean(),
  assessorPoints: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number()),
  points: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.number()),
  evidence: /*#__PURE__*/ z.array(/*#__PURE__*/ z.string()),
  comment: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string()),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['ScoredItem']>;
