// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { NoticeRule } from './NoticeRule.ts';
import { RecognitionDocument } from './RecognitionDocument.ts';
import { RecognitionStep } from './RecognitionStep.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const RecognitionRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  facilityType: RuleId,
  modes: /*#__PURE__*/ z.array(RuleId),
  steps: /*#__PURE__*/ z.array(RecognitionStep).check(/*#__PURE__*/ z.minLength(1)),
  documents: /*#__PURE__*/ z.array(RecognitionDocument),
  notice: /*#__PURE__*/ z.nullable(NoticeRule),
  scoringTable: /*#__PURE__*/ z.nullable(RuleId),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['RecognitionRule']>;
