// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const RecognitionDocument = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  copies: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  form: /*#__PURE__*/ z.nullable(RuleId),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['RecognitionDocument']>;
