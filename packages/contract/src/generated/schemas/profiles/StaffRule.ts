// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const StaffRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  fullTime: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.boolean()),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['StaffRule']>;
