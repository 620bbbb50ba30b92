// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../../checks.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const RetiredRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  text: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(400)),
  retiredSince: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date")),
  reason: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(200)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['RetiredRule']>;
