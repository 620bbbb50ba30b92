// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { OpenAgeRule } from './OpenAgeRule.ts';
import { ProfileItem } from './ProfileItem.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const ServedRule = /*#__PURE__*/ z.strictObject({
  definition: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(200)),
  ageRule: OpenAgeRule,
  groups: /*#__PURE__*/ z.array(ProfileItem),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['ServedRule']>;
