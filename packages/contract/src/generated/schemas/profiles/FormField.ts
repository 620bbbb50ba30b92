// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { NamedEntry } from './NamedEntry.ts';
import { OpenFormFieldType } from './OpenFormFieldType.ts';
import { RuleId } from './RuleId.ts';
import type { Schemas } from '../../../index.ts';

export const FormField = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  type: OpenFormFieldType,
  group: /*#__PURE__*/ z.nullable(LocalizedText),
  options: /*#__PURE__*/ z.array(NamedEntry),
  unit: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(10))),
  requiredWith: /*#__PURE__*/ z.nullable(RuleId),
}) satisfies z.ZodMiniType<Schemas['FormField']>;
