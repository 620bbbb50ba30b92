// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const FixedItem = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("fixed"),
  id: RuleId,
  group: RuleId,
  label: LocalizedText,
  max: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['FixedItem']>;
