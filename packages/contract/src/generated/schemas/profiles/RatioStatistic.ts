// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { OpenCycle } from './OpenCycle.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const RatioStatistic = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("ratio"),
  id: RuleId,
  by: /*#__PURE__*/ z.array(/*#__PURE__*/ z.enum(["industry","job"])).check(/*#__PURE__*/ z.minLength(1)),
  cycle: OpenCycle,
  decimals: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0), /*#__PURE__*/ z.lte(4)),
  published: /*#__PURE__*/ z.boolean(),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['RatioStatistic']>;
