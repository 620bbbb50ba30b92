// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer, unique } from '../../../checks.ts';
import { RuleId } from './RuleId.ts';
import type { Schemas } from '../../../index.ts';

export const ScoreInput = /*#__PURE__*/ z.strictObject({
  counts: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.record(/*#__PURE__*/ z.string(), /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0), /*#__PURE__*/ z.lte(100000)))),
  areaM2: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0), /*#__PURE__*/ z.lte(1000000))),
  present: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.array(RuleId).check(/*#__PURE__*/ unique())),
  met: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()),
  value: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0), /*#__PURE__*/ z.lte(1000000))),
}) satisfies z.ZodMiniType<Schemas['ScoreInput']>;
