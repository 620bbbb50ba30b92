// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { OpenEvidenceKind } from './OpenEvidenceKind.ts';
import { PartialCredit } from './PartialCredit.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const AutoEvidenceItem = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("auto_evidence"),
  id: RuleId,
  group: RuleId,
  label: LocalizedText,
  max: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
  evidence: OpenEvidenceKind,
  full: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  partial: PartialCredit,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['AutoEvidenceItem']>;
