// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { OpenWorkRelation } from './OpenWorkRelation.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const AgreementTemplate = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  relation: OpenWorkRelation,
  parties: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(2), /*#__PURE__*/ z.lte(3)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['AgreementTemplate']>;
