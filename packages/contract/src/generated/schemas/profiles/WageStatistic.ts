// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const WageStatistic = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("wage_level"),
  id: RuleId,
  minCell: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['WageStatistic']>;
