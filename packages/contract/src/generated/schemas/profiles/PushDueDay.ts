// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { RollRule } from './RollRule.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const PushDueDay = /*#__PURE__*/ z.strictObject({
  day: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(28)),
  roll: RollRule,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['PushDueDay']>;
