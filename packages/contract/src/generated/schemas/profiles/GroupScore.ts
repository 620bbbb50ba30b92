// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { RuleId } from './RuleId.ts';
import type { Schemas } from '../../../index.ts';

export const GroupScore = /*#__PURE__*/ z.strictObject({
  group: RuleId,
  points: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.number()),
  max: /*#__PURE__*/ z.number(),
}) satisfies z.ZodMiniType<Schemas['GroupScore']>;
