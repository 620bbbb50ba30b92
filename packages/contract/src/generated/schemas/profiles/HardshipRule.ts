// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { HardshipCategory } from './HardshipCategory.ts';
import { HardshipTier } from './HardshipTier.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { ProfileItem } from './ProfileItem.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const HardshipRule = /*#__PURE__*/ z.strictObject({
  mechanism: LocalizedText,
  tiers: /*#__PURE__*/ z.array(HardshipTier).check(/*#__PURE__*/ z.minLength(1)),
  categories: /*#__PURE__*/ z.array(HardshipCategory).check(/*#__PURE__*/ z.minLength(1)),
  measures: /*#__PURE__*/ z.array(ProfileItem),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['HardshipRule']>;
