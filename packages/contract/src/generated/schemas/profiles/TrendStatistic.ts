// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { OpenCycle } from './OpenCycle.ts';
import { ProfileItem } from './ProfileItem.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const TrendStatistic = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("trend"),
  id: RuleId,
  metrics: /*#__PURE__*/ z.array(ProfileItem).check(/*#__PURE__*/ z.minLength(1)),
  cycle: /*#__PURE__*/ z.nullable(OpenCycle),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['TrendStatistic']>;
