// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { RollRule } from './RollRule.ts';
import type { Schemas } from '../../../index.ts';

export const MonthlyDue = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("monthly"),
  day: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(31)),
  from: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^\d{4}-(0[1-9]|1[0-2])$/u)),
  inclusive: /*#__PURE__*/ z.boolean(),
  roll: RollRule,
}) satisfies z.ZodMiniType<Schemas['MonthlyDue']>;
