// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../../checks.ts';
import { RollRule } from './RollRule.ts';
import type { Schemas } from '../../../index.ts';

export const OnceDue = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("once"),
  on: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date")),
  inclusive: /*#__PURE__*/ z.boolean(),
  roll: RollRule,
}) satisfies z.ZodMiniType<Schemas['OnceDue']>;
