// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { NamedEntry } from './NamedEntry.ts';
import { PartialCredit } from './PartialCredit.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const ChecklistItem = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("checklist"),
  id: RuleId,
  group: RuleId,
  label: LocalizedText,
  max: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
  entries: /*#__PURE__*/ z.array(NamedEntry).check(/*#__PURE__*/ z.minLength(1)),
  partial: PartialCredit,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['ChecklistItem']>;
