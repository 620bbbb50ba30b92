// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { RuleId } from './RuleId.ts';
import { ScoreInput } from './ScoreInput.ts';
import type { Schemas } from '../../../index.ts';

export const ScoreEntry = /*#__PURE__*/ z.strictObject({
  itemId: RuleId,
  input: ScoreInput,
  assessorPoints: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0), /*#__PURE__*/ z.lte(1000))),
  evidence: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.array(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(64)))),
  comment: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(500))),
}) satisfies z.ZodMiniType<Schemas['ScoreEntry']>;
