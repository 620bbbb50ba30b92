// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { LegalBasis } from './LegalBasis.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const PersonalField = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  facilityTypes: /*#__PURE__*/ z.array(RuleId),
  purpose: LocalizedText,
  legalBasis: LegalBasis,
  sensitive: /*#__PURE__*/ z.boolean(),
  required: /*#__PURE__*/ z.boolean(),
  retentionMonths: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['PersonalField']>;
