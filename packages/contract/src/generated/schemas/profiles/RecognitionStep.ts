// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { OpenRecognitionStepKind } from './OpenRecognitionStepKind.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const RecognitionStep = /*#__PURE__*/ z.strictObject({
  step: OpenRecognitionStepKind,
  actor: RuleId,
  to: /*#__PURE__*/ z.nullable(RuleId),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['RecognitionStep']>;
