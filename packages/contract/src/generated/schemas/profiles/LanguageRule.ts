// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LanguageTag } from './LanguageTag.ts';
import { Requirement } from './Requirement.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const LanguageRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  tag: LanguageTag,
  requirement: Requirement,
  note: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(400))),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['LanguageRule']>;
